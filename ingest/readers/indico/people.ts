/** People of a contribution: who speaks, and the authors who do not. */
import type { Located, PersonDraft, TalkDraft } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { nameKey } from '../page/people.ts';
import type { Programme } from '../programme/index.ts';
import { joined } from '../programme/joined.ts';
import type { JsonFields } from '../programme/json-fields.ts';
import { asAuthors, AUTHORS_DOUBT } from '../records/people.ts';
import { plainLine } from '../records/plain.ts';

/** `fullName` is "Dr. MARSH, Ann": it has the place, and the parts have the order. */
function nameOf(person: JsonFields): Located | null {
  const parts = joined(person.text('first_name', 'firstName'), person.text('last_name', 'familyName', 'lastName'), ' ');
  const whole = person.text('fullName', 'name', 'full_name');
  if (!parts) return plainLine(whole);
  return plainLine(whole ? whole.as(parts.text) : parts);
}

/** The people of the first of these lists that has any. */
export function peopleIn(record: JsonFields, lists: readonly string[], issues: Issues): PersonDraft[] {
  const people = lists.map((list) => record.list(list)).find((list) => list.length > 0) ?? [];
  return people.flatMap((person) => {
    const name = nameOf(person);
    if (!name) issues.warn(person.line, 'a person without a name was left out');
    return name ? [{ name, affiliation: plainLine(person.text('affiliation')) }] : [];
  });
}

const keyOf = ({ name }: PersonDraft): string => nameKey(typeof name === 'string' ? name : name.text);

/** Where nobody is marked as speaking, the first author counts as the speaker. */
export function rolesOf(record: JsonFields, programme: Programme): Pick<TalkDraft, 'speakers' | 'credited'> {
  const { issues } = programme;
  const speakers = peopleIn(record, ['speakers', 'presenters'], issues);
  const authors = ['primaryauthors', 'coauthors'].flatMap((list) => peopleIn(record, [list], issues));
  if (speakers.length === 0 && authors.length > 1) programme.sayOnce(AUTHORS_DOUBT);
  if (speakers.length === 0) return asAuthors(authors);
  const speaking = new Set(speakers.map(keyOf));
  return { speakers, credited: authors.filter((author) => !speaking.has(keyOf(author))) };
}
