import { type ComponentChildren, h } from 'preact';
import type { Lang, Text } from '#base/text.ts';

/** What a field is called, and what to know before one answers. */
export type FieldText = { label: Text; hint?: Text };

export interface FieldProps {
  lang: Lang;
  /** Also the id, which links of the error summary lead to. */
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value?: string | undefined;
  /** Fields not required say so; most of a form should be. */
  required?: boolean | undefined;
  /** Most of its form may be left empty: what must be filled in says so, and the rest says nothing. */
  sparse?: boolean | undefined;
  kind?: 'text' | 'email' | 'date' | 'number' | 'url' | 'tel' | 'search' | undefined;
  /** More than one line, this many to begin with. */
  rows?: number | undefined;
  /** Choices, one to be made: a list that opens. */
  options?: readonly { value: string; label: string }[] | undefined;
  autocomplete?: string | undefined;
  /** The id of a `datalist` with what is likely to be typed. */
  list?: string | undefined;
  inputmode?: 'numeric' | 'decimal' | undefined;
  /**
   * The most characters it takes. Nothing is cut off: the server says when it is too much, and the element
   * `ds-field` counts along where a page names it.
   */
  limit?: number | undefined;
  /** The language of what is typed, when it is not the page's own: the browser spells by it. */
  contentLang?: Lang | undefined;
}

const texts = {
  optional: { nb: '(valgfritt)', nn: '(valfritt)', en: '(optional)' },
  needed: { nb: '(må fylles ut)', nn: '(må fyllast ut)', en: '(required)' },
  under: { nb: '%d tegn igjen', nn: '%d teikn att', en: '%d characters left' },
  over: { nb: '%d tegn for mye', nn: '%d teikn for mykje', en: '%d characters too many' },
} satisfies Record<string, Text>;

/** One question: label, hint, what is wrong with the answer, and the answer as it was typed. */
export function Field(props: FieldProps) {
  const { lang, name, label, hint, error, limit } = props;
  const content = (
    <>
      <FieldWords {...{ name, label, hint, error }} mark={<Mark {...props} />} />
      <Control {...props} />
    </>
  );
  const attributes = { class: 'ds-field field', 'data-invalid': error ? true : undefined };
  // The element clears what marks a fault while it counts, so it stays away from a field that has one.
  if (!limit || error) return <div {...attributes}>{content}</div>;
  return h('ds-field', attributes, content, <Counter lang={lang} limit={limit} />);
}

type Words = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'>;

/** What is said over what one fills in: the question, what to know before one answers, and what is wrong. */
export function FieldWords({
  name,
  label,
  mark,
  hint,
  error,
}: Words & { mark?: ComponentChildren }) {
  return (
    <>
      <label class="ds-label" data-weight="semibold" for={name}>
        {label}
        {mark}
      </label>
      {hint && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} class="ds-validation-message">
          {error}
        </p>
      )}
    </>
  );
}

/** The ids of what is said over it, for those who hear it. */
export function describedBy({ name, hint, error }: Omit<Words, 'label'>): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Says what the rest of the form does not lead one to expect. A list always has a choice made in it. */
function Mark({ lang, required = false, sparse = false, options }: FieldProps) {
  if (!sparse) return required ? null : <Optional lang={lang} />;
  return required && !options ? <Needed lang={lang} /> : null;
}

/** Said beside the label of what must be filled in, where most may be left empty. */
export function Needed({ lang }: { lang: Lang }) {
  return <span class="optional"> {texts.needed[lang]}</span>;
}

/** Said beside the label of what may be left empty. */
function Optional({ lang }: { lang: Lang }) {
  return <span class="optional"> {texts.optional[lang]}</span>;
}

/** Empty until the element counts. */
function Counter({ lang, limit }: { lang: Lang; limit: number }) {
  return (
    <p
      data-field="counter"
      data-limit={limit}
      data-under={texts.under[lang]}
      data-over={texts.over[lang]}
    />
  );
}

function Control(props: FieldProps) {
  const { name, value = '', rows, options, kind = 'text' } = props;
  const shared = {
    id: name,
    name,
    class: 'ds-input',
    lang: props.contentLang,
    'aria-required': props.required,
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': describedBy(props),
  };
  if (options) {
    return (
      <select {...shared}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (rows) {
    // Browsers drop a line feed right after the tag: without ours, one that was typed first is lost.
    const text = `\n${value}`;
    return (
      <textarea {...shared} rows={rows}>
        {text}
      </textarea>
    );
  }
  return (
    <input
      {...shared}
      // The types hold one shape for each kind of input; those we allow share all that is set here.
      type={kind as 'text'}
      value={value}
      autocomplete={props.autocomplete}
      list={props.list}
      inputmode={props.inputmode}
    />
  );
}
