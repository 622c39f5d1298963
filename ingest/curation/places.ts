/** Where a person or an institution is printed at a talk, or in the lists of a meeting. */
import type { NamedPlace } from '../../contract/curating.ts';
import type { PrintedAt } from '../../contract/decision.ts';
import type { EdgeType } from '../../contract/graph.ts';
import { kindOf, MeetingId, type NodeId } from '../../contract/ids.ts';
import type { Meeting, PrintedPerson } from '../../contract/meeting.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { readingOf } from '../readings.ts';

interface PrintedList {
  people: readonly PrintedPerson[];
  role: PrintedAt['role'];
  talk: string | null;
}

/** The printed lists of one talk, or those of the meeting itself. */
function listsOf({ organizers, speakers, talks }: Meeting, key: string | null): PrintedList[] {
  if (key === null)
    return [
      { people: organizers, role: 'organizer', talk: null },
      { people: speakers, role: 'listed', talk: null },
    ];
  return talks
    .filter((talk) => talk.key === key)
    .flatMap((talk): PrintedList[] => [
      { people: talk.speakers, role: 'speaker', talk: key },
      { people: talk.credited, role: 'credited', talk: key },
    ]);
}

/** The document of a meeting that is in the graph, and the key of the talk in it. */
async function documentAt(store: Pick<Store, 'read'>, id: NodeId) {
  const [found] = await store.read(reads.nodes, { ids: [id] });
  const talk = found?.node.kind === 'talk' ? found.node : null;
  const [meeting] = talk ? await store.read(reads.nodes, { ids: [talk.meeting] }) : [found];
  if (meeting?.node.kind !== 'meeting') return null;
  const [stored] = await store.read(reads.source, { id: meeting.node.source });
  return { id: meeting.node.id, key: talk?.key ?? null, document: readingOf(stored!.source).meeting.document };
}

/**
 * The places at which one of these forms is printed: names of people, or affiliations.
 *
 * @param at a talk, or a meeting for its organizers and its list of speakers
 * @param forms printed forms, letter by letter
 * @returns none when the graph does not have the talk or meeting, or nothing of this is printed there
 */
export async function placesAt(store: Pick<Store, 'read'>, at: NodeId, forms: readonly string[]): Promise<PrintedAt[]> {
  if (kindOf(at) !== 'talk' && kindOf(at) !== 'meeting') return [];
  const found = await documentAt(store, at);
  if (!found) return [];
  const isMeant = ({ name, affiliation }: PrintedPerson) =>
    forms.includes(name) || (affiliation !== null && forms.includes(affiliation));
  return listsOf(found.document, found.key).flatMap(({ people, role, talk }) =>
    people.filter(isMeant).map(({ name: printed }) => ({ meeting: MeetingId.parse(found.id), talk, role, printed })),
  );
}

/** From a person to where the name stands. */
const PRINTED: EdgeType[] = ['GAVE', 'CREDITED_IN', 'ORGANIZED', 'LISTED_AT'];
/** Talks and meetings that are looked through. */
const MOST_LOOKED = 100;

/** The places at which a person of the graph is printed, by id of the talk or meeting. */
export async function placesOf(
  store: Pick<Store, 'read'>,
  id: NodeId,
  forms: readonly string[],
): Promise<NamedPlace[]> {
  const params = { id, types: PRINTED, limit: MOST_LOOKED, offset: 0 };
  const groups = await store.read(reads.neighbours, params);
  const ends = new Map(groups.flatMap(({ items }) => items.map(({ node }) => [node.id as string, node])));
  const places: NamedPlace[] = [];
  for (const { id: end, kind, label } of [...ends.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_LOOKED))
    for (const at of await placesAt(store, end, forms)) places.push({ at, where: { id: end, kind, label } });
  return places;
}
