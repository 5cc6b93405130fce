import { bodyPath } from '#3-plan/editions/core/life/paths.ts';
import { againOf } from '#3-plan/editions/core/life/recording.ts';
import { putForwardOn } from '#3-plan/editions/data/life/approving.ts';
import { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { fill } from '#base/text.ts';
import { documentTypes } from '#platform/documents/kind-of.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { bodyTexts as texts } from './body-texts.ts';
import type { ShownBody } from './body-view.tsx';

/** What the body decided: outcome, day, case number, what it said, and its protocol. */
export function RecordForm({
  request: { lang, place },
  shown: { view, typed, faults, status },
}: {
  request: PlacedRequest;
  shown: ShownBody;
}) {
  const { body, edition, approving } = view;
  const newest = approving.versions.at(-1);
  const version = newest?.number ?? 0;
  const putForward = putForwardOn(approving);
  // Asked for only when it is needed, so that nobody else has to read it.
  const isEarlier = typed.decided && putForward && typed.decided < putForward;
  const { keptSha256, keptName } = faults.some(({ field }) => field === 'protocol') ? {} : typed;
  const again = againOf(body.stands, version, null);
  const error = (name: string) => faults.find(({ field }) => field === name)?.message;
  const field = (name: 'decided' | 'earlier' | 'caseNumber' | 'postponedTo') => ({
    ...{ lang, name, label: texts[name][lang] },
    ...{ value: typed[name] ?? '', error: error(name), sparse: true },
  });
  return (
    <>
      <p>{fill(texts.recordText, lang, { n: version })}</p>
      <Form
        action={bodyPath(lang, place.slug, { id: body.bodyId, name: body.name }, edition.slug)}
        returned={status !== undefined}
        multipart
      >
        <input type="hidden" name="revision" value={body.revision} />
        <input type="hidden" name="version" value={version} />
        {again && (
          <RadioGroup
            name="again"
            legend={texts.again[lang]}
            error={error('again')}
            value={typed.again ?? again}
            options={(['later', 'corrects'] as const).map((value) => ({
              value,
              label: texts[value][lang],
              hint: texts[`${value}Hint`][lang],
            }))}
          />
        )}
        <RadioGroup
          name="outcome"
          legend={texts.outcome[lang]}
          error={error('outcome')}
          needed={lang}
          value={typed.outcome}
          options={ApprovalOutcome.options.map((value) => ({
            value,
            label: approvalOutcomeNames[value][lang],
          }))}
        />
        <Field {...field('decided')} kind="date" required />
        {isEarlier && (
          <Field
            {...field('earlier')}
            hint={texts.earlierHint[lang]}
            rows={2}
            required
            contentLang={edition.lang}
          />
        )}
        <Field {...field('caseNumber')} />
        <Field
          lang={lang}
          name="note"
          label={texts.noteLabel[lang]}
          hint={texts.noteHint[lang]}
          error={error('note')}
          value={typed.note ?? ''}
          rows={4}
          sparse
          contentLang={edition.lang}
        />
        <Field {...field('postponedTo')} kind="date" />
        {keptSha256 && keptName && (
          <>
            <input type="hidden" name="keptSha256" value={keptSha256} />
            <input type="hidden" name="keptName" value={keptName} />
            <p>{fill(texts.kept, lang, { name: keptName })}</p>
          </>
        )}
        <FileField
          name="protocol"
          label={texts.protocolLabel[lang]}
          hint={texts.protocolHint[lang]}
          accept={Object.keys(documentTypes)
            .map((ending) => `.${ending}`)
            .join(',')}
          error={error('protocol')}
        />
        <Actions>
          <Button>{texts.save[lang]}</Button>
        </Actions>
      </Form>
    </>
  );
}
