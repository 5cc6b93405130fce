import type { ComponentChildren } from 'preact';

type Weight = 'primary' | 'secondary' | 'tertiary';

interface ButtonProps {
  children: ComponentChildren;
  /** One primary a page: what most come to do. */
  weight?: Weight | undefined;
  /** For what cannot be undone. */
  danger?: boolean | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** The address to send to, when the form has two ways on. */
  formaction?: string | undefined;
}

/** Sends the form it stands in. */
export function Button({ children, weight = 'primary', danger, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      class="ds-button"
      data-variant={weight}
      data-color={danger ? 'danger' : undefined}
      {...rest}
    >
      {children}
    </button>
  );
}

/** Looks like a button, goes like a link: it leads to a page and changes nothing. */
export function LinkButton({
  href,
  children,
  weight = 'primary',
  download,
}: {
  href: string;
  children: ComponentChildren;
  weight?: Weight | undefined;
  download?: boolean | undefined;
}) {
  return (
    <a class="ds-button" data-variant={weight} href={href} download={download}>
      {children}
    </a>
  );
}

/** Buttons side by side, that fold under each other where there is no room. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

/** How a form ends: what sends it, and beside it the way back without. */
export function SendOrLeave({
  send,
  leave,
  href,
  danger,
}: {
  send: string;
  leave: string;
  href: string;
  /** What is sent cannot be undone. */
  danger?: boolean | undefined;
}) {
  return (
    <Actions>
      <Button danger={danger}>{send}</Button>
      <LinkButton href={href} weight="secondary">
        {leave}
      </LinkButton>
    </Actions>
  );
}
