import { h } from 'preact';
import { certaintyNames } from '#3-plan/plan/core/names.ts';
import { formatMoney } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { typedMoney } from '#base/typed-money.ts';
import { Fieldset } from '#ui/fieldset.tsx';
import type { Typed } from './form-page.tsx';
import { moneyTexts as texts } from './money-texts.ts';
import { rowsOf } from './rows.tsx';
import { typedSum } from './typed-money-rows.ts';

type Of = {
  lang: Lang;
  contentLang: Lang;
  typed: Typed;
  /** Years that may be chosen; none when the plan has no known period. */
  years: readonly number[];
  /** What is wrong with the list. */
  error: string | undefined;
  /** Sent once and not opened again: then there are more empty lines. */
  once?: boolean | undefined;
};

/** The lines of the budget or of the funding, and what they come to. */
export function MoneyRows({ name, ...of }: Of & { name: 'budget' | 'funding' }) {
  const { lang, typed, error, once = false } = of;
  const sumId = `${name}-sum`;
  return (
    <Fieldset
      id={name}
      legend={texts[name][lang]}
      hint={once ? undefined : texts.more[lang]}
      error={error}
      look="money-rows"
    >
      {rowsOf(typed, name, once ? 4 : 2).map((at) => (
        <Line key={at} name={name} at={at} {...of} />
      ))}
      <p class="money-sum">
        <span id={sumId}>{texts.sum[lang]}</span>{' '}
        <output class="num" data-sum={name} aria-labelledby={sumId}>
          {formatMoney(typedSum(typed, name), lang)}
        </output>
      </p>
    </Fieldset>
  );
}

/** Sums what is in it while one types, where there is script. */
export function Summed({ children }: { children: preact.ComponentChildren }) {
  return h('money-sums', {}, children);
}

function Line({ name, at, ...of }: Of & { name: 'budget' | 'funding'; at: number }) {
  const { lang, typed, contentLang } = of;
  const id = (part: string) => `${name}.${at}.${part}`;
  const value = (part: string) => typed[id(part)] ?? '';
  const unreadable = typedMoney(value('amount')) === 'unreadable';
  return (
    <fieldset class="money-line">
      <legend class="ds-sr-only">
        {fill(texts.line, lang, { list: texts[name][lang], n: at + 1 })}
      </legend>
      <input type="hidden" name={id('id')} value={value('id')} />
      {name === 'funding' && (
        <>
          <Cell label={texts.source[lang]} id={id('source')} wide>
            <input {...shared(id('source'), value('source'))} lang={contentLang} />
          </Cell>
          <Cell label={texts.payer[lang]} id={id('payer')} wide>
            <input
              {...shared(id('payer'), value('payer'))}
              list="aktorer"
              lang={contentLang}
              autocomplete="off"
            />
          </Cell>
        </>
      )}
      <Cell label={texts.year[lang]} id={id('year')}>
        <Year id={id('year')} value={value('year')} years={of.years} />
      </Cell>
      <Cell label={texts.amount[lang]} id={id('amount')}>
        <input
          {...shared(id('amount'), value('amount'))}
          // The error summary leads to the first amount by the list's name.
          id={at === 0 ? name : id('amount')}
          inputmode="decimal"
          aria-invalid={unreadable ? 'true' : undefined}
        />
        {unreadable && <p class="ds-validation-message">{texts.unreadable[lang]}</p>}
      </Cell>
      {name === 'funding' && <Certain lang={lang} id={id} value={value} />}
    </fieldset>
  );
}

function shared(id: string, value: string) {
  return { class: 'ds-input', id, name: id, value };
}

function Cell({
  label,
  id,
  wide = false,
  children,
}: {
  label: string;
  id: string;
  wide?: boolean;
  children: preact.ComponentChildren;
}) {
  return (
    <div class={wide ? 'ds-field wide' : 'ds-field'}>
      <label class="ds-label" for={/^(\w+)\.0\.amount$/.exec(id)?.[1] ?? id}>
        {label}
      </label>
      {children}
    </div>
  );
}

/** A year among those of the plan, and the one that stands there. */
function Year({ id, value, years }: { id: string; value: string; years: readonly number[] }) {
  if (years.length === 0) return <input {...shared(id, value)} inputmode="numeric" />;
  const choices = [...new Set([...years.map(String), ...(value ? [value] : [])])].sort();
  return (
    <select class="ds-input" id={id} name={id}>
      {choices.map((year) => (
        <option key={year} value={year} selected={year === value}>
          {year}
        </option>
      ))}
    </select>
  );
}

function Certain({
  lang,
  id,
  value,
}: {
  lang: Lang;
  id: (part: string) => string;
  value: (part: string) => string;
}) {
  return (
    <>
      <Cell label={texts.certainty[lang]} id={id('certainty')}>
        <select class="ds-input" id={id('certainty')} name={id('certainty')}>
          {Object.entries(certaintyNames).map(([key, name]) => (
            <option key={key} value={key} selected={key === (value('certainty') || 'expected')}>
              {name[lang]}
            </option>
          ))}
        </select>
      </Cell>
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id={id('carryOver')}
          name={id('carryOver')}
          value="ja"
          checked={value('carryOver') === 'ja'}
        />
        <label class="ds-label" for={id('carryOver')}>
          {texts.carryOver[lang]}
        </label>
      </div>
    </>
  );
}
