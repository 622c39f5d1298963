/** Who gives an event, in the spellings that the planning tools have had for it. */
import type { PersonDraft } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { joined } from '../programme/joined.ts';
import { plainLine } from '../records/plain.ts';
import type { Fields } from '../programme/fields.ts';

const LISTS = ['persons', 'speakers', 'participants', 'presenters'];
/** `role` of people who take part and do not speak. */
const NO_SPEAKER =
  /^(?:moderator|host|organi[sz]er|coordinator|assistant|angel|herald|chair|interpreter|translator)s?$/i;

const nameOf = (person: Fields) =>
  person.text('full_public_name', 'public_name', 'name', 'full_name', 'display_name') ??
  joined(person.text('first_name', 'firstname'), person.text('last_name', 'lastname'), ' ');

function personOf(person: Fields, issues: Issues): PersonDraft[] {
  const name = plainLine(nameOf(person));
  if (!name) issues.warn(person.line, 'a person without a name was left out');
  return name ? [{ name, affiliation: plainLine(person.text('affiliation', 'organization', 'company')) }] : [];
}

/** People of a panel that is moderated count as its speakers; the moderator does not. */
export function speakersOf(event: Fields, issues: Issues): PersonDraft[] {
  const listed = LISTS.map((name) => event.list(name)).find((people) => people.length > 0) ?? [];
  return listed
    .filter((person) => !NO_SPEAKER.test(person.text('role')?.text ?? ''))
    .flatMap((person) => personOf(person, issues));
}
