/** A small graph in our own words: two meetings of a series, four talks, their people, institutions and topics. */
import { createHash } from 'node:crypto';
import { SourceRow, type Evidence, type NodeRow } from '../../../contract/graph.ts';
import { MEETING_FORMAT, type MeetingInput } from '../../../contract/meeting.ts';
import type { GraphState } from '../../../ingest/load.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';

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

const meeting = (id: `meeting:${string}`, label: string, year: number) =>
  nodeRow(id, label, {
    detail: `Porto, ${year}`,
    startDate: `${year}-05-05`,
    endDate: `${year}-05-06`,
    year,
    venue: 'Porto',
    description: 'People who measure rivers meet people who model them.',
    source: SOURCE,
  });

const person = (id: `person:${string}`, label: string) =>
  nodeRow(id, label, {
    sortName: label.split(' ').reverse().join(', ').toLowerCase(),
    forms: [{ printed: label, reason: 'as printed', score: 1, spans: [] }],
  });

export const FLOODS = 'talk:rivers-2025/floods';
export const SEDIMENT = 'talk:rivers-2025/sediment';
export const GAUGES = 'talk:rivers-2024/gauges';
export const UNTITLED = 'talk:rivers-2024/by-title-only';

const nodes: NodeRow[] = [
  meeting('meeting:rivers-2025', 'Rivers 2025', 2025),
  meeting('meeting:rivers-2024', 'Rivers 2024', 2024),
  nodeRow('series:rivers', 'Rivers'),
  nodeRow(FLOODS, 'Forecasting floods from sparse gauges', {
    detail: 'Ana Lima · 5 May 2025, 09:00',
    date: '2025-05-05',
    start: '09:00',
    abstract: 'Flood forecasts fail where gauges are sparse. 🌊 We fill the gaps with graph networks.',
    provenance: [read('title', 'Forecasting floods from sparse gauges')],
  }),
  nodeRow(SEDIMENT, 'Sediment behind small dams', {
    position: 1,
    abstract: 'Small dams hold back sand. We measure how much, and what a flood does to it.',
  }),
  nodeRow(GAUGES, 'Cheap gauges for small rivers', {
    abstract: 'A gauge made of a phone and a bottle measures the level of a small river.',
  }),
  nodeRow(UNTITLED, 'Where rivers meet', { position: 1 }),
  person('person:ana-lima', 'Ana Lima'),
  person('person:jonas-weber', 'Jonas Weber'),
  person('person:mei-tan', 'Mei Tan'),
  nodeRow('institution:porto', 'University of Porto'),
  nodeRow('institution:alone', 'Institute that nobody names'),
  nodeRow('topic:floods', 'floods'),
  nodeRow('topic:gauges', 'gauges'),
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

const similar = (from: string, to: string, rank: number, weight: number) =>
  edgeRow('SIMILAR_TO', from, to, { rank, weight, cosine: weight / 2, evidence });

const edges = [
  edgeRow('IN_SERIES', 'meeting:rivers-2025', 'series:rivers'),
  edgeRow('IN_SERIES', 'meeting:rivers-2024', 'series:rivers'),
  edgeRow('PART_OF', FLOODS, 'meeting:rivers-2025'),
  edgeRow('PART_OF', SEDIMENT, 'meeting:rivers-2025'),
  edgeRow('PART_OF', GAUGES, 'meeting:rivers-2024'),
  edgeRow('PART_OF', UNTITLED, 'meeting:rivers-2024'),
  edgeRow('GAVE', 'person:ana-lima', FLOODS, { provenance: [read('speaker', 'Ana Lima')] }),
  edgeRow('GAVE', 'person:jonas-weber', SEDIMENT),
  edgeRow('GAVE', 'person:mei-tan', GAUGES),
  edgeRow('CREDITED_IN', 'person:mei-tan', FLOODS),
  edgeRow('AFFILIATED_WITH', 'person:ana-lima', 'institution:porto'),
  edgeRow('ABOUT', FLOODS, 'topic:floods', { weight: 0.9 }),
  edgeRow('ABOUT', SEDIMENT, 'topic:floods', { weight: 0.5 }),
  edgeRow('ABOUT', GAUGES, 'topic:gauges', { weight: 0.8 }),
  similar(FLOODS, GAUGES, 1, 0.6),
  similar(FLOODS, SEDIMENT, 2, 0.4),
  similar(GAUGES, FLOODS, 1, 0.6),
  similar(UNTITLED, GAUGES, 1, 0.2),
];

const degreeOf = (id: string) => edges.filter(({ from, to }) => from === id || to === id).length;

/** What the source says, as its reader would have it. */
const document: MeetingInput = {
  format: MEETING_FORMAT,
  source: { uri: 'rivers-2025.txt', format: 'meeting-page', sha256: '0'.repeat(64) },
  meeting: { title: 'Rivers 2025', startDate: '2025-05-05', endDate: '2025-05-06', venue: 'Porto' },
  talks: [
    {
      key: 'floods',
      title: 'Forecasting floods from sparse gauges',
      speakers: [{ name: 'Ana Lima' }],
      date: '2025-05-05',
      start: '09:00',
      abstract: 'Flood forecasts fail where gauges are sparse. 🌊 We fill the gaps with graph networks.',
    },
    { key: 'sediment', title: 'Sediment behind small dams', speakers: [{ name: 'Jonas Weber' }], start: '10:00' },
  ],
  issues: [{ severity: 'warning', line: 4, message: 'no day is printed for this talk' }],
};

/** The graph as `load` takes it, with vectors of the deterministic fake of a model. */
export async function fixtureGraph(): Promise<GraphState> {
  const rows = nodes.map((node) => ({ ...node, degree: degreeOf(node.id) }));
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
    document: JSON.stringify(document),
  });
  return {
    nodes: rows,
    edges,
    sources: [source],
    embeddings: new Map(talks.map(({ id }, place) => [id, vectors[place]!])),
    model: embedder.name,
  };
}
