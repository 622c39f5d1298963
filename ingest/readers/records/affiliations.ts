/** A field of affiliations beside a field of people: one each in the same order, or numbered. */
import { Located } from '../located.ts';
import type { Listed } from './people.ts';
import { plainLine } from './plain.ts';

const SEPARATORS = [';', '|', '\n'];
const NUMBERED = /(?:^|[;,\n]\s?)\s?[([{^]{0,2}(\d{1,3}|[*†‡§¶∗])[)\]}.:]{0,2}\s?(?=\p{L})/gu;
const NONE = /^(?:n\/?a|none|null|nan|unknown|[\s.–—-]*)$/i;

/** Empty parts stay: their person has no affiliation. */
function partsOf(list: Located, separator: string): (Located | null)[] {
  let from = 0;
  return list.text.split(separator).map((part) => {
    const at = list.slice(from, (from += part.length));
    from += separator.length;
    return NONE.test(part) ? null : plainLine(Located.trimmed(part, at.at));
  });
}

/** `1 Lund University, 2 University of Oslo` by number. */
function numbered(list: Located): Map<string, Located> {
  const marks = [...list.text.matchAll(NUMBERED)];
  return new Map(
    marks.flatMap((mark, i) => {
      const start = mark.index + mark[0].length;
      const end = marks[i + 1]?.index ?? list.text.length;
      const part = Located.trimmed(list.text.slice(start, end), list.slice(start, end).at);
      return part ? [[mark[1]!, part]] : [];
    }),
  );
}

function byNumber(people: readonly Listed[], list: Located): Listed[] | null {
  if (!people.some(({ marks }) => marks.length > 0)) return null;
  const places = numbered(list);
  if (!places.size) return null;
  return people.map((person) => {
    const found = person.marks.flatMap((mark) => places.get(mark) ?? []);
    const [first] = found;
    if (!first) return person;
    const all = found.length > 1 ? new Located(found.map(({ text }) => text).join(' + '), null) : first;
    return { ...person, affiliation: all };
  });
}

const inOrder = (people: readonly Listed[], places: readonly (Located | null)[]): Listed[] =>
  people.map((person, i) => ({ ...person, affiliation: places[i] ?? person.affiliation }));

type Told = { people: Listed[]; doubt: string | null };

const doubtful = (people: readonly Listed[], count: number): Told => ({
  people: [...people],
  doubt: `${count} ${count === 1 ? 'affiliation' : 'affiliations'} for ${people.length} people: which is whose cannot be told`,
});

function fromOneString(people: readonly Listed[], list: Located): Told {
  const given = byNumber(people, list);
  if (given) return { people: given, doubt: null };
  if (people.length === 1)
    return { people: inOrder(people, [NONE.test(list.text) ? null : plainLine(list)]), doubt: null };
  const parted = SEPARATORS.map((separator) => partsOf(list, separator));
  const fitting = parted.find((places) => places.length === people.length);
  if (fitting) return { people: inOrder(people, fitting), doubt: null };
  return doubtful(people, Math.max(...parted.map((places) => places.length)));
}

/**
 * Gives each person the affiliation that the other field has for them.
 *
 * @param given one string, or one for each person
 * @returns the people, and what is doubtful when the two fields do not agree: nobody gets an affiliation by guess
 */
export function withAffiliations(people: readonly Listed[], given: Located | readonly (Located | null)[] | null): Told {
  if (!given || people.length === 0) return { people: [...people], doubt: null };
  if (given instanceof Located) return fromOneString(people, given);
  return given.length === people.length
    ? { people: inOrder(people, given), doubt: null }
    : doubtful(people, given.length);
}
