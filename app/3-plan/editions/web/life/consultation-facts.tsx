import type { LifeStep } from '#3-plan/editions/data/life/approving.ts';
import { formatDay } from '#base/format.ts';
import type { Lang } from '#base/text.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { fieldTexts as texts } from './step-texts.ts';

/** Until when comments are taken, where they are sent, and what they are marked with. */
export function ConsultationFacts({
  lang,
  contentLang,
  step,
}: {
  lang: Lang;
  contentLang: Lang;
  step: Pick<LifeStep, 'until' | 'contact' | 'caseNumber'> | undefined;
}) {
  if (!step) return null;
  const { until, contact, caseNumber } = step;
  const own = contentLang === lang ? undefined : contentLang;
  return (
    <DefinitionList
      items={[
        { term: texts.until[lang], detail: until && formatDay(until, lang) },
        {
          term: texts.contact[lang],
          detail: contact && <span lang={own}>{linked(contact)}</span>,
        },
        { term: texts.caseNumber[lang], detail: caseNumber },
      ]}
    />
  );
}

/** An address one can follow as a link, anything else as it is written. */
function linked(contact: string) {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(contact)) {
    return <a href={`mailto:${contact}`}>{contact}</a>;
  }
  return /^https:\/\/[^\s<>"]+$/.test(contact) ? <a href={contact}>{contact}</a> : contact;
}
