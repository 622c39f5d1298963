/** Which topics belong together: those that meet in the same talks, and those that are close in meaning, told apart. */
import { edgeId, type EdgeRow, type EdgeType, type TopicNode } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';
import type { Embeddings } from '../../model.ts';
import { cosine, rounded } from '../vectors.ts';
import { topicId, type About } from './rows.ts';

/** A topic with this many links of one kind has enough; it still gets those that another topic needs, up to the most. */
const PER_TOPIC = 5;
const MOST_LINKS = 10;
/** Topics that meet hardly more often than chance would have them are not linked. */
const LEAST_INFORMATION = 0.15;
/** Least plain cosine above the mean of all pairs, in standard deviations, for two topics to be close. */
const CLOSE = 3;

interface Link {
  type: EdgeType;
  a: string;
  b: string;
  weight: number;
  method: string;
  model: string | null;
  reason: string;
}

/** A strength within 0…1; the arithmetic may leave it by a hair. */
const strength = (value: number) => rounded(Math.min(1, Math.max(0, value)));

function toEdge({ type, a, b, weight, method, model, reason }: Link, rank: number): EdgeRow {
  return {
    id: edgeId(type, a, b),
    type,
    from: NodeId.parse(a),
    to: NodeId.parse(b),
    weight: strength(weight),
    rank,
    cosine: null,
    evidence: null,
    provenance: [{ how: 'derived', field: 'link', method, model, score: strength(weight), reason, spans: [] }],
  };
}

/** The strongest links of each topic, from the smaller id to the larger: a link stays while one of its ends has few and none many. */
function strongest(links: readonly Link[]): EdgeRow[] {
  const linked = new Map<string, number>();
  const begun = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count;
  };
  return [...links]
    .sort((x, y) => y.weight - x.weight || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
    .flatMap((link) => {
      const [few, many] = [linked.get(link.a) ?? 0, linked.get(link.b) ?? 0].sort((x, y) => x - y) as [number, number];
      if (few >= PER_TOPIC || many >= MOST_LINKS) return [];
      add(linked, link.a);
      add(linked, link.b);
      return [toEdge(link, add(begun, link.a))];
    });
}

/** Talks in which two topics must meet, by the size of the collection. */
const leastMeetings = (talks: number) => (talks < 200 ? 2 : 3);

/**
 * Topics that meet in at least two talks (three in large collections), by normalised pointwise mutual information:
 * Bouma, "Normalized (pointwise) mutual information in collocation extraction", GSCL 2009; 0 is chance, 1 is always.
 */
function coOccurring(abouts: readonly About[], labels: ReadonlyMap<string, string>): Link[] {
  const topicsOf = new Map<string, string[]>();
  for (const { talk, key } of abouts) topicsOf.set(talk.id, [...(topicsOf.get(talk.id) ?? []), topicId(key)]);
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const topics of topicsOf.values()) {
    const sorted = [...topics].sort();
    sorted.forEach((a, place) => {
      single.set(a, (single.get(a) ?? 0) + 1);
      for (const b of sorted.slice(place + 1)) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  const talks = topicsOf.size;
  return [...pairs].flatMap(([pair, together]) => {
    if (together < leastMeetings(talks)) return [];
    const [a, b] = pair.split(' ') as [string, string];
    const joint = together / talks;
    const information = Math.log((joint * talks * talks) / (single.get(a)! * single.get(b)!));
    const weight = joint === 1 ? 1 : information / -Math.log(joint);
    if (weight < LEAST_INFORMATION) return [];
    const reason = `${together} talks are about both “${labels.get(a)!}” and “${labels.get(b)!}”.`;
    return [{ type: 'CO_OCCURS' as const, a, b, weight, method: 'npmi', model: null, reason }];
  });
}

/** Topics of at least this many talks are compared in meaning, so that the number of pairs stays bounded. */
const MOST_COMPARED = 3_000;

interface Placed {
  id: string;
  vector: Float32Array;
}

function* pairsOf(topics: readonly Placed[]): Generator<{ a: Placed; b: Placed; cosine: number }> {
  for (let i = 0; i < topics.length; i++)
    for (let j = i + 1; j < topics.length; j++)
      yield { a: topics[i]!, b: topics[j]!, cosine: cosine(topics[i]!.vector, topics[j]!.vector) };
}

/**
 * Mean and standard deviation of the cosines of all pairs, without looking at each: their sum is that of `|Σ v|²`, the sum of their
 * squares that of the squares of `Σ v vᵀ`, both less the pairs of a vector with itself.
 */
export function spreadOf(vectors: readonly Float32Array[]): { mean: number; deviation: number } {
  const [count, size] = [vectors.length, vectors[0]?.length ?? 0];
  const sums = new Float64Array(size);
  const products = new Float64Array(size * size);
  for (const vector of vectors)
    for (let i = 0; i < size; i++) {
      sums[i]! += vector[i]!;
      for (let j = 0; j <= i; j++) products[i * size + j]! += vector[i]! * vector[j]!;
    }
  const pairs = count * (count - 1);
  const mean = (sums.reduce((sum, value) => sum + value * value, 0) - count) / pairs;
  let squares = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) squares += (i === j ? 1 : 2) * products[i * size + j]! ** 2;
  return { mean, deviation: Math.sqrt(Math.max(0, (squares - count) / pairs - mean * mean)) };
}

function closeInMeaning(topics: readonly Placed[], labels: ReadonlyMap<string, string>, model: string): Link[] {
  const { mean, deviation } = spreadOf(topics.map(({ vector }) => vector));
  const least = mean + CLOSE * deviation;
  const links: Link[] = [];
  for (const { a, b, cosine } of pairsOf(topics)) {
    if (cosine < least) continue;
    const reason = `“${labels.get(a.id)!}” and “${labels.get(b.id)!}” are close in meaning (cosine ${cosine.toFixed(2)}).`;
    links.push({ type: 'CLOSE_TO', a: a.id, b: b.id, weight: cosine, method: 'cosine', model, reason });
  }
  return links;
}

/** Links between topics, the strongest few of each, smaller id first. */
export function linkTopics(
  nodes: readonly TopicNode[],
  abouts: readonly About[],
  embeddings: Embeddings | null,
): EdgeRow[] {
  const labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]));
  const talks = new Map<string, { key: string; count: number }>();
  for (const { key } of abouts) talks.set(topicId(key), { key, count: (talks.get(topicId(key))?.count ?? 0) + 1 });
  const placed = [...talks]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .flatMap(([id, { key }]) => {
      const vector = embeddings?.text(key);
      return vector ? [{ id, vector }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const close = embeddings && placed.length > 2 ? closeInMeaning(placed, labels, embeddings.model) : [];
  return [...strongest(coOccurring(abouts, labels)), ...strongest(close)];
}
