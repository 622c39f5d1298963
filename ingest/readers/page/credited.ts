/** People named as having done the work of a talk: "joint work with A, B and C". People only, never citations. */
import { NAME, type NameSense } from './people.ts';
import type { Slice } from './slice.ts';
import type { Person } from './told.ts';
import { isInstitution } from './words.ts';

const INTRODUCTION =
  /(?:\bjoint(?:ly)?(?: (?:(?:ongoing|recent|earlier) )?(?:work|project|paper|research|results?))?s?(?: in progress)?,? (?:with|by|of)|\bjoint with|\bbased on (?:(?:a |an |recent |joint |ongoing |past |earlier |several )*(?:works?|papers?|projects?|results?|research) )?(?:(?:done |carried out |jointly )?(?:with|by))|\b(?:in )?collaborat(?:ion|ive work|ing|ed)(?: work)? with|\bcollaborations? with|\bco-?authors?(?: are| include)?:?|\bcollaborators?(?: are| include)?:|\bcoauthored with|\bwork (?:is |was )?(?:done|in progress|carried out|conducted) (?:jointly )?(?:with|by)|\bthis is (?:ongoing |recent )?work with)[:\s]+/giu;
const OPENING = new RegExp(String.raw`^\W{0,2}(?:this is |a )?(?:${INTRODUCTION.source})`, 'iu');
/** Also "and, separately, with", "and with". */
const BETWEEN =
  /^\s*(?:[,;]\s*(?:and\b|&)?|\band\b|&|\+|as well as)(?:\s*,?\s*(?:separately|independently|partly|partially|also)\s*,?)?(?:\s*with\b)?\s*/;
const HELPERS =
  /^(?:(?:my|her|his|our|their|the|former|current|recent|many|several|other|PhD|Ph\.D\.|graduate|undergraduate|doctoral|post-?docs?|postdoctoral|students?|colleagues?|collaborators?|advisors?|coauthors?|co-authors?|researchers?|fellows?|Profs?\.?|Professors?|Drs?\.?)\s*:?,?\s+)+/;
const TOKEN = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}]*(?:['’\-‐‑]\p{L}[\p{L}\p{M}]*)*|[dol]['’]\p{Lu}[\p{L}\p{M}]+)`;
const PARTICLE = String.raw`(?:van|von|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|ten|ter|zu|y)`;
const ONE_NAME = new RegExp(
  String.raw`^${TOKEN}(?:\s\(\p{Lu}\p{L}+\)(?=\s\p{Lu}))?(?:\s+(?:${PARTICLE}\s+){0,2}${TOKEN}(?:\s\(\p{Lu}\p{L}+\)\s${TOKEN})?){0,4}`,
  'u',
);
const AFFILIATION = /^\s*\(([^()]{2,120})\)/;
const MOST = 60;

interface Found {
  person: Person;
  end: number;
}

/** The name at an offset, with its affiliation in brackets. */
function nameAt(text: Slice, from: number): Found | null {
  const raw = text.raw;
  const start = from + (HELPERS.exec(raw.slice(from, from + 200))?.[0].length ?? 0);
  const name = ONE_NAME.exec(raw.slice(start, start + 120))?.[0];
  if (!name) return null;
  const end = start + name.length;
  const bracket = AFFILIATION.exec(raw.slice(end, end + 140));
  const isCitation = bracket !== null && /^(?:19|20)\d{2}/.test(bracket[1]!);
  if (isCitation || /^\s*(?:et al|\(?(?:19|20)\d{2}\)?)/.test(raw.slice(end, end + 12))) return null;
  const inside = bracket ? end + bracket[0].indexOf('(') + 1 : 0;
  return {
    person: { name: text.cut(start, end), affiliation: bracket && text.cut(inside, inside + bracket[1]!.length) },
    end: end + (bracket?.[0].length ?? 0),
  };
}

/** The names from an offset on, as long as separators join them. */
function namesFrom(text: Slice, from: number, sense: NameSense): Person[] {
  const people: Person[] = [];
  for (let at = from; people.length < MOST;) {
    const found = nameAt(text, at);
    if (!found || !(isInstitution(found.person.name.text) || sense(found.person.name.text) >= NAME - 0.2)) break;
    if (!isInstitution(found.person.name.text)) people.push(found.person);
    const between = BETWEEN.exec(text.raw.slice(found.end, found.end + 40));
    if (!between) break;
    at = found.end + between[0].length;
  }
  return people;
}

/** Everyone whom a paragraph credits with joint work. */
export function creditedIn(paragraph: Slice, sense: NameSense): Person[] {
  return [...paragraph.raw.matchAll(INTRODUCTION)].flatMap((match) =>
    namesFrom(paragraph, match.index + match[0].length, sense),
  );
}

/** A line that opens with a credit, and so closes an abstract. */
export const opensWithCredit = (text: string): boolean => OPENING.test(text.slice(0, 200));
