import { becomings } from '#3-plan/editions/core/became.ts';
import { becamePath } from '#3-plan/editions/core/paths.ts';
import { isGone, type Thing } from '#3-plan/editions/core/thing.ts';
import { nameIn } from '#3-plan/editions/core/worded.ts';
import { changeWords } from '#3-plan/editions/core/words.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Token } from '#ui/form.tsx';
import { Section } from '#ui/section.tsx';
import { texts } from './explain-texts.ts';
import { type Drawn, langOf } from './thing.tsx';

const relationWords = { 'split-into': changeWords.split, 'merged-into': changeWords.merged };

/** What something that ended became, each with a way to take it back, and a form to say so. */
export function BecameForm({ thing, drawn }: { thing: Thing; drawn: Drawn }) {
  const { lang, slug, compared, names } = drawn;
  const title = thing.before?.title ?? '';
  const path = (undo: boolean) =>
    becamePath(lang, slug, { ...thing, title }, compared.after.edition.slug, undo);
  const said = thing.fate === 'split' ? 'split-into' : 'merged-into';
  const relations = thing.became.length === 0 ? becomings : ([said] as const);
  const others = compared.difference.things.filter(
    (other) => other.kind === thing.kind && !isGone(other) && !thing.became.includes(other.key),
  );
  return (
    <Section title={texts.became[lang]} id="ble-til">
      <p>{texts.becameText[lang]}</p>
      {thing.became.map((key) => (
        <form key={key} class="became" method="post" action={path(true)}>
          <Token />
          <input type="hidden" name="relation" value={said} />
          <input type="hidden" name="into" value={key} />
          <p>
            {relationWords[said][lang]}{' '}
            <span lang={langOf(compared.after.edition, lang)}>{nameIn(names, { key })}</span>
          </p>
          <Button weight="tertiary">
            {texts.takeBack[lang]}
            <span class="ds-sr-only">: {nameIn(names, { key })}</span>
          </Button>
        </form>
      ))}
      {others.length > 0 && (
        <form class="form" method="post" action={path(false)}>
          <Token />
          <Field
            lang={lang}
            name="relation"
            label={texts.how[lang]}
            options={relations.map((value) => ({ value, label: relationWords[value][lang] }))}
            required
          />
          <Field
            lang={lang}
            name="into"
            label={texts.into[lang]}
            contentLang={langOf(compared.after.edition, lang)}
            options={others.map((other) => ({ value: other.key, label: nameIn(names, other) }))}
            required
          />
          <Actions>
            <Button weight="secondary">{texts.sayBecame[lang]}</Button>
          </Actions>
        </form>
      )}
    </Section>
  );
}
