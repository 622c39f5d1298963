/** To which of several given talks a talk that was found is closest, and why: the evidence of the related pair, as it is stored. */
import type { AlikeHit } from '../../../contract/api.ts';
import type { EdgeRow, Evidence } from '../../../contract/graph.ts';
import { TalkId } from '../../../contract/ids.ts';
import { reads } from '../../../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../../../cypher/store.ts';

/** Hits that are explained: each costs one edge to be read. */
const MOST_EXPLAINED = 20;

type Closest = NonNullable<AlikeHit['closest']>;

/** Evidence from the other side. */
const turned = (evidence: Evidence): Evidence => ({
  ...evidence,
  sentences: evidence.sentences.map(({ from, to, cosine }) => ({ from: to, to: from, cosine })),
  terms: evidence.terms.map((term) => ({ ...term, from: term.to, to: term.from })),
});

/** The likeliest related pair of each that was found, whichever of the two has the other among its related talks. */
async function pairsOf(store: Store, given: readonly string[], found: readonly string[], asked: ReadOptions) {
  const among = (ids: readonly string[], others: readonly string[]) =>
    store.read(reads.relatedAmong, { ids: [...ids], others: [...others] }, asked);
  const [towards, back] = await Promise.all([among(given, found), among(found, given)]);
  const pairs = [
    ...towards.map(({ id, from, to, weight }) => ({ id, weight, given: from, found: to })),
    ...back.map(({ id, from, to, weight }) => ({ id, weight, given: to, found: from })),
  ].sort((a, b) => b.weight - a.weight); // Of equal ones the earlier stays first: from a given talk, by id.

  const best = new Map<string, (typeof pairs)[number]>();
  for (const pair of pairs) if (!best.has(pair.found)) best.set(pair.found, pair);
  return [...best.values()];
}

const explained = (edge: EdgeRow, given: string, label: string): Closest => ({
  id: TalkId.parse(given),
  label,
  score: edge.weight!,
  evidence: (edge.from as string) === given ? edge.evidence! : turned(edge.evidence!),
});

/**
 * The given talk that each of the first hits is closest to. The cost is bounded: two questions, and an edge for each hit.
 *
 * @param given ids of the talks that the hits are like
 * @param found ids of the hits, best first
 * @returns by the id of the hit; one that is related to none of the given talks by itself has none
 */
export async function closestOf(
  store: Store,
  given: readonly string[],
  found: readonly string[],
  asked: ReadOptions,
): Promise<Map<string, Closest>> {
  const pairs = await pairsOf(store, given, found.slice(0, MOST_EXPLAINED), asked);
  const labels = new Map<string, string>(
    (await store.read(reads.graphNodes, { ids: [...given] }, asked)).map(({ id, label }) => [id, label]),
  );
  const edges = await Promise.all(pairs.map(({ id }) => store.read(reads.edge, { id }, asked)));
  // Between two reads an ingest may take an edge away.
  return new Map(
    pairs.flatMap(({ given: id, found: hit }, place): [string, Closest][] => {
      const edge = edges[place]![0]?.edge;
      return edge?.evidence ? [[hit, explained(edge, id, labels.get(id) ?? id)]] : [];
    }),
  );
}
