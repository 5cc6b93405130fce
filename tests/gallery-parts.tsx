import type { JSX } from 'preact';
import { kroner } from '#base/money.ts';
import { type Lang, langs } from '#base/text.ts';
import { Alert } from '#ui/alert.tsx';
import { Breadcrumbs } from '#ui/breadcrumbs.tsx';
import { BudgetFigure } from '#ui/budget-figure.tsx';
import { Button } from '#ui/button.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Diff } from '#ui/diff.tsx';
import { Document } from '#ui/document.tsx';
import type { Due } from '#ui/due.ts';
import { DueList } from '#ui/due-list.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { ErrorPage } from '#ui/error-page.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { type ErrorStatus, errorTexts } from '#ui/error-texts.ts';
import { Field } from '#ui/field.tsx';
import { Finding } from '#ui/finding.tsx';
import { Footer } from '#ui/footer.tsx';
import { Form } from '#ui/form.tsx';
import { GoalList } from '#ui/goal-list.tsx';
import { Header } from '#ui/header.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Prose } from '#ui/prose.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { SearchForm } from '#ui/search-form.tsx';
import { StateCounts } from '#ui/state-counts.tsx';
import { Tag } from '#ui/tag.tsx';
import { Thread } from '#ui/thread.tsx';
import { Wheel } from '#ui/wheel.tsx';

const dues: Due[] = [
  { title: 'Fylkesutvalet i Telemark', day: '2026-06-10', state: 'coming', href: '#c' },
  { title: 'Årleg rapport', day: '2026-02-15', state: 'done' },
  { title: 'Kommunestyra', day: '2026-05-05', until: '2026-05-19', state: 'late', href: '#b' },
  { title: 'Kviteseid kommunestyre', day: '2026-06-11', state: 'coming' },
];

/** One of each component, drawn with what it must bear; by name, so that a failure says which. */
export function gallery(lang: Lang): Record<string, JSX.Element> {
  return {
    ...pageParts(lang),
    ...formParts(lang),
    ...planParts(lang),
    wheel: (
      <div>
        <Wheel lang={lang} id="wheel" today="2026-05-21" dues={dues} />
        <DueList lang={lang} dues={dues} />
      </div>
    ),
    'no dates': <DueList lang={lang} dues={[]} />,
    errors: (
      <div>
        {Object.keys(errorTexts).map((status) => (
          <ErrorPage
            key={status}
            lang={lang}
            status={Number(status) as ErrorStatus}
            home="#"
            search="#s"
            request="r-1"
          />
        ))}
      </div>
    ),
  };
}

function pageParts(lang: Lang): Record<string, JSX.Element> {
  const home = `/${lang}/vest-telemark`;
  const at = (other: Lang) => `https://example.no/${other}/vest-telemark`;
  return {
    document: (
      <Document
        lang={lang}
        title="Endre ordlyden"
        site="Vest-Telemark"
        canonical={at(lang)}
        alternates={{ nb: at('nb'), nn: at('nn'), en: at('en') }}
        css={['/assets/styles.css']}
        js={['/assets/unsaved-changes.js']}
        faulty
        header={
          <Header
            lang={lang}
            brand={{ name: 'Vest-Telemark', subtitle: 'Bygdevekstavtale', href: home }}
            stages={{ plan: `${home}/plan` }}
            current={{ stage: 'plan' }}
            search={`/${lang}/sok`}
            languages={langs.map((other) => ({ lang: other, href: at(other) }))}
            who={{ label: 'Redaktør · Nav Telemark', href: '/min-side' }}
            leave="/logg-ut"
          />
        }
        footer={<Footer lang={lang} example links={[{ label: 'Om', href: '#om' }]} />}
      >
        <Breadcrumbs lang={lang} path={[{ label: 'Plan', href: '#plan' }]} />
      </Document>
    ),
    alert: <Alert lang={lang} tone="warning" title="Bare lesing" />,
    search: <SearchForm lang={lang} action="/sok" query="bolig" />,
    entries: (
      <div>
        <EntryList entries={[{ title: 'Boliger', href: '#1', facts: ['2026'] }]} />
        <Pagination lang={lang} page={2} pages={3} href={(page) => `#${page}`} />
      </div>
    ),
    'state counts': (
      <StateCounts
        lang={lang}
        unit="tiltak"
        one="tiltak"
        states={[
          { label: 'I gang', shape: 'ongoing', count: 4 },
          { label: 'Ingen rapport ennå', shape: 'silent', count: 1203 },
        ]}
      />
    ),
    tag: <Tag shape="attention">Trenger oppmerksomhet</Tag>,
  };
}

