/** Fields that a talk's lines name themselves: "Title: …", "Speaker: …", "Abstract:". */
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';

export type Field =
  | 'title'
  | 'speakers'
  | 'moderators'
  | 'affiliation'
  | 'abstract'
  | 'keywords'
  | 'bio'
  | 'when'
  | 'room'
  | 'session'
  | 'credited'
  | 'chair';

const FIELDS: readonly (readonly [Field, string])[] = [
  ['title', '(?:(?:talk|lecture|presentation|paper) )?titles?|topic|titre|titel|título|titolo'],
  [
    'speakers',
    '(?:invited |keynote |plenary |virtual |remote |online )?(?:speakers?|presenters?|lecturers?|panell?ists?|authors?|speaker\\(s\\)|presented by|given by|orateur|oratrice|intervenante?|vortragende[rn]?|referent(?:in)?|sprecher(?:in)?|redner(?:in)?|ponente|conferenciante|relatore|relatrice|palestrante)',
  ],
  ['moderators', 'moderators?|moderated by'],
  ['affiliation', 'affiliations?|institutions?|institute|university|organization'],
  [
    'abstract',
    'abstract|summary|description|résumé|zusammenfassung|kurzfassung|resumen|resumo|riassunto|sommario|samenvatting',
  ],
  ['keywords', 'key ?words?|tags'],
  ['bio', '(?:short |speaker |brief )?bio(?:graphy|sketch|s)?|about the speakers?|about the author'],
  ['when', 'dates?|time|when|date (?:and|&) time|scheduled?|datum|zeit|heure|horaire|hora|ora'],
  ['room', 'rooms?|location|where|venue|raum|hörsaal|salle|lieu|sala|aula|lugar|zaal'],
  ['session', 'session|track'],
  ['credited', 'joint (?:work )?with|co-?authors?|collaborators?|in collaboration with'],
  [
    'chair',
    '(?:session )?(?:co-?)?(?:chairs?|chaired by|organi[sz]ers?|conveners?)|chairperson|host|discussant|reporter|scribe',
  ],
];
const PATTERN = FIELDS.map(
  ([field, words]) => [field, new RegExp(`^(?:${words})\\s*(?:[:.]|\\s[–—-]\\s|[\\t\\n]|$)\\s*`, 'i')] as const,
);

/** Words that sentences open with as well. */
const ORDINARY = /^(?:summary|description)$/i;
const INSIDE = new RegExp(
  `(?<=\\s)(?:${FIELDS.map(([field, words]) => `(?<${field}>${words})`).join('|')})(?:\\s*:|\\.(?=\\s))\\s*`,
  'gi',
);

/** The names of fields within a line, each with a capital and a colon; "Abstract." has a full stop as well. */
export function fieldsInside({ raw }: Slice): { field: Field; at: number }[] {
  if (!/:|\.\s/.test(raw)) return [];
  return [...raw.matchAll(INSIDE)].flatMap(({ index, 0: whole, groups }) => {
    const [field, words] = Object.entries(groups!).find(([, found]) => found !== undefined) as [Field, string];
    const isNamed = whole.includes(':') ? !ORDINARY.test(words) : field === 'abstract' && !ORDINARY.test(words);
    return isNamed && /^\p{Lu}/u.test(words) ? [{ field, at: index }] : [];
  });
}

/** The field a line opens, and what stands behind its name; null for an ordinary line. */
export function fieldOf(line: Line): { field: Field; rest: Slice } | null {
  const start = line.slice.raw.slice(0, 60);
  for (const [field, pattern] of PATTERN) {
    const found = pattern.exec(start);
    if (found) return { field, rest: line.slice.cut(found[0].length) };
  }
  return null;
}
