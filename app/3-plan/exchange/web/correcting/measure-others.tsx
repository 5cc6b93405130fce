import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { GoalKind } from '#3-plan/plan/core/content.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { formatMoney } from '#base/format.ts';
import { kroner } from '#base/money.ts';
import { fill, type Text } from '#base/text.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { ButtonForm } from './button-form.tsx';
import type { Shown } from './form-page.tsx';

const texts = {
  split: { nb: 'Del tiltaket i flere', nn: 'Del tiltaket i fleire', en: 'Split the measure' },
  splitText: {
    nb: 'Når to tiltak ble lest som ett.',
    nn: 'Når to tiltak vart lesne som eitt.',
    en: 'When two measures were read as one.',
  },
  merge: { nb: 'Slå sammen med andre', nn: 'Slå saman med andre', en: 'Merge with others' },
  mergeText: {
    nb: 'Når ett tiltak ble lest som flere.',
    nn: 'Når eitt tiltak vart lese som fleire.',
    en: 'When one measure was read as several.',
  },
  toLeads: {
    nb: 'Alle navnene har hovedansvar',
    nn: 'Alle namna har hovudansvar',
    en: 'All the names lead',
  },
  toPartners: {
    nb: 'Alle navnene er samarbeidsparter',
    nn: 'Alle namna er samarbeidspartar',
    en: 'All the names are partners',
  },
  columns: {
    nb: 'Si hva kolonnene i tabellen er',
    nn: 'Sei kva kolonnane i tabellen er',
    en: 'Say what the columns of the table are',
  },
  namesText: {
    nb: 'Når navnene havnet på feil sted, her eller i hele tabellen.',
    nn: 'Når namna hamna på feil stad, her eller i heile tabellen.',
    en: 'When the names ended up in the wrong place, here or in the whole table.',
  },
  goal: { nb: 'Dette er et mål', nn: 'Dette er eit mål', en: 'This is a goal' },
  goalText: {
    nb: 'En overskrift som ble lest som tiltak. Teksten blir formålet; hovedansvar, samarbeidsparter og tid blir borte.',
    nn: 'Ei overskrift som vart lesen som tiltak. Teksten blir føremålet; hovudansvar, samarbeidspartar og tid blir borte.',
    en: 'A heading that was read as a measure. Its text becomes the purpose; lead, partners and time are lost.',
  },
  goalKind: { nb: 'Hva slags mål', nn: 'Kva slags mål', en: 'What kind of goal' },
  takes: {
    nb: 'Tiltakene etter dette, fram til neste mål, ligger under det',
    nn: 'Tiltaka etter dette, fram til neste mål, ligg under det',
    en: 'The measures after this, until the next goal, stand under it',
  },
  drop: { nb: 'Ta ut tiltaket', nn: 'Ta ut tiltaket', en: 'Take the measure out' },
  dropText: {
    nb: 'Når dette ikke er noe tiltak. Rettelsen kan angres.',
    nn: 'Når dette ikkje er noko tiltak. Rettinga kan angrast.',
    en: 'When this is no measure. The correction can be undone.',
  },
  dropMoney: {
    nb: 'Beløpene som står på tiltaket ({sum}), går ut sammen med det.',
    nn: 'Beløpa som står på tiltaket ({sum}), går ut saman med det.',
    en: 'The amounts of the measure ({sum}) go with it.',
  },
} satisfies Record<string, Text>;

/** What else can be wrong with a measure than its fields. */
export function OtherOfMeasure(shown: Shown<ReadMeasure>) {
  const { lang, thing, read } = shown;
  const here = (step: string) => read.path('tiltak', thing.key, step);
  return (
    <div class="choices">
      <div>
        <p>{texts.splitText[lang]}</p>
        <LinkButton href={here('del')} weight="secondary">
          {texts.split[lang]}
        </LinkButton>
      </div>
      <div>
        <p>{texts.mergeText[lang]}</p>
        <LinkButton href={here('sla-sammen')} weight="secondary">
          {texts.merge[lang]}
        </LinkButton>
      </div>
      <Names {...shown} />
      <MakeGoal {...shown} />
      <Drop {...shown} />
    </div>
  );
}

function Names({ lang, thing, read }: Shown<ReadMeasure>) {
  const { leads, partners, where, key } = thing;
  const { table } = where;
  if (leads.length + partners.length === 0 && table === undefined) return null;
  return (
    <div>
      <p>{texts.namesText[lang]}</p>
      <ButtonForm read={read} action={read.path('tiltak', key, 'navn')}>
        {partners.length > 0 && (
          <Button weight="secondary" name="til" value="leads">
            {texts.toLeads[lang]}
          </Button>
        )}
        {leads.length > 0 && (
          <Button weight="secondary" name="til" value="partners">
            {texts.toPartners[lang]}
          </Button>
        )}
        {table !== undefined && read.view.reading.source !== null && (
          <LinkButton href={read.path('tabell', table)} weight="tertiary">
            {texts.columns[lang]}
          </LinkButton>
        )}
      </ButtonForm>
    </div>
  );
}

function MakeGoal({ lang, thing, read }: Shown<ReadMeasure>) {
  return (
    <div>
      <p>{texts.goalText[lang]}</p>
      <ButtonForm read={read} action={read.path('tiltak', thing.key, 'til-mal')}>
        <div class="ds-field field">
          <label class="ds-label" for="slags">
            {texts.goalKind[lang]}
          </label>
          <select class="ds-input" id="slags" name="slags">
            {GoalKind.options.map((value) => (
              <option key={value} value={value} selected={value === 'goal'}>
                {goalKindNames[value][lang]}
              </option>
            ))}
          </select>
        </div>
        <div class="ds-field">
          <input class="ds-input" type="checkbox" id="etter" name="etter" value="ja" />
          <label class="ds-label" for="etter">
            {texts.takes[lang]}
          </label>
        </div>
        <Button weight="secondary">{texts.goal[lang]}</Button>
      </ButtonForm>
    </div>
  );
}

function Drop({ lang, thing, read }: Shown<ReadMeasure>) {
  const own = read.result.budget.filter(({ measure }) => measure === thing.key);
  const sum = own.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return (
    <div>
      <p>{texts.dropText[lang]}</p>
      {own.length > 0 && (
        <p>{fill(texts.dropMoney, lang, { sum: formatMoney(kroner(sum), lang) })}</p>
      )}
      <ButtonForm read={read} action={read.path('tiltak', thing.key, 'ta-ut')}>
        <Button weight="secondary" danger>
          {texts.drop[lang]}
        </Button>
      </ButtonForm>
    </div>
  );
}
