import { type ComponentChildren, h } from 'preact';

/**
 * A form that is sent with an answer from the device's passkey (the page must name `passkey-form` among its
 * elements). Not there without script, which passkeys need: the page has another way.
 */
export function PasskeyForm({
  action,
  start,
  make = false,
  failed,
  children,
}: {
  action: string;
  /** The address that gives the challenge. */
  start: string;
  /** Makes a new passkey, rather than using one. */
  make?: boolean | undefined;
  /** Said when the device gave no answer. */
  failed: string;
  children: ComponentChildren;
}) {
  return h(
    'passkey-form',
    { hidden: true, start, make: make || undefined },
    <form class="form" method="post" action={action} noValidate>
      <input type="hidden" name="svar" value="" />
      {children}
      <p class="ds-validation-message" role="alert" data-failed hidden>
        {failed}
      </p>
    </form>,
  );
}
