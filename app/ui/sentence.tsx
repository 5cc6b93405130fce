import type { ComponentChildren } from 'preact';

/** A sentence with something drawn where it says so in braces, such as a link: what comes before and after is its own. */
export function Sentence({
  text,
  at = '{link}',
  children,
}: {
  text: string;
  at?: string;
  children: ComponentChildren;
}) {
  const [before, after] = text.split(at);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
