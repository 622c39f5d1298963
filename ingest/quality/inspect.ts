/** What checks look at, read from the store. */
import { reads } from '../../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../../cypher/store.ts';
import { listDecisions, reviewQueue } from '../curation/index.ts';
import type { SourcedMeeting } from '../model.ts';
import { storedReadings } from '../readings.ts';
import { identify } from '../resolve/mentions.ts';
import { spanOf } from '../resolve/read.ts';
import type { CheckedTalk, Inspected } from './check.ts';

/** The talks of a meeting, each with where its title is printed. */
export function talksOf(sourced: SourcedMeeting): CheckedTalk[] {
  const { id: meeting, talkIds } = identify(sourced);
  return sourced.document.talks.map((talk, at) => ({
    id: talkIds[at]!,
    meeting,
    talk,
    span: spanOf(sourced, `talks[${at}].title`),
  }));
}

const byId = <T extends { id: string }>(all: T[]): T[] => all.sort((a, b) => (a.id < b.id ? -1 : 1));

/** Reads the documents of the meetings, the people, the near misses and the decisions. What a decision hides is not looked at. */
export async function inspect(store: Pick<Store, 'read'>, options: ReadOptions): Promise<Inspected> {
  const [{ current }, people, nearMisses, decisions] = await Promise.all([
    storedReadings(store),
    store.read(reads.people, {}, options),
    reviewQueue(store),
    listDecisions(store),
  ]);
  const hidden = new Set<string>(
    decisions.flatMap(({ state, decision: { act } }) => (state === 'holds' && act.act === 'hide' ? [act.node] : [])),
  );
  const documents = byId(current.map(({ id, meeting }) => ({ id, sourced: meeting }))).filter(
    ({ id }) => !hidden.has(id),
  );
  const talks = byId(documents.flatMap(({ sourced }) => talksOf(sourced))).filter(({ id }) => !hidden.has(id));
  return { documents, talks, people, nearMisses, decisions };
}
