/** The lists of people that a page prints, and what they tell of its talks' speakers. */
import type { Issues } from './issues.ts';
import type { Line } from './line.ts';
import { folded } from './names.ts';
import { listedOn, peopleIn, senseOf } from './people.ts';
import { isProse } from './prose.ts';
import type { Slice } from './slice.ts';
import type { Person, Told } from './told.ts';

/** People under a label; a line that names nobody is doubtful. */
export function listedPeople(lines: readonly Line[], issues: Issues): Person[] {
  const sense = senseOf([]);
  return lines.flatMap((line) => {
    if (isProse(line.text) && !peopleIn(line.slice.without(/\.$/), sense)) return [];
    const slice = isProse(line.text) || line.text.endsWith(').') ? line.slice.without(/\.$/) : line.slice;
    const found = listedOn(slice, sense).filter(({ name }) => /\p{L}/u.test(name.text) && name.text.length <= 100);
    if (!found.length) issues.warn(line.no, 'no person can be told from this line of a list of people');
    return found;
  });
}

/** A speaker whose talk prints no affiliation has the one of the page's lists. */
export function withAffiliations(talks: Told[], listed: readonly Person[]): Told[] {
  const printed = new Map<string, Slice>();
  for (const { name, affiliation } of [...talks.flatMap(({ speakers }) => speakers), ...listed])
    if (affiliation && !printed.has(folded(name.text))) printed.set(folded(name.text), affiliation);
  const fill = (person: Person): Person => ({
    name: person.name,
    affiliation: person.affiliation ?? printed.get(folded(person.name.text)) ?? null,
  });
  return talks.map((talk) => ({ ...talk, speakers: talk.speakers.map(fill) }));
}
