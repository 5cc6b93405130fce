/** Some fields of a thing and no others, as the journal keeps what changed. */
export function only<Field extends string, Thing extends Readonly<Record<Field, unknown>>>(
  thing: Thing,
  fields: readonly Field[],
): Pick<Thing, Field> {
  return Object.fromEntries(fields.map((field) => [field, thing[field]])) as Pick<Thing, Field>;
}
