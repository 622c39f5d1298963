/** Graphs for the tests of the store: one small enough to know by heart, and random ones from a seed. */
import { NEAREST, type EdgeType } from '../../contract/graph.ts';
import { SourceId, type NodeKind } from '../../contract/ids.ts';
import type { Batch } from '../../cypher/store.ts';
import { edgeRow, nodeRow } from '../support/rows.ts';

/** A batch that changes nothing. */
export const emptyBatch = (model: string | null = null): Batch => ({
  sources: [],
  nodes: [],
  edges: [],
  embeddings: [],
  model,
  gone: { edges: [], nodes: [], sources: [] },
});

type Fields = Record<string, unknown>;
type Node = Batch['nodes'][number];
type Edge = Batch['edges'][number];

/** A node with the fields a test cares about, as `load` hands it over. */
export const node = (id: string, label: string, fields: Fields = {}): Node => ({
  ...nodeRow(id as `${NodeKind}:${string}`, label, fields),
  hash: `hash of ${id}`,
});

export function edge(type: EdgeType, from: string, to: string, fields: Fields = {}): Edge {
  const row = edgeRow(type, from, to, fields);
  return { ...row, hash: `hash of ${row.id}` };
}

/** A printed form as resolving makes it. */
export const form = (printed: string) => ({ printed, reason: 'same letters', score: 1, spans: [] });

/** The unit vector in the direction of the numbers. */
export function unit(...numbers: number[]): Float32Array {
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (number) => number / length);
}

export const source = (id = 'source:one') => ({
  id: SourceId.parse(id),
  uri: 'file:///meeting.html',
  format: 'meeting-page',
  sha256: 'ab',
  retrievedAt: '2026-01-01T00:00:00.000Z',
  text: 'Meeting One\nRené Vidal',
  document: '{"format":"colloquy.meeting/1"}',
  hash: `hash of ${id}`,
});

/** What every test of the contract knows by heart: two meetings of a series, three talks, two people. */
export const small = (): Batch => ({
  ...emptyBatch('fake/3'),
  sources: [source()],
  nodes: [
    node('meeting:one', 'Meeting One', { startDate: '2024-05-01', year: 2024, degree: 3, x: 1, y: -2.5 }),
    node('meeting:two', 'Meeting Two', { startDate: '2025-05-01', year: 2025, degree: 2 }),
    node('series:meeting', 'Meeting', { degree: 2 }),
    node('talk:one/a', 'Implicit bias of gradient descent', {
      date: '2024-05-01',
      start: '09:30',
      abstract: 'Overparameterised networks prefer simple functions.',
      alsoTitled: ['On a hidden preference'],
      links: [{ kind: 'slides', url: null, label: 'Slides' }],
      degree: 5,
    }),
    node('talk:one/b', 'Sparse recovery', { date: '2024-05-01', start: '11:00', position: 1, degree: 3 }),
    node('talk:two/c', 'Neural collapse', { meeting: 'meeting:two', abstract: 'Gradient flow.', degree: 3 }),
    node('person:rene-vidal', 'René Vidal', { sortName: 'vidal rene', forms: [form('Rene Vidal')], degree: 3 }),
    node('person:bin-yu', 'Bin Yu', { sortName: 'yu bin', degree: 2 }),
    node('institution:penn', 'University of Pennsylvania', { forms: [form('UPenn')], degree: 2 }),
    node('topic:implicit-bias', 'implicit bias', { variants: ['implicit biases'], degree: 2 }),
  ],
  edges: [
    edge('IN_SERIES', 'meeting:one', 'series:meeting'),
    edge('IN_SERIES', 'meeting:two', 'series:meeting'),
    edge('PART_OF', 'talk:one/a', 'meeting:one'),
    edge('PART_OF', 'talk:one/b', 'meeting:one'),
    edge('PART_OF', 'talk:two/c', 'meeting:two'),
    edge('GAVE', 'person:rene-vidal', 'talk:one/a'),
    edge('GAVE', 'person:rene-vidal', 'talk:one/b'),
    edge('GAVE', 'person:bin-yu', 'talk:two/c'),
    edge('AFFILIATED_WITH', 'person:rene-vidal', 'institution:penn'),
    edge('AFFILIATED_WITH', 'person:bin-yu', 'institution:penn'),
    edge('ABOUT', 'talk:one/a', 'topic:implicit-bias', { weight: 1 }),
    edge('ABOUT', 'talk:two/c', 'topic:implicit-bias', { weight: 0.25 }),
    edge('SIMILAR_TO', 'talk:one/a', 'talk:two/c', { weight: 0.5, rank: 1, cosine: 0.6, evidence: noEvidence }),
    edge('SIMILAR_TO', 'talk:one/a', 'talk:one/b', { weight: 0.25, rank: 2, cosine: -0.125, evidence: noEvidence }),
  ],
  embeddings: [
    { id: 'talk:one/a', vector: unit(1, 0, 0) },
    { id: 'talk:one/b', vector: unit(0, 1, 0) },
    { id: 'talk:two/c', vector: unit(3, 4, 0) },
  ],
});

