import type { ReadMeasure, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { titleKey } from '#3-plan/exchange/core/evidence/similar.ts';
import { type Check, type Noticed, notice } from './finding.ts';

/** Things that stand twice: a measure, an organisation that both leads and takes part, a group's proposal. */
export const duplicates: Check = (read) => [
  ...measuresTwice(read),
  ...read.measures.flatMap(bothRoles),
  ...proposalsTwice(read),
];

function measuresTwice({ measures }: ReadResult): Noticed[] {
  const same = Map.groupBy(measures, ({ goal, title }) => `${goal}/${titleKey(title)}`);
  return [...same.values()].flatMap(([, ...again]) =>
    again.map(({ key, title, where }) =>
      notice({
        code: 'duplicate',
        severity: 'warning',
        where,
        about: [key],
        values: { title },
        text: {
          nb: 'Tiltaket «{title}» står to ganger under samme mål. Er det ett tiltak, så slå dem sammen; er det to, så gi dem hver sin tittel.',
          nn: 'Tiltaket «{title}» står to gonger under same mål. Er det eitt tiltak, så slå dei saman; er det to, så gi dei kvar sin tittel.',
          en: 'The measure “{title}” stands twice under the same goal. If it is one, merge them; if it is two, give each its own title.',
        },
      }),
    ),
  );
}

function bothRoles({ key, title, leads, partners, where }: ReadMeasure): Noticed[] {
  const both = leads.filter((lead) =>
    partners.some((partner) => partner.toLowerCase() === lead.toLowerCase()),
  );
  return both.map((name) =>
    notice({
      code: 'duplicate',
      severity: 'notice',
      where,
      about: [key],
      found: name,
      values: { title, name },
      text: {
        nb: '{name} står både som ansvarlig og som samarbeidspart i «{title}». Behold den rollen som er ment.',
        nn: '{name} står både som ansvarleg og som samarbeidspart i «{title}». Behald den rolla som er meint.',
        en: '{name} stands both as responsible and as partner in “{title}”. Keep the role that is meant.',
      },
    }),
  );
}

function proposalsTwice({ groups }: ReadResult): Noticed[] {
  return groups.flatMap(({ name, other, where }) => {
    const same = Map.groupBy(other, titleKey);
    return [...same.values()].flatMap(([text = '', ...again]) =>
      again.map(() =>
        notice({
          code: 'duplicate',
          severity: 'notice',
          where,
          found: text,
          values: { name, text },
          text: {
            nb: '«{text}» står to ganger blant de andre tiltakene i {name}. Stryk den ene.',
            nn: '«{text}» står to gonger blant dei andre tiltaka i {name}. Stryk den eine.',
            en: '“{text}” stands twice among the other measures of {name}. Strike one.',
          },
        }),
      ),
    );
  });
}
