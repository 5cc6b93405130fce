import type { Ref } from '#base/ref.ts';
import type { ReportContent, ReportSection } from './content.ts';
import type { MarkedLesson } from './section.ts';
import { nameOf } from './section-blocks.ts';

/** What a text of a report is: written in it, taken in from the plan or the template, or why a version came. */
export const parts = [
  'title',
  'plan',
  'question',
  'heading',
  'meant',
  'money',
  'earlier-lesson',
  'answer',
  'figure',
  'lesson',
  'reason',
  'told',
  'name',
] as const;
export type Part = (typeof parts)[number];

/** Where a text stands: in which section (null for the report as a whole), of what, and the question it answers. */
export type Spot = {
  part: Part;
  section: string | null;
  about: Ref | null;
  asked: string | null;
  text: string;
};

type Change = (spot: Spot) => string;
type ChangeIn = (part: Part, text: string, asked?: string) => string;

/**
 * A report with each text of it that a person wrote put through `change`, which is told where it stands. Numbers,
 * amounts, years and words of ours are not asked about, and stay. The database takes words out of the same texts
 * (`report_without_words`): a new one comes in both, and `remove-words.db.test.ts` holds them together.
 */
export function rewritten(content: ReportContent, change: Change): ReportContent {
  const here: ChangeIn = (part, text, asked) =>
    change({ part, section: null, about: null, asked: asked ?? null, text });
  const { questions, plan } = content;
  return {
    ...content,
    title: here('title', content.title),
    owner: here('name', content.owner),
    plan: { ...plan, title: here('plan', plan.title) },
    questions: questions.map(({ chapter, text, guidance, scope }) => ({
      chapter: chapter && here('question', chapter),
      text: here('question', text),
      guidance: guidance && here('question', guidance),
      scope,
    })),
    sections: content.sections.map((section) => {
      const { kind, about } = section;
      const name = kind === 'whole' ? null : nameOf(section);
      const inHere: ChangeIn = (part, text, asked) =>
        change({ part, section: name, about, asked: asked ?? null, text });
      return inSection(section, questions, inHere);
    }),
  };
}

function inSection(
  section: ReportSection,
  questions: ReportContent['questions'],
  change: ChangeIn,
): ReportSection {
  const { taken, written } = section;
  return {
    ...section,
    taken: {
      ...taken,
      title: change('heading', taken.title),
      meant: taken.meant && change('meant', taken.meant),
      leads: taken.leads.map((name) => change('name', name)),
      partners: taken.partners.map((name) => change('name', name)),
      rows: taken.rows.map((row) => ({ ...row, name: row.name && change('money', row.name) })),
      lessons: taken.lessons.map((lesson) => ({
        ...lesson,
        title: change('earlier-lesson', lesson.title),
        outcome: change('earlier-lesson', lesson.outcome),
      })),
      told: taken.told.map((told) => ({
        ...told,
        sentence: change('told', told.sentence),
        next: told.next && change('told', told.next),
      })),
    },
    written: {
      ...written,
      answers: Object.fromEntries(
        Object.entries(written.answers).map(([at, answer]) => [
          at,
          change('answer', answer, questions[Number(at)]?.text),
        ]),
      ),
      figures: written.figures.map((figure) => ({
        ...figure,
        what: change('figure', figure.what),
        unit: change('figure', figure.unit),
        source: change('figure', figure.source),
      })),
      lesson: written.lesson && inLesson(written.lesson, change),
    },
  };
}

function inLesson({ title, tried, outcome, carryOver }: MarkedLesson, change: ChangeIn) {
  return {
    title: change('lesson', title),
    tried: change('lesson', tried),
    outcome: change('lesson', outcome),
    carryOver: carryOver && change('lesson', carryOver),
  };
}