function formParts(lang: Lang): Record<string, JSX.Element> {
  return {
    form: (
      <Form action="#" returned>
        <ErrorSummary
          lang={lang}
          faults={[
            { field: 'title', message: 'Skriv en lengre tittel' },
            { field: 'role', message: 'Velg en rolle' },
          ]}
        />
        <Field
          lang={lang}
          name="title"
          label="Tittel"
          hint="Kort"
          error="Skriv en lengre tittel"
          value="Re & <b>"
          required
        />
        <Field
          lang={lang}
          name="text"
          label="Tekst"
          rows={4}
          limit={200}
          value={'\nEtter en tom linje'}
        />
        <Field
          lang={lang}
          name="goal"
          label="Delmål"
          value="2"
          options={[
            { value: '1', label: 'Ett' },
            { value: '2', label: 'To' },
          ]}
        />
        <RadioGroup
          name="role"
          legend="Rolle"
          error="Velg en rolle"
          needed={lang}
          options={[
            { value: 'a', label: 'Besøkende', hint: 'Ser' },
            { value: 'b', label: 'Redaktør' },
          ]}
        />
        <Button>Lagre</Button>
      </Form>
    ),
    diff: (
      <Diff
        lang={lang}
        fields={[
          { label: 'Tittel', before: 'Likt', after: 'Likt' },
          { label: 'Skildring', before: 'dekkje delar av tapet', after: 'dekkje heile tapet' },
        ]}
      />
    ),
  };
}

function planParts(lang: Lang): Record<string, JSX.Element> {
  return {
    goals: (
      <GoalList
        lang={lang}
        goals={[
          {
            ref: '1',
            title: 'Boliger',
            href: '#1',
            weight: 60,
            measures: 3,
            money: kroner(10_800_000),
          },
        ]}
      />
    ),
    thread: (
      <Thread
        lang={lang}
        here="measure"
        items={{ need: [{ title: 'Byggekostnad', href: '#n' }], measure: [{ title: 'Garanti' }] }}
      />
    ),
    budget: (
      <BudgetFigure
        lang={lang}
        id="money"
        caption="Kroner"
        head="Delmål"
        years={[2025, 2026]}
        rows={[
          { label: '1. Boliger', href: '#1', amounts: [kroner(500_000), kroner(5_000_000)] },
          { label: 'Ledelse', amounts: [kroner(1_100_000), null] },
        ]}
        totals={[
          {
            label: 'Sum',
            amounts: [kroner(1_800_000), kroner(5_000_000)],
            wrong: ['skulle vært 1 600 000'],
          },
        ]}
      />
    ),
    finding: (
      <Finding lang={lang} severity="error" title="Summen stemmer ikke" where="Kapittel 6">
        <p>Fire linjer gir 1 600 000.</p>
      </Finding>
    ),
    'list of facts': (
      <DefinitionList
        items={[
          { term: 'Tid', detail: '2026–2028' },
          { term: 'Kilde', detail: null },
        ]}
      />
    ),
    prose: <Prose text={'Et avsnitt\n\nTiltaket omfatter:\n- ett\n- to'} contentLang="nb" />,
  };
}
