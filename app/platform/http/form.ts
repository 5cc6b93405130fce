import type { z } from 'zod';

export type FieldFault = { field: string; code: string };

/** A file as it was chosen: its name without folders, and all of it. */
export type SentFile = { name: string; bytes: Buffer };

export type ReadForm = {
  /** What was typed, by field, to show again when the form comes back. */
  typed: Readonly<Record<string, string>>;
  /** The one-time token of the form, or null when it is missing or not one. */
  token: string | null;
  /** The file that came with it; null when none was chosen. */
  file: SentFile | null;
  /** The form as a value, or every fault with the field it is in. */
  read<Schema extends z.ZodType>(
    schema: Schema,
    prepare?: (typed: Readonly<Record<string, string>>) => unknown,
  ): { ok: true; value: z.output<Schema> } | { ok: false; faults: FieldFault[] };
};

/** A form may hold this many bytes; the longest measure with all its steps is far below. */
export const formLimit = 512 * 1024;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Reads a posted form's fields. Line ends become `\n`, as they are kept; the zero character, which
 * nobody can type and the database cannot keep, is left out.
 */
export function readForm(body: string): ReadForm {
  return formOf(new URLSearchParams(body), null);
}

/** A form of fields, and of the file among them; both ways of sending a form come to this. */
export function formOf(fields: Iterable<[string, string]>, file: SentFile | null): ReadForm {
  const typed = Object.fromEntries(
    [...fields].map(([name, value]) => [name, value.replaceAll('\0', '').replace(/\r\n?/g, '\n')]),
  );
  const token = typed.token !== undefined && uuid.test(typed.token) ? typed.token : null;
  return {
    typed,
    token,
    file,
    read(schema, prepare = (fields) => fields) {
      const parsed = schema.safeParse(prepare(typed));
      if (parsed.success) return { ok: true, value: parsed.data };
      const faults = parsed.error.issues.map(({ path, code }) => ({
        field: String(path[0] ?? ''),
        code,
      }));
      return { ok: false, faults };
    },
  };
}
