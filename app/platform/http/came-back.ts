import type { Lang, Text } from '#base/text.ts';
import { statusOfRefused } from './act-refused.ts';
import type { FieldFault } from './form.ts';

/** Why a form came back: each fault in words with the field it is in, or none, and the answer's status. */
export type CameBack<Status extends 403 | 409 | 422 = 403 | 409 | 422> = {
  faults: { field: string | null; message: string }[];
  status: Status;
};

/** A form that was filled in wrongly: each field said once, however much is wrong with it in the same words. */
export function filledInWrongly(
  faults: readonly FieldFault[],
  sentence: (field: string, code: string) => string,
  isField: (field: string) => boolean = (field) => field !== '',
): CameBack<422> {
  const said = faults.map(({ field, code }) => ({
    field: isField(field) ? field : null,
    message: sentence(field, code),
  }));
  return { faults: once(said), status: 422 };
}

/** A form whose operation refused: every reason, at the form’s one field or the field that reason is about. */
export function refusedForm<Reason extends string>(
  lang: Lang,
  refused: readonly Reason[],
  sentences: Readonly<Record<Reason, Text>>,
  fieldOf?: string | Readonly<Partial<Record<NoInfer<Reason>, string>>>,
): CameBack<403 | 409> {
  const said = refused.map((reason) => ({
    field: (typeof fieldOf === 'string' ? fieldOf : fieldOf?.[reason]) ?? null,
    message: sentences[reason][lang],
  }));
  return { faults: said, status: statusOfRefused(refused) };
}

function once(faults: CameBack['faults']): CameBack['faults'] {
  return faults.filter(
    ({ field, message }, at) =>
      at === faults.findIndex((one) => one.field === field && one.message === message),
  );
}
