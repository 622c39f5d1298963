/** One person as pages print them, with the affiliation behind the name: "Name, Affiliation", "Name (Affiliation)". */
import { unmarked } from './marks.ts';
import { degreeOf, honorificOf, nameScore } from './names.ts';
import type { Slice } from './slice.ts';
import type { Person } from './told.ts';
import { isInstitution } from './words.ts';

/** `Jane Doe (MIT)`: what stands in brackets at the end, and what before. */
export function bracketed(slice: Slice): { before: Slice; inside: Slice } | null {
  const raw = slice.raw;
  if (!/[)\]]$/.test(raw)) return null;
  let depth = 0;
  for (let i = raw.length - 1; i > 0; i--) {
    if (raw[i] === ')' || raw[i] === ']') depth++;
    else if ((raw[i] === '(' || raw[i] === '[') && --depth === 0)
      return { before: slice.cut(0, i), inside: slice.cut(i + 1, raw.length - 1) };
  }
  return null;
}

/** How somebody takes part. */
const PART = String.raw`virtual(?:ly)?|online|remote(?:ly)?|in[- ]person|hybrid`;

/** "(virtual)", "[via Zoom]": how somebody takes part, no part of a name or an affiliation. */
const PRESENCE = new RegExp(
  String.raw`\s*[([](?:${PART}|(?:via |by |on )?zoom|tbc|tbd|to be confirmed|invited|keynote|plenary|chair|cancell?ed|joint (?:with|seminar)[^()]{0,60})[)\]]$`,
  'i',
);

/** E-mail addresses and handles, beside a person or on a line of their own. */
export const CONTACT = /[\s,;:–—(<|-]*(?:\S{1,64}@[\w-]{1,60}\.[\w.-]{1,60}|(?<!\w)@\w{2,30})[)>]*\s*$/u;

/** The name without "Prof." before it and "PhD" behind it. */
export function nameOf(slice: Slice): Slice {
  const bare = unmarked(slice.without(PRESENCE))
    .without(/^["'“*_]+|^LEAD(?=\s)/)
    .without(/["'”*_:,]+$/);
  const start = honorificOf(bare.raw).length;
  const degree = degreeOf(bare.raw).length;
  return bare.cut(start, bare.raw.length - degree);
}

/** "Harvard University; chair": what somebody does for the meeting. */
const DUTY =
  /\s*[,;–—-]\s*(?:(?:program(?:me)?|session|general|local) )?(?:co-?)?(?:chair|organi[sz]er|moderator|host|lead)(?:person|man|woman)?$/i;

/** "(University of Oslo)" below a name. */
export const withoutBrackets = (slice: Slice): Slice =>
  /^\(.*\)$/s.test(slice.raw) ? slice.cut(1, slice.raw.length - 1) : slice;

/** "University of Oslo, virtual". */
export const FROM_AFAR = new RegExp(String.raw`\s*[,;–—-]\s*(?:${PART}|(?:via|by|on) zoom)$`, 'i');

export const affiliationOf = (slice: Slice): Slice | null => {
  const words = slice
    .without(DUTY)
    .without(FROM_AFAR)
    .without(PRESENCE)
    .without(/^[\s,;:–—|(-]+/)
    .without(/[\s,;]+$/);
  return words.empty ? null : words;
};

/** `Jane Doe Cardiff University`: the house begins where the shortest name ends. */
function houseBehind(line: Slice): Person | null {
  if (line.raw.length > 120 || !isInstitution(line.text)) return null;
  const words = [...line.raw.matchAll(/\s+/g)];
  for (const gap of words.slice(1, 5)) {
    const [name, house] = [nameOf(line.cut(0, gap.index)), line.cut(gap.index)];
    if (nameScore(name.text) >= 0.7 && isInstitution(house.text)) return { name, affiliation: house };
  }
  return null;
}

const LECTURES = /^[^(),:;]{3,60}\([^()]{2,120}\)(?=\s*:\s|\s+[–—-]\s)/;

/** `Jane Doe (MIT): Title`: a person, and what that person speaks about. */
function before(title: Slice): Slice {
  const person = LECTURES.exec(title.raw)?.[0];
  return person && nameScore(person.slice(0, person.indexOf('(')).trim()) >= 0.5 ? title.cut(0, person.length) : title;
}

/** "Doe, Jane" where a house in brackets follows. */
function isInverted(name: string, house: string): boolean {
  const [, family = '', given = ''] = /^([^,]{2,30}),\s*([^,]{1,30})$/.exec(name) ?? [];
  return nameScore(family) < 0.5 && nameScore(`${given} ${family}`) >= 0.7 && isInstitution(house);
}

/** One person on a line of a list, where everything behind the name is the affiliation. */
export function personOn(whole: Slice): Person | null {
  const line = before(whole.without(CONTACT).without(PRESENCE));
  if (line.empty) return null;
  const cells = line.split(/\t+|\v+|\s*\|\s*|\s{3,}/g);
  if (cells.length > 1 && !cells[0]!.raw.includes(','))
    return { name: nameOf(cells[0]!), affiliation: affiliationOf(cells[1]!) };
  const degree =
    /^[^,]{3,60}(?:,\s*(?:ph\.?\s?d|m\.?d|m\.?sc|dr|d\.?phil|sc\.?d|m\.?p\.?h|r\.?n|j\.?d|esq|jr|sr|i{2,3})\b\.?)+(?=,)/i.exec(
      line.raw,
    );
  const bracket = bracketed(line);
  if (
    bracket &&
    (!/,/.test(bracket.before.raw) || isInverted(bracket.before.text, bracket.inside.text)) &&
    !/^(?:s?he|they)\//i.test(bracket.inside.raw)
  )
    return { name: nameOf(bracket.before), affiliation: affiliationOf(bracket.inside) };
  const close = /[,;:–—]/.test(line.raw) ? null : houseBehind(line);
  if (close) return close;
  const behind = degree ? degree[0].length : line.raw.search(/,|\s[–—-]+\s|;|:\s/);
  if (behind < 1) return line.raw.length > 80 ? null : { name: nameOf(line), affiliation: null };
  return { name: nameOf(line.cut(0, behind)), affiliation: affiliationOf(line.cut(behind)) };
}
