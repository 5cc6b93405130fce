import type { ComponentChildren } from 'preact';
import { isSame } from '#3-plan/exchange/core/findings-about.ts';
import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import type { DocumentFinding as Found } from '#3-plan/exchange/core/set-aside.ts';
import type { Where } from '#base/block.ts';
import type { Lang } from '#base/text.ts';
import { Finding } from '#ui/finding.tsx';
import { Section } from '#ui/section.tsx';
import { findingTitle } from './finding-texts.ts';
import { texts } from './reading-texts.ts';
import { SetAsideNote } from './set-aside-note.tsx';

/** A thing a finding may be about, with where it is shown. */
export type Thing = {
  where: Where;
  title: string;
  href: string;
  /** What one should know of it beside the finding. */
  note?: string;
};

type Shown = {
  lang: Lang;
  findings: readonly Found[];
  /** Where in the source a place is shown; null where the source is no longer kept. */
  sourceHref: (where: Where) => string | null;
  things?: readonly Thing[];
  /** Where what a finding tells of is set right; null where nothing can be. */
  mendHref?: (finding: Found) => string | null;
  contentLang?: Lang | undefined;
  /** What stands before the first of them. */
  children?: ComponentChildren;
  /** What stands after the last. */
  after?: ComponentChildren;
};

/** What the checks noticed in a document, as a part of a page. */
export function Findings(shown: Shown) {
  const { lang, findings } = shown;
  return (
    <Section title={`${texts.findings[lang]} (${findings.length})`} id="merknader">
      <FindingItems {...shown} />
    </Section>
  );
}

/** What the checks noticed, the gravest first, each pointing into the source and to the thing it is about. */
export function FindingItems({
  lang,
  findings,
  sourceHref,
  things = [],
  mendHref = () => null,
  contentLang,
  children,
  after,
}: Shown) {
  return (
    <>
      {children}
      {findings.length === 0 && <p>{texts.noFindings[lang]}</p>}
      {findings.map((finding, index) => {
        const { where } = finding;
        const at = where === null ? '' : placeWords(where, lang);
        const href = where === null ? null : sourceHref(where);
        const mend = mendHref(finding);
        const thing = where && things.find((one) => isSame(one.where, where));
        return (
          <Finding
            key={index}
            lang={lang}
            severity={finding.severity}
            title={findingTitle(finding.code, lang)}
            where={
              at !== '' && (
                <>
                  {href ? <a href={href}>{`${texts.inSource[lang]}: ${at}`}</a> : at}
                  {thing && (
                    <>
                      {' · '}
                      {texts.about[lang]}{' '}
                      <a href={thing.href} lang={contentLang}>
                        {thing.title}
                      </a>
                      {thing.note && `. ${thing.note}`}
                    </>
                  )}
                </>
              )
            }
          >
            <p>{finding.message[lang]}</p>
            {finding.setAside && (
              <SetAsideNote lang={lang} said={finding.setAside} contentLang={contentLang} />
            )}
            {mend && (
              <p>
                <a href={mend}>{texts.mend[lang]}</a>
              </p>
            )}
          </Finding>
        );
      })}
      {after}
    </>
  );
}
