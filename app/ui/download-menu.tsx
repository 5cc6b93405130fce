import type { ComponentChildren } from 'preact';

export type Download = {
  href: string;
  /** The format by the name people know it by. */
  format: string;
  /** What it is good for. */
  use: string;
};

/** What a page can be had as, behind one button that opens without script. */
export function DownloadMenu({
  label,
  downloads,
  children,
}: {
  label: string;
  downloads: readonly Download[];
  /** What stands after the list. */
  children?: ComponentChildren;
}) {
  return (
    <details class="download-menu">
      <summary class="ds-button" data-variant="secondary">
        {label}
      </summary>
      <ul>
        {downloads.map(({ href, format, use }) => (
          <li key={href}>
            <a href={href} rel="nofollow">
              {format}
            </a>
            <span class="small">{use}</span>
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}
