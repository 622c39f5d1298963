/** Performers, organizers, authors: persons as things or as strings, with their affiliations. */
import type { Located, PersonDraft } from '../located.ts';
import { nameScore } from '../page/names.ts';
import { nameKey, NAME } from '../page/people.ts';
import { peopleListed } from '../records/people.ts';
import { plainLine } from '../records/plain.ts';
import { isOrganisation, isThing, text, texts, type Thing, type Value } from './thing.ts';

const ADDRESS = /^(?:https?:|mailto:|[#/_])/i;
/** Some sites name the type where the person belongs. */
const TYPE = /^(?:Organization|Person|PerformingGroup|MusicGroup|TheaterGroup|Thing)$/;
/** A role stands between: `performer: {@type: Role, performer: {…}}`. */
const MOST_ROLES = 3;

function nameOf(person: Thing): Located | string | null {
  const name = plainLine(text(person, 'name'));
  if (name) return name;
  const parts = ['givenName', 'additionalName', 'familyName'].flatMap((part) => text(person, part)?.text ?? []);
  return parts.join(' ') || null;
}

function affiliationOf(person: Thing): Located | string | null {
  const printed = [
    ...new Map(texts(person, 'affiliation', 'worksFor').map((one) => [one.text, plainLine(one)])).values(),
  ];
  const [first = null, ...more] = printed.flatMap((one) => one ?? []).filter(({ text: words }) => !ADDRESS.test(words));
  return first && more.length > 0 ? [first, ...more].map(({ text: words }) => words).join('; ') : first;
}

function personsIn(value: Value, property: string, roles: number): PersonDraft[] {
  if (!isThing(value)) {
    const listed = ADDRESS.test(value.text) || TYPE.test(value.text) ? [] : peopleListed(value);
    return listed.map(({ name, affiliation }) => ({ name, affiliation }));
  }
  if (value.types.some((type) => /Role$/.test(type)) && roles < MOST_ROLES)
    return value.all(property).flatMap((inner) => personsIn(inner, property, roles + 1));
  const name = isOrganisation(value) ? null : nameOf(value);
  return name ? [{ name, affiliation: affiliationOf(value) }] : [];
}

const words = (name: PersonDraft['name']): string => (typeof name === 'string' ? name : name.text);

/** Each person once, and none of the others. */
export function once(people: readonly PersonDraft[], others: readonly PersonDraft[] = []): PersonDraft[] {
  const seen = new Set(others.map(({ name }) => nameKey(words(name))));
  return people.filter(({ name }) => !seen.has(nameKey(words(name))) && seen.add(nameKey(words(name))));
}

/** The persons of some properties; organisations are none. */
export const peopleOf = (thing: Thing, ...properties: string[]): PersonDraft[] =>
  once(properties.flatMap((property) => thing.all(property).flatMap((value) => personsIn(value, property, 0))));

/** Where the data does not say what an organizer is, one counts who is called as persons are. */
export const organizersOf = (event: Thing): PersonDraft[] =>
  once(
    event.all('organizer').flatMap((value) => {
      const isPerson = isThing(value) && value.types.includes('Person');
      return personsIn(value, 'organizer', 0).filter(({ name }) => isPerson || nameScore(words(name)) >= NAME);
    }),
  );
