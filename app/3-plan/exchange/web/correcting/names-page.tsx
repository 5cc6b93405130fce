import {
  type NameCount,
  namesIn,
  similarNames,
} from '#3-plan/exchange/core/corrections/names-in.ts';
import { fill, type Text } from '#base/text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Fieldset, idWithin } from '#ui/fieldset.tsx';
import { Section } from '#ui/section.tsx';
import { ButtonForm } from './button-form.tsx';
import { correctionPage, type Shown } from './form-page.tsx';
import { maybe, type Typed } from './typed.ts';

const texts = {
  likely: {
    nb: 'Trolig samme organisasjon',
    nn: 'Truleg same organisasjon',
    en: 'Probably the same organisation',
  },
  keep: { nb: 'Bruk «{name}»', nn: 'Bruk «{name}»', en: 'Use “{name}”' },
  all: {
    nb: 'Alle navn i dokumentet',
    nn: 'Alle namn i dokumentet',
    en: 'All names in the document',
  },
  as: { nb: 'Navnet de skal ha', nn: 'Namnet dei skal ha', en: 'The name they shall have' },
  asHint: {
    nb: 'Står det tomt, får alle det første navnet du krysset av for.',
    nn: 'Står det tomt, får alle det første namnet du kryssa av for.',
    en: 'Left empty, all get the first name you ticked.',
  },
  none: {
    nb: 'Det er ingen navn på organisasjoner i dokumentet.',
    nn: 'Det er ingen namn på organisasjonar i dokumentet.',
    en: 'There are no names of organisations in the document.',
  },
} satisfies Record<string, Text>;

/** Every name of an organisation, to say that two are one. */
export const namesPage = correctionPage<NameCount[]>({
  find: ({ result }) => namesIn(result),
  title: {
    nb: 'Navn på organisasjoner',
    nn: 'Namn på organisasjonar',
    en: 'Names of organisations',
  },
  lead: {
    nb: 'Er to av navnene samme organisasjon, så si det her, så blir det rettet overalt der de står.',
    nn: 'Er to av namna same organisasjon, så sei det her, så blir det retta overalt der dei står.',
    en: 'If two of the names are one organisation, say so here, and it is corrected wherever they stand.',
  },
  initial: () => ({}),
  draft: (typed) => {
    const names = chosen(typed);
    if (names.length === 0) return { faults: [{ field: 'navn', code: 'choose' }] };
    const as = maybe(typed.as) ?? names[0];
    return { correction: { kind: 'names-are-one', names, as } };
  },
  First: Likely,
  Fields: AllNames,
  where: () => undefined,
  anchor: () => 'rettelser',
  next: ({ path }) => path('navn'),
});

function chosen(typed: Typed): string[] {
  return Object.entries(typed).flatMap(([field, name]) => (/^navn-\d+$/.test(field) ? name : []));
}

function Likely({ lang, thing, read }: Shown<NameCount[]>) {
  const pairs = similarNames(thing);
  if (pairs.length === 0) return null;
  return (
    <Section title={texts.likely[lang]} id="trolig-samme">
      <ul class="entries">
        {pairs.map(([one, other]) => (
          <li key={`${one} ${other}`} class="entry">
            <ButtonForm read={read} action={read.path('navn')}>
              <input type="hidden" name="navn-0" value={one} />
              <input type="hidden" name="navn-1" value={other} />
              {[one, other].map((name) => (
                <Button key={name} weight="secondary" name="as" value={name}>
                  {fill(texts.keep, lang, { name })}
                </Button>
              ))}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AllNames({ lang, thing, read, typed, faults }: Shown<NameCount[]>) {
  if (thing.length === 0) return <p>{texts.none[lang]}</p>;
  const error = faults.find(({ field }) => field === 'navn')?.message;
  const ticked = new Set(chosen(typed));
  return (
    <>
      <Fieldset id="navn" legend={texts.all[lang]} error={error}>
        <div class="chosen">
          {thing.map(({ name, count }, index) => {
            const field = `navn-${index}`;
            const id = idWithin('navn', index, index);
            return (
              <div class="ds-field" key={name}>
                <input
                  class="ds-input"
                  type="checkbox"
                  id={id}
                  name={field}
                  value={name}
                  checked={ticked.has(name)}
                />
                <label class="ds-label" for={id}>
                  <span lang={read.contentLang}>{name}</span> <span class="small">({count})</span>
                </label>
              </div>
            );
          })}
        </div>
      </Fieldset>
      <Field
        lang={lang}
        name="as"
        label={texts.as[lang]}
        hint={texts.asHint[lang]}
        value={typed.as ?? ''}
        error={faults.find(({ field }) => field === 'as')?.message}
      />
    </>
  );
}
