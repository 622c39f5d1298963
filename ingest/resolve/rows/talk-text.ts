/** What `derive` needs of a talk. */
import type { TalkText } from '../../model.ts';
import { unique } from '../groups.ts';
import type { Institution } from '../institutions/institution.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
import type { Person } from '../people/person.ts';
import { printedField } from '../read.ts';
import { inOrder } from '../text.ts';
import type { PlacedTalk } from './talk.ts';

/** A person at one talk, with the mentions that name them there. */
export interface Presence {
  person: Person;
  mentions: Mention[];
}

/** Institutions printed at the talk, else those that the same meeting prints with the person. */
function institutionsAt({ person, mentions }: Presence, known: Institutions): Institution[] {
  const namedBy = (those: readonly Mention[]) => those.flatMap((mention) => known.of(mention));
  const here = namedBy(mentions);
  if (here.length > 0) return here;
  return namedBy(person.mentions.filter(({ meeting }) => meeting === mentions[0]!.meeting));
}

const ends = <T extends { id: string; label: string }>(nodes: readonly T[]) =>
  unique(nodes)
    .map(({ id, label }) => ({ id, label }))
    .sort((a, b) => inOrder(a.id, b.id));

/** The names at a talk: no topic is called so, whether or not whoever bears it is shown. */
export function namesOf(present: readonly Presence[], known: Institutions): string[] {
  const names = [
    ...present.flatMap(({ person }) => [person.label, ...person.forms.map(({ printed }) => printed)]),
    ...present.flatMap(({ mentions }) => mentions.flatMap(({ affiliation }) => affiliation ?? [])),
    ...present.flatMap((one) => institutionsAt(one, known)).map(({ label }) => label),
  ];
  return unique(names).sort(inOrder);
}

/**
 * The text of a talk with the names that are no topics.
 *
 * @param names see {@link namesOf}
 */
export function talkText(
  { meeting, talk, place, id }: PlacedTalk,
  present: readonly Presence[],
  known: Institutions,
  names: string[],
): TalkText {
  const institutions = present.flatMap((one) => institutionsAt(one, known));
  return {
    id,
    key: talk.key,
    title: talk.title,
    printedTitle: printedField(meeting.sourced, `talks[${place}].title`, talk.title),
    abstract: talk.abstract,
    printedAbstract: printedField(meeting.sourced, `talks[${place}].abstract`, talk.abstract),
    keywords: talk.keywords,
    track: talk.track,
    names,
    people: ends(present.map(({ person }) => person)),
    institutions: ends(institutions),
  };
}
