/** A small graph in our own words: two meetings of a series, four talks, their people, institutions and topics. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { EdgeRow, edgeId, NodeRow, SourceRow, type EdgeType, type Evidence } from '../../../contract/graph.ts';
import type { GraphState } from '../../../ingest/load.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';

/** The normalised text of the one source. The third line is where the abstract of the floods talk stands. */
export const SOURCE_TEXT = [
  'Rivers 2025 · Porto',
  '09:00 Ana Lima: Forecasting floods from sparse gauges',
  'Flood forecasts fail where gauges are sparse. 🌊 We fill the gaps with graph networks.',
  '10:00 Jonas Weber: Sediment behind small dams',
].join('\n');

export const SOURCE = 'source:00000000000000aa';
const span = (words: string) => {
  const start = SOURCE_TEXT.indexOf(words);
  return { source: SOURCE, start, end: start + words.length };
};
const read = (field: string, words: string) => ({ how: 'read' as const, field, span: span(words) });

type NodeInput = z.input<typeof NodeRow>;
type TalkInput = Partial<Extract<NodeInput, { kind: 'talk' }>> & { id: string; label: string; meeting: string };

const meeting = (id: string, label: string, year: number): NodeInput => ({
  id,
  kind: 'meeting',
  label,
  detail: `Porto, ${year}`,
  acronym: null,
  startDate: `${year}-05-05`,
  endDate: `${year}-05-06`,
  year,
  timeZone: null,
  venue: 'Porto',
  url: null,
  description: 'People who measure rivers meet people who model them.',
  source: SOURCE,
});

const talk = (given: TalkInput): NodeInput => ({
  kind: 'talk',
  key: given.id.slice(given.id.lastIndexOf('/') + 1),
  position: 0,
  alsoTitled: [],
  talkKind: 'talk',
  date: null,
  start: null,
  end: null,
  session: null,
  track: null,
  room: null,
  abstract: null,
  keywords: [],
  links: [],
  report: [],
  ...given,
});

const person = (id: string, label: string): NodeInput => {
  const sortName = label.split(' ').reverse().join(', ').toLowerCase();
  return {
    id,
    kind: 'person',
    label,
    sortName,
    forms: [{ printed: label, reason: 'as printed', score: 1, spans: [] }],
  };
};

const topic = (id: string, label: string): NodeInput => ({ id, kind: 'topic', label, variants: [], origin: 'text' });

export const FLOODS = 'talk:rivers-2025/floods';
export const SEDIMENT = 'talk:rivers-2025/sediment';
export const GAUGES = 'talk:rivers-2024/gauges';
export const UNTITLED = 'talk:rivers-2024/by-title-only';

const nodes: NodeInput[] = [
  meeting('meeting:rivers-2025', 'Rivers 2025', 2025),
  meeting('meeting:rivers-2024', 'Rivers 2024', 2024),
  { id: 'series:rivers', kind: 'series', label: 'Rivers' },
  talk({
    id: FLOODS,
    label: 'Forecasting floods from sparse gauges',
    detail: 'Ana Lima · 5 May 2025, 09:00',
    meeting: 'meeting:rivers-2025',
    date: '2025-05-05',
    start: '09:00',
    abstract: 'Flood forecasts fail where gauges are sparse. 🌊 We fill the gaps with graph networks.',
    provenance: [read('title', 'Forecasting floods from sparse gauges')],
  }),
  talk({
    id: SEDIMENT,
    label: 'Sediment behind small dams',
    meeting: 'meeting:rivers-2025',
    position: 1,
    abstract: 'Small dams hold back sand. We measure how much, and what a flood does to it.',
  }),
  talk({
    id: GAUGES,
    label: 'Cheap gauges for small rivers',
    meeting: 'meeting:rivers-2024',
    abstract: 'A gauge made of a phone and a bottle measures the level of a small river.',
  }),
  talk({ id: UNTITLED, label: 'Where rivers meet', meeting: 'meeting:rivers-2024', position: 1 }),
  person('person:ana-lima', 'Ana Lima'),
  person('person:jonas-weber', 'Jonas Weber'),
  person('person:mei-tan', 'Mei Tan'),
  { id: 'institution:porto', kind: 'institution', label: 'University of Porto', forms: [] },
  { id: 'institution:alone', kind: 'institution', label: 'Institute that nobody names', forms: [] },
  topic('topic:floods', 'floods'),
  topic('topic:gauges', 'gauges'),
];