const noEvidence = { sentences: [], terms: [], facts: [], method: 'by hand' };

/** mulberry32: the same numbers in 0…1 for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = ['bias', 'gradient', 'sparse', 'flow', 'Zürich', 'naïve', 'kernel', '東京', 'collapse', 'O’Neil', 'deep'];

/** Which kinds an edge runs between, and how many of it there are per talk. */
const SHAPES: [EdgeType, from: string, to: string, perTalk: number][] = [
  ['GAVE', 'person', 'talk', 1.2],
  ['CREDITED_IN', 'person', 'talk', 0.4],
  ['LISTED_AT', 'person', 'meeting', 0.3],
  ['ORGANIZED', 'person', 'meeting', 0.1],
  ['AFFILIATED_WITH', 'person', 'institution', 0.8],
  ['PART_OF', 'talk', 'meeting', 1],
  ['ABOUT', 'talk', 'topic', 3],
  ['CO_OCCURS', 'topic', 'topic', 0.5],
  ['CLOSE_TO', 'topic', 'topic', 0.5],
  ['IN_SERIES', 'meeting', 'series', 0.3],
  ['IN_THEME', 'talk', 'theme', 1],
];

/** Edges whose strength is drawn; it is a fraction that both engines print alike. */
const WEIGHED: ReadonlySet<EdgeType> = new Set(['ABOUT', 'IN_THEME', 'CLOSE_TO', 'CO_OCCURS']);

const count = (kind: string, talks: number) =>
  ({
    meeting: 2 + talks / 100,
    talk: talks,
    person: talks,
    institution: 2 + talks / 10,
    topic: 4 + talks / 4,
    theme: 3,
  })[kind] ?? 1;

/**
 * A graph of any size, the same for the same arguments.
 *
 * @param related how many related talks each talk has; by default one more than is drawn and walked
 * @param dimensions length of a talk's vector
 */
export function randomGraph(seed: number, { talks = 12, related = NEAREST + 1, dimensions = 8 } = {}): Batch {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const words = (many: number) => Array.from({ length: many }, () => WORDS[below(WORDS.length)]!).join(' ');
  const idsOf = (kind: string) => Array.from({ length: count(kind, talks) }, (_, i) => `${kind}:${i}/“x'${i % 3}"`);
  const ids = new Map(
    ['meeting', 'talk', 'person', 'institution', 'topic', 'series', 'theme'].map((kind) => [kind, idsOf(kind)]),
  );
  const pick = (kind: string) => ids.get(kind)![below(ids.get(kind)!.length)]!;
  const edges = new Map<string, Edge>();
  const add = (made: Edge) => made.from !== made.to && edges.set(made.id, made);
  for (const [type, from, to, perTalk] of SHAPES)
    for (let i = 0; i < talks * perTalk; i++)
      add(edge(type, pick(from), pick(to), { weight: WEIGHED.has(type) ? below(5) / 4 : null }));
  for (const from of ids.get('talk')!)
    for (let rank = 1; rank <= related; rank++)
      add(edge('SIMILAR_TO', from, pick('talk'), { weight: random(), rank, cosine: random(), evidence: noEvidence }));
  const place = () => ({
    degree: below(9),
    x: random() < 0.5 ? null : below(100),
    y: random() * 100,
    detail: words(2),
  });
  const fields = (kind: string) => {
    if (kind === 'meeting')
      return { ...place(), year: 2020 + below(4), startDate: `202${below(4)}-01-0${1 + below(9)}` };
    if (kind === 'theme') return { ...place(), level: 1 };
    if (kind !== 'talk') return place();
    const [start, end] = [9 + below(3), 11 + below(3)];
    const time = {
      start: random() < 0.2 ? null : `${start}:00`.padStart(5, '0'),
      end: random() < 0.5 ? null : `${end}:30`,
    };
    const onMap = random() < 0.3 ? {} : { mapX: below(1_000), mapY: below(1_000) / 10 };
    return {
      ...place(),
      ...time,
      ...onMap,
      abstract: random() < 0.3 ? null : words(30),
      date: `2025-01-0${1 + below(3)}`,
    };
  };
  return {
    ...emptyBatch('fake/random'),
    nodes: [...ids].flatMap(([kind, all]) => all.map((id) => node(id, words(4), fields(kind)))),
    edges: [...edges.values()],
    embeddings: ids
      .get('talk')!
      .map((id) => ({ id, vector: unit(...Array.from({ length: dimensions }, () => random() - 0.5)) })),
  };
}
