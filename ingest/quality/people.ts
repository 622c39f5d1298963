/** People whose name or place is not known well enough. */
import { isInitial } from '../resolve/names/name.ts';
import { parseName } from '../resolve/names/parse.ts';
import { personItem, talkItem, type Check, type CheckedPerson, type Inspected, type Item } from './check.ts';

export const unknownAffiliation: Check = {
  name: 'unknown-affiliation',
  title: 'People without a known institution',
  advice:
    'Where an affiliation is printed, merge its institution with the right one in the review queue; where none is, the source has to say it.',
  look: ({ people }) => ({
    of: people.length,
    items: people
      .filter(({ placed }) => !placed)
      .map((person) =>
        personItem(
          person,
          person.detail === null
            ? 'No affiliation is printed.'
            : `“${person.detail}” is printed, and no institution was recognised in it.`,
        ),
      ),
  }),
};

/** What is wanting in a name; null when it can be told from others. */
function wantIn(label: string): string | null {
  const name = parseName(label);
  if (!name) return 'It is no name.';
  if (name.given.length === 0) return 'It is a single name.';
  return name.given.every(isInitial) ? 'Of the given name only initials are printed.' : null;
}

const vague = (people: readonly CheckedPerson[]): Item[] =>
  people.flatMap((person) => {
    const want = wantIn(person.label);
    return want === null ? [] : [personItem(person, want)];
  });

/** Speakers that are announced and not named: "TBA". */
const placeholders = ({ talks }: Inspected): Item[] =>
  talks.flatMap((checked) =>
    checked.talk.speakers
      .filter(({ name }) => parseName(name) === null)
      .map(({ name }) => talkItem(checked, `“${name}” stands where the speaker is named.`)),
  );

const undecided = ({ nearMisses: { items } }: Inspected): Item[] =>
  items.map(({ a, b, score }) => ({
    message: `${a.label} and ${b.label} may be one (${Math.round(score * 100)} of 100 speak for it).`,
    node: {
      id: a.subject.id,
      kind: a.subject.id.startsWith('person:') ? 'person' : 'institution',
      label: a.label,
    },
    span: null,
  }));

export const unresolvedName: Check = {
  name: 'unresolved-name',
  title: 'Names that may be someone else’s',
  advice: 'Decide in the review queue: merge what is one, keep apart what is not, rename where the full name is known.',
  look: (inspected) => ({
    of: inspected.people.length,
    items: [...undecided(inspected), ...placeholders(inspected), ...vague(inspected.people)],
    more: inspected.nearMisses.total - inspected.nearMisses.items.length,
  }),
};
