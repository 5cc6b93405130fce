/** Ways to see less of a list, each an address of its own; nothing where there is nothing to choose. */
export function FilterLinks({
  label,
  links,
}: {
  label: string;
  links: readonly { label: string; href: string; here: boolean }[];
}) {
  if (links.length < 2) return null;
  return (
    <nav class="filter-links" aria-label={label}>
      <ul>
        {links.map(({ label, href, here }) => (
          <li key={href}>
            <a href={href} aria-current={here ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
