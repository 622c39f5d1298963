/** Which topics belong together: those that meet in the same talks, and those that are close in meaning, told apart. */
import { edgeId, type EdgeRow, type EdgeType, type TopicNode } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';
import type { Embeddings } from '../../model.ts';
import { cosine, rounded } from '../vectors.ts';
import { topicId, type About } from './rows.ts';

/** A topic with this many links of one kind has enough; it still gets those that another topic needs. */
const PER_TOPIC = 5;
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

/** The strongest links of each topic, from the smaller id to the larger: a link stays while one of its ends has few. */
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
      if (Math.min(linked.get(link.a) ?? 0, linked.get(link.b) ?? 0) >= PER_TOPIC) return [];
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
    if (weight <= 0) return [];
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

function closeInMeaning(topics: readonly Placed[], labels: ReadonlyMap<string, string>, model: string): Link[] {
  let [count, sum, squares] = [0, 0, 0];
  for (const { cosine } of pairsOf(topics)) {
    count++;
    sum += cosine;
    squares += cosine * cosine;
  }
  const mean = sum / count;
  const least = mean + CLOSE * Math.sqrt(Math.max(0, squares / count - mean * mean));
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
