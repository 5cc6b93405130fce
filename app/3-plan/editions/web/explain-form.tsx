import { anchorOf, changesPath, explainPath } from '#3-plan/editions/core/paths.ts';
import { isGone, type Thing } from '#3-plan/editions/core/thing.ts';
import { type Names, nameIn, namesOf } from '#3-plan/editions/core/worded.ts';
import type { Comparison } from '#3-plan/editions/data/comparison.ts';
import { nameOf } from '#3-plan/editions/data/explanations.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { Diff } from '#ui/diff.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { BecameForm } from './became-form.tsx';
import { texts } from './explain-texts.ts';
import { texts as pageTexts } from './texts.ts';
import { langOf, WhatChanged } from './thing.tsx';

type Shown = {
  compared: Comparison;
  thing: Thing;
  typed: Readonly<Record<string, string>>;
  faults: readonly Fault[];
  /** Someone else wrote a reason meanwhile: show both. */
  stale?: boolean;
  status?: 403 | 409 | 422;
};

/** What has changed of one thing, and under it the form that says why. */
export function explainView(request: PlacedRequest, shown: Shown): View {
  const { lang, place } = request;
  const { compared, thing, status } = shown;
  const { before, after } = compared;
  const names = namesOf(before.content, after.content);
  const title = titleOf(thing)[lang];
  const page = changesPath(lang, place.slug, { to: after.edition.slug });
  const drawn = { lang, slug: place.slug, compared, names, mayExplain: false };
  return {
    title,
    stage: { stage: 'plan' },
    crumbs: [{ label: pageTexts.title[lang], href: page }],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status,
    body: (
      <>
        <PageTitle title={title} over={<Name names={names} thing={thing} drawn={drawn} />} />
        <ErrorSummary lang={lang} faults={shown.faults} />
        <ExplainForm request={request} shown={shown} back={`${page}#${anchorOf(thing)}`} />
        {isGone(thing) && <BecameForm thing={thing} drawn={drawn} />}
        <Section title={texts.what[lang]} id="endringen">
          <WhatChanged thing={thing} drawn={drawn} level={3} />
        </Section>
      </>
    ),
  };
}

function Name({
  names,
  thing,
  drawn: { lang, compared },
}: {
  names: Names;
  thing: Thing;
  drawn: { lang: PlacedRequest['lang']; compared: Comparison };
}) {
  return <span lang={langOf(compared.after.edition, lang)}>{nameIn(names, thing)}</span>;
}

function titleOf(thing: Thing) {
  if (thing.fate === 'new') return texts.new;
  return isGone(thing) ? texts.ended : texts.changed;
}

function ExplainForm({
  request: { lang, place },
  shown: { compared, thing, typed, faults, stale = false, status },
  back,
}: {
  request: PlacedRequest;
  shown: Shown;
  back: string;
}) {
  const { edition } = compared.after;
  const said = compared.explanations.get(nameOf(thing));
  const title = (thing.after ?? thing.before)?.title ?? '';
  const field = (name: 'reason' | 'contributed') => ({
    ...{ lang, name, rows: 5, contentLang: edition.lang },
    label: texts[name][lang],
    hint: texts[`${name}Hint`][lang],
    value: typed[name] ?? '',
    error: faults.find((fault) => fault.field === name)?.message,
  });
  const differing = (['reason', 'contributed'] as const).filter(
    (name) => (said?.[name] ?? '') !== (typed[name] ?? ''),
  );
  return (
    <>
      {stale && (
        <Section title={texts.both[lang]} id="begge">
          <Diff
            lang={lang}
            contentLang={langOf(edition, lang)}
            fields={differing.map((name) => ({
              label: texts[name][lang],
              before: said?.[name] ?? '',
              after: typed[name] ?? '',
            }))}
          />
        </Section>
      )}
      <Form
        action={explainPath(lang, place.slug, { ...thing, title }, edition.slug)}
        returned={status !== undefined}
      >
        <input type="hidden" name="revision" value={said?.revision ?? 0} />
        <Field {...field('reason')} required />
        {isGone(thing) && <Field {...field('contributed')} />}
        <SendOrLeave
          send={stale ? texts.saveMine[lang] : texts.save[lang]}
          leave={texts.leave[lang]}
          href={back}
        />
      </Form>
    </>
  );
}
