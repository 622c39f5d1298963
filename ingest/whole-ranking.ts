/** Related talks over the whole collection: as deep as the graph stores them, and deeper, made anew of the stored sources. */
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import { embeddingsOf, type BuildTools } from './build.ts';
import { Curation } from './curation/curation.ts';
import { listDecisions } from './curation/list.ts';
import { eachRelated } from './derive/similar.ts';
import { talkText } from './derive/talk-text.ts';
import type { TalkText } from './model.ts';
import { storedReadings } from './readings.ts';
import { resolve } from './resolve/index.ts';

/** Receives the nearest talks of one talk, best first, by their ids. */
export type UseNearest = (from: string, nearest: readonly string[]) => void;

/** Reading all pairs of a large graph takes a while, and nobody else waits for it. */
const TIMEOUT_MS = 120_000;

/** Hands over what is stored, by talk id. @param limit at most as many as are stored: `STORED_RELATED` */
export async function eachStored(store: Store, limit: number, use: UseNearest): Promise<void> {
  const nearest = new Map<string, string[]>();
  for (const { from, to } of await store.read(reads.relatedPairs, { limit }, { timeout: TIMEOUT_MS })) {
    const known = nearest.get(from);
    if (known) known.push(to);
    else nearest.set(from, [to]);
  }
  nearest.forEach((others, from) => use(from, others));
}

/**
 * Hands over the ranking that the graph was built with, as long as the vectors are the same, at any depth: it begins with what is
 * stored. Nothing is written; memory does not grow with the depth, time grows with the square of the collection.
 */
export async function eachAnew(
  store: Store,
  { vectorsOf, model }: Pick<BuildTools, 'vectorsOf' | 'model'>,
  limit: number,
  use: UseNearest,
): Promise<void> {
  const { current } = await storedReadings(store);
  const decisions = (await listDecisions(store)).map(({ decision }) => decision);
  const meetings = current.map(({ meeting }) => meeting);
  const { talks } = resolve(meetings, new Curation(decisions));
  const embeddings = embeddingsOf(talks, await vectorsOf(talks.map(talkText)), model);
  const ids = (nearest: readonly { to: TalkText }[]) => nearest.map(({ to }) => to.id);
  eachRelated(talks, embeddings, Math.min(limit, talks.length), ({ id }, nearest) => use(id, ids(nearest)));
}
