import type { ComponentChildren } from 'preact';

export interface Definition {
  term: string;
  /** Several become lines of their own; nothing leaves the term out. */
  detail: ComponentChildren | readonly ComponentChildren[];
}

/** Facts one looks up: a term and what stands for it. What is not known is left out. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, detail }) => {
        const details = (Array.isArray(detail) ? detail : [detail]).filter(isSaid);
        if (details.length === 0) return null;
        return (
          <div key={term}>
            <dt>{term}</dt>
            {details.map((line, index) => (
              <dd key={index}>{line}</dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

function isSaid(detail: ComponentChildren): boolean {
  return detail !== null && detail !== undefined && detail !== false && detail !== '';
}
