/** A goal's share in per cent printed with its title («… (60 %)»), and the title without it. */
export function weightInTitle(title: string): { title: string; weight: number | null } {
  const match = /\s*[([]\s*(?:vekt\p{L}*:?\s*)?(\d{1,3}(?:,\d+)?)\s*%\s*[)\]]\s*$/u.exec(title);
  if (!match) return { title, weight: null };
  return { title: title.slice(0, match.index).trim(), weight: percent(match[1] ?? '') };
}

/** What a sentence says of the goals' weights: by the goal's number, and what each of the rest gets. */
export type Weights = { byRef: Map<string, number>; rest: number | null };

const named =
  /(?:del|hoved|hovud)?mål\s+(\d{1,2})\b[^.%\d]{0,160}?(\d{1,3}(?:,\d+)?)\s*(?:%|prosent)/gi;
const others =
  /(?:andre|øvrige|øvrige|other)\s+(?:del|hoved|hovud)?(?:måla|målene|mål|goals)?[^.%\d]{0,60}?(\d{1,3}(?:,\d+)?)\s*(?:%|prosent)\s*(?:kvar|hver|each)?/i;
const weighing = /vekt|priorit|fordel|weight/i;

/** Reads «delmål 1 … med 60 % og dei to andre delmåla med 20 % kvar»; null when it weighs nothing. */
export function weightsIn(text: string): Weights | null {
  if (!weighing.test(text) || !/%|prosent/i.test(text)) return null;
  const byRef = new Map<string, number>();
  for (const match of text.matchAll(named)) {
    const weight = percent(match[2] ?? '');
    if (weight !== null && !byRef.has(match[1] ?? '')) byRef.set(match[1] ?? '', weight);
  }
  if (byRef.size === 0) return null;
  const rest = others.exec(text)?.[1];
  return { byRef, rest: rest ? percent(rest) : null };
}

function percent(text: string): number | null {
  const value = Number(text.replace(',', '.'));
  return value >= 0 && value <= 100 ? value : null;
}
