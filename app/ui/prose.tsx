import type { Lang } from '#base/text.ts';

const item = /^\s*(?:[-–•*]|\d+[.)])\s+/;

/**
 * Text as people wrote it: an empty line parts paragraphs, lines that begin with a dash make a list.
 * Nothing else is read into it, so that what was typed is what is shown.
 */
export function Prose({ text, contentLang }: { text: string; contentLang?: Lang | undefined }) {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return (
    <div class="prose" lang={contentLang}>
      {parts.map((part) => {
        const lines = part.trim().split('\n');
        const first = lines.findIndex((line) => item.test(line));
        if (first < 0) return <p key={part}>{lines.join(' ')}</p>;
        return [
          first > 0 && <p key={`${part}-before`}>{lines.slice(0, first).join(' ')}</p>,
          <ul key={part}>
            {itemsOf(lines.slice(first)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>,
        ];
      })}
    </div>
  );
}

/** A line that does not begin an item of its own goes on with the one before. */
function itemsOf(lines: string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const last = items.length - 1;
    if (item.test(line) || last < 0) items.push(line.replace(item, ''));
    else items[last] = `${items[last]} ${line.trim()}`;
  }
  return items;
}
