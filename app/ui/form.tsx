import { type ComponentChildren, h } from 'preact';

/**
 * A form of fields under each other, wrapped in the element that warns before what is typed is lost
 * (the page must name `unsaved-changes` among its elements). Faults are found on the server, so the
 * browser's own checks, in its own words and language, are off.
 */
export function Form({
  action,
  children,
  returned = false,
  multipart = false,
  again = false,
}: {
  action: string;
  children: ComponentChildren;
  /** The form came back with what was typed, which is still not saved. */
  returned?: boolean | undefined;
  /** Carries files. */
  multipart?: boolean | undefined;
  /** Its fields are those of a form that was sent before, its token among them. */
  again?: boolean | undefined;
}) {
  const form = (
    <form
      class="form"
      method="post"
      action={action}
      enctype={multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      {!again && <Token />}
      {children}
    </form>
  );
  return h('unsaved-changes', { changed: returned || undefined }, form);
}

/** What a form is sent with so that it acts once, however often it is sent. */
export function Token() {
  return <input type="hidden" name="token" value={crypto.randomUUID()} />;
}
