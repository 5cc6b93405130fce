import { reportsPath } from '#3-plan/plan/core/paths.ts';
import { reportKinds } from '#5-follow-up/reports/core/kinds.ts';
import { kindNames } from '#5-follow-up/reports/core/names.ts';
import { ownQuestions } from '#5-follow-up/reports/core/own-templates.ts';
import { templateFilePath, templatesPath } from '#5-follow-up/reports/core/paths.ts';
import type { Question } from '#5-follow-up/reports/core/question.ts';
import { templates } from '#5-follow-up/reports/data/reports.ts';
import { fill, type Lang, langNames, langs } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Actions, Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { scopeNames, texts } from './template-texts.ts';
import { texts as pageTexts } from './texts.ts';

type Answer = {
  typed?: Readonly<Record<string, string>>;
  faults?: readonly Fault[];
  status?: 403 | 409 | 422;
};

/** All templates with their questions, and the form that loads one. */
export async function templatesView(request: PlacedRequest, answer: Answer): Promise<View> {
  const { lang, place, read } = request;
  const loaded = await read((tx) => templates(tx, place.id));
  const { faults = [], status } = answer;
  return {
    title: texts.title[lang],
    stage: { stage: 'follow-up' },
    crumbs: [{ label: pageTexts.title[lang], href: reportsPath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Section title={texts.loaded[lang]} id="lagt-inn">
          {loaded.length === 0 && (
            <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
          )}
          {loaded.map((one) => (
            <Template
              key={one.id}
              lang={lang}
              id={one.id.slice(-10)}
              title={one.title}
              questions={one.questions}
              contentLang={one.lang === lang ? undefined : one.lang}
              href={templateFilePath(lang, place.slug, one.id.slice(-10))}
            />
          ))}
        </Section>
        <Section title={texts.own[lang]} id="egne">
          {reportKinds.map((kind) => (
            <Template
              key={kind}
              lang={lang}
              id={kind}
              title={kindNames[kind][lang]}
              questions={ownQuestions(kind, lang)}
              href={templateFilePath(lang, place.slug, kind)}
            />
          ))}
        </Section>
        <Section title={texts.load[lang]} id="legg-inn">
          <LoadForm request={request} answer={answer} />
        </Section>
      </>
    ),
  };
}

function Template({
  lang,
  id,
  title,
  questions,
  contentLang,
  href,
}: {
  lang: Lang;
  id: string;
  title: string;
  questions: readonly Question[];
  contentLang?: Lang | undefined;
  href: string;
}) {
  return (
    <div class="template" id={id}>
      <h3 lang={contentLang}>{title}</h3>
      <p class="small">
        {fill(texts.count, lang, { n: questions.length })} ·{' '}
        <a href={href} download>
          {texts.download[lang]}
          <span class="ds-sr-only">: {title}</span>
        </a>
      </p>
      <details>
        <summary>{fill(texts.questions, lang, { name: title })}</summary>
        <ol>
          {questions.map(({ text, scope }, at) => (
            <li key={at}>
              <span lang={contentLang}>{text}</span>{' '}
              <span class="small">({scopeNames[scope][lang]})</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function LoadForm({
  request: { lang, place },
  answer: { typed = {}, faults = [] },
}: {
  request: PlacedRequest;
  answer: Answer;
}) {
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  return (
    <Form action={templatesPath(lang, place.slug)} multipart>
      <Field
        lang={lang}
        name="title"
        label={texts.name[lang]}
        value={typed.title}
        error={errorOf('title')}
        required
      />
      <FileField
        name="file"
        label={texts.file[lang]}
        hint={texts.fileHint[lang]}
        accept=".docx,.pdf,.xlsx,.txt,.md"
        error={errorOf('file')}
      />
      <Field
        lang={lang}
        name="lang"
        label={texts.lang[lang]}
        value={typed.lang ?? place.lang}
        options={langs.map((one) => ({ value: one, label: langNames[one][lang] }))}
        required
      />
      <Actions>
        <Button>{texts.send[lang]}</Button>
      </Actions>
    </Form>
  );
}
