/** What a line of a group's record answers. */
export type Question = 'participants' | 'what' | 'why' | 'who' | 'how' | 'when' | 'other' | 'owner';

const words: Record<Question, string> = {
  participants:
    'deltakere|deltakarar|deltagere|til stede|tilstede|oppmøte|frammøtte|participants|present',
  what: 'hva|kva|what|hva kan gjøres|kva kan gjerast|forslag|konkret forslag|konkrete forslag|hva jobber vi med videre|kva arbeider vi vidare med',
  why: 'hvorfor|kvifor|why|hvorfor gjøre det|kvifor gjere det|begrunnelse|grunngjeving',
  who: 'hvem|kven|who|til hvem|for hvem|hvem deltar|målgruppe',
  how: 'hvordan|korleis|how|gjennomføring|framgangsmåte|fremgangsmåte',
  when: 'når|when|tidsplan|frist|tidspunkt',
  other:
    'andre gode tiltak|andre tiltak|andre forslag|andre gode forslag|andre innspill|andre idear|andre ideer|other measures|other good measures|other ideas',
  owner:
    'ansvar|ansvarlig|ansvarleg|oppfølging|oppfølgingsansvar|hvem følger opp|kven følgjer opp|eier|eigar|owner|follow-up|responsible',
};

const questionOf = new Map<string, Question>();
for (const [question, list] of Object.entries(words) as [Question, string][]) {
  for (const word of list.split('|')) questionOf.set(word, question);
}

export type Asked = { question: Question; answer: string };

/** The question a line starts with, and what of the answer stands beside it; null when it starts with none. */
export function askedBy(line: string): Asked | null {
  const colon = /^([^:?]{2,40})(?:\s*\([^()]*\))?\s*[:?]\s*(.*)$/su.exec(line);
  const label = (colon?.[1] ?? line).trim().toLowerCase();
  if (label.length > 40) return null;
  const question = questionOf.get(label.replace(/\s+/g, ' '));
  return question ? { question, answer: (colon?.[2] ?? '').trim() } : null;
}
