import type { ComponentChildren } from 'preact';

/** An empty list that says what belongs here and how it gets here; `action` for who may put it there. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty-state">
      <p class="empty-title">{title}</p>
      <p>{children}</p>
      {action}
    </div>
  );
}