const evidence: Evidence = {
  sentences: [
    {
      from: {
        text: 'Flood forecasts fail where gauges are sparse.',
        span: span('Flood forecasts fail where gauges') as never,
      },
      to: { text: 'A gauge made of a phone and a bottle measures the level of a small river.', span: null },
      cosine: 0.5,
    },
  ],
  terms: [{ term: 'gauges', weight: 0.4, from: [span('gauges') as never], to: [] }],
  facts: [],
  method: 'Made up for tests.',
};

const edge = (type: EdgeType, from: string, to: string, more: Partial<z.input<typeof EdgeRow>> = {}) =>
  EdgeRow.parse({ id: edgeId(type, from, to), type, from, to, ...more });
const similar = (from: string, to: string, rank: number, weight: number) =>
  edge('SIMILAR_TO', from, to, { rank, weight, cosine: weight / 2, evidence });

const edges = [
  edge('IN_SERIES', 'meeting:rivers-2025', 'series:rivers'),
  edge('IN_SERIES', 'meeting:rivers-2024', 'series:rivers'),
  edge('PART_OF', FLOODS, 'meeting:rivers-2025'),
  edge('PART_OF', SEDIMENT, 'meeting:rivers-2025'),
  edge('PART_OF', GAUGES, 'meeting:rivers-2024'),
  edge('PART_OF', UNTITLED, 'meeting:rivers-2024'),
  edge('GAVE', 'person:ana-lima', FLOODS, { provenance: [read('speaker', 'Ana Lima')] }),
  edge('GAVE', 'person:jonas-weber', SEDIMENT),
  edge('GAVE', 'person:mei-tan', GAUGES),
  edge('CREDITED_IN', 'person:mei-tan', FLOODS),
  edge('AFFILIATED_WITH', 'person:ana-lima', 'institution:porto'),
  edge('ABOUT', FLOODS, 'topic:floods', { weight: 0.9 }),
  edge('ABOUT', SEDIMENT, 'topic:floods', { weight: 0.5 }),
  edge('ABOUT', GAUGES, 'topic:gauges', { weight: 0.8 }),
  similar(FLOODS, GAUGES, 1, 0.6),
  similar(FLOODS, SEDIMENT, 2, 0.4),
  similar(GAUGES, FLOODS, 1, 0.6),
  similar(UNTITLED, GAUGES, 1, 0.2),
];

const degreeOf = (id: string) => edges.filter(({ from, to }) => from === id || to === id).length;

/** The graph as `load` takes it, with vectors of the deterministic fake of a model. */
export async function fixtureGraph(): Promise<GraphState> {
  const rows = nodes.map((node) => NodeRow.parse({ ...node, degree: degreeOf(node.id) }));
  const talks = rows.filter((row) => row.kind === 'talk');
  const embedder = openHashingEmbedder();
  const vectors = await embedder.embed(
    talks.map(({ label, abstract }) => `${label} ${abstract ?? ''}`),
    { purpose: 'passage' },
  );
  const source = SourceRow.parse({
    id: SOURCE,
    uri: 'rivers-2025.txt',
    format: 'meeting-page',
    sha256: createHash('sha256').update(SOURCE_TEXT).digest('hex'),
    retrievedAt: '2025-06-01T00:00:00.000Z',
    text: SOURCE_TEXT,
    document: '{}',
  });
  return {
    nodes: rows,
    edges,
    sources: [source],
    embeddings: new Map(talks.map(({ id }, place) => [id, vectors[place]!])),
    model: embedder.name,
  };
}
