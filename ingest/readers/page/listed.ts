/** The lists of people that a page prints, and what they tell of its talks' speakers. */
import type { Issues } from './issues.ts';
import type { Line } from './line.ts';
import { housed, housesOn, isMarked } from './marks.ts';
import { nameScore } from './names.ts';
import { listedOn, twoNames } from './people-on-line.ts';
import { CONTACT, personOn, withoutBrackets } from './person.ts';
import { nameKey, peopleIn, senseOf, shareLast, type NameSense } from './people.ts';
import { isProse } from './prose.ts';
import type { Section } from './sections.ts';
import type { Slice } from './slice.ts';
import type { Person, Told } from './told.ts';
import { holdsPlainWord, isInstitution, mayBeInstitution } from './words.ts';

export type Listing = Pick<Section, 'lines' | 'inline'>;

const NAME_LIKE = 0.5;

/** Menus, notices and headings that stand below a list, not names: "2024 Lecture Series", "About us". */
const isNotice = ({ name, affiliation }: Person): boolean =>
  nameScore(name.text) === 0 &&
  (/\d/.test(name.text) || holdsPlainWord(name.text)) &&
  !(affiliation && mayBeInstitution(affiliation.text));

const isPerson = (person: Person): boolean =>
  /\p{L}/u.test(person.name.text) && person.name.text.length <= 100 && !isNotice(person);

/** A line right below a name is where that person is from, when it names an institution and nobody. */
const isBelow = (line: Line, before: Person | undefined, headed: boolean): boolean =>
  before?.affiliation === null &&
  (headed || !line.gap) &&
  !line.bullet &&
  line.heading === 0 &&
  (mayBeInstitution(line.text) || isUnknownHouse(line.text, before)) &&
  (isInstitution(line.text) || nameScore(line.text) < NAME_LIKE) &&
  nameScore(line.text.split(/[,(]/)[0]!) < NAME_LIKE;

/** A bullet deeper than the one above it is no entry of the list. */
const nested = (line: Line, above: Line | undefined): Line =>
  line.bullet && above && line.indent > above.indent ? { ...line, bullet: false } : line;

/** Every name is a heading with one line below it, as on cards: where that person is from, unless it says what they do. */
const isCards = (lines: readonly Line[]): boolean =>
  lines.length >= 4 && lines.every(({ heading }, i) => heading > 0 === (i % 2 === 0));

/** One word that is no name, below a full name: "Chalmers". */
const isUnknownHouse = (text: string, { name }: Person): boolean =>
  nameScore(name.text) >= NAME_LIKE && /^\p{Lu}[\p{L}\p{M}.&-]{2,40}$/u.test(text) && !holdsPlainWord(text);

/** Cards in the cells of one row: "Jane Doe", a line break, "MIT", in each. */
function cardsOn({ slice }: Line, sense: NameSense): Slice[] {
  const cells = slice.split(/\t+/g).map((cell) => cell.without(/^\v+/));
  const areCards =
    cells.length > 1 && cells.every(({ raw }) => raw.includes('\v') && sense(raw.split('\v')[0]!.trim()) >= NAME_LIKE);
  return areCards ? cells : [];
}

function peopleOn(line: Line, sense: NameSense, alone: boolean): Person[] {
  const cards = cardsOn(line, sense);
  if (cards.length) return cards.flatMap((card) => personOn(card) ?? []);
  if (isProse(line.text) && !peopleIn(line.slice.without(/\.$/), sense)) return [];
  const slice = isProse(line.text) || line.text.endsWith(').') ? line.slice.without(/\.$/) : line.slice;
  const two = alone ? twoNames(slice, sense) : null;
  const people = (two ?? listedOn(slice, sense)).filter(isPerson);
  shareLast(people, slice);
  return people;
}

/**
 * People under a label; a line that names nobody is doubtful.
 *
 * @param sections each with the lines of one label
 */
export function listedPeople(sections: readonly Listing[], issues: Issues): Person[] {
  const sense = senseOf([]);
  const people: Person[] = [];
  const houses = new Map<string, Slice>();
  for (const { lines, inline } of sections) {
    const cards = isCards(lines);
    const marked = lines.some(({ text }) => isMarked(text));
    for (const [i, line] of lines.entries()) {
      const before = people.at(-1);
      const headed = (lines[i - 1]?.heading ?? 0) > 0;
      if (line.slice.without(CONTACT).empty) continue;
      const explained = marked ? housesOn(line.slice) : [];
      for (const { key, house } of explained) houses.set(key, house);
      if (explained.length) continue;
      const onCard = cards && i % 2 === 1 && before?.affiliation === null && !holdsPlainWord(line.text);
      if (onCard || isBelow(nested(line, lines[i - 1]), before, headed)) {
        before!.affiliation = withoutBrackets(line.slice);
        continue;
      }
      const found = peopleOn(line, sense, lines.length === 1 || (inline && i === 0));
      if (!found.length) issues.warn(line.no, 'no person can be told from this line of a list of people');
      people.push(...found);
    }
  }
  housed(people, houses);
  return people;
}

/** A speaker whose talk prints no affiliation has the one of the page's lists. */
export function withAffiliations(talks: Told[], listed: readonly Person[]): Told[] {
  const printed = new Map<string, Slice>();
  for (const { name, affiliation } of [...talks.flatMap(({ speakers }) => speakers), ...listed])
    if (affiliation && !printed.has(nameKey(name.text))) printed.set(nameKey(name.text), affiliation);
  const fill = (person: Person): Person => ({
    name: person.name,
    affiliation: person.affiliation ?? printed.get(nameKey(person.name.text)) ?? null,
  });
  return talks.map((talk) => ({ ...talk, speakers: talk.speakers.map(fill) }));
}
