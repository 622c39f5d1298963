/** A graph small enough to reason about: two talks, their speakers, a meeting, topics. */
import type { EdgeRow, EdgeType, SourceRow } from '../../contract/graph.ts';
import { SourceRow as SourceRowSchema, Subgraph } from '../../contract/graph.ts';
import { edgeRow, nodeRow } from '../support/rows.ts';
import type { FixtureRows } from './fixture-api.ts';

const TEXT = `A small meeting\nAda Lovelace speaks on engines\nEmmy Noether speaks on symmetry\n`;
const SOURCE = 'source:small';

const read = (field: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { how: 'read', field, span: { source: SOURCE, start, end: start + words.length } };
};

const talk = (key: string, label: string, more: Record<string, unknown> = {}) =>
  nodeRow(`talk:small/${key}`, label, { date: '2025-09-25', start: '09:30', degree: 4, ...more });

const person = (slug: string, label: string, more: Record<string, unknown> = {}) =>
  nodeRow(`person:${slug}`, label, { degree: 1, ...more });

const topic = (slug: string, label: string, more: Record<string, unknown> = {}) =>
  nodeRow(`topic:${slug}`, label, { degree: 1, ...more });

const edge = (type: EdgeType, from: string, to: string, more: Record<string, unknown> = {}): EdgeRow =>
  edgeRow(type, from, to, { weight: 0.8, ...more });

const evidence = {
  sentences: [
    {
      from: { text: 'Engines follow rules.', span: null },
      to: { text: 'Symmetries are rules.', span: null },
      cosine: 0.71,
    },
  ],
  terms: [{ term: 'rules', weight: 0.4, from: [], to: [] }],
  facts: [],
  method: 'Closeness in shared words.',
};

const source: SourceRow = SourceRowSchema.parse({
  id: SOURCE,
  uri: 'small.txt',
  format: 'meeting-page',
  sha256: '0'.repeat(64),
  retrievedAt: '2026-01-01T00:00:00Z',
  text: TEXT,
  document: '{}',
});

export const ENGINES = 'talk:small/engines';
export const SYMMETRY = 'talk:small/symmetry';
export const ADA = 'person:ada-lovelace';
export const EMMY = 'person:emmy-noether';

export const rows: FixtureRows = {
  nodes: [
    talk('engines', 'Engines', {
      x: 0,
      y: 0,
      abstract: 'Engines follow rules.',
      provenance: [read('title', 'engines')],
      links: [{ kind: 'slides', url: 'javascript:alert(1)', label: 'Slides' }],
    }),
    talk('symmetry', 'Symmetry', { x: 200, y: 0 }),
    person('ada-lovelace', 'Ada Lovelace', {
      x: 0,
      y: 100,
      forms: [{ printed: 'Ada Lovelace', reason: 'as printed', score: 1, spans: [read('name', 'Ada Lovelace').span] }],
    }),
    person('emmy-noether', 'Emmy Noether', { x: 200, y: 100 }),
    topic('rules', 'rules', { x: 100, y: 50, degree: 2 }),
    topic('analytical-engine', 'analytical engine', { x: -60, y: -60 }),
    nodeRow('meeting:small', 'A small meeting', {
      startDate: '2025-09-25',
      endDate: '2025-09-26',
      year: 2025,
      source: SOURCE,
      x: 100,
      y: -80,
      degree: 2,
    }),
  ],
  edges: [
    edge('GAVE', ADA, ENGINES, { provenance: [read('speaker', 'Ada Lovelace')] }),
    edge('GAVE', EMMY, SYMMETRY),
    edge('PART_OF', ENGINES, 'meeting:small'),
    edge('PART_OF', SYMMETRY, 'meeting:small'),
    edge('ABOUT', ENGINES, 'topic:rules'),
    edge('ABOUT', SYMMETRY, 'topic:rules'),
    edge('ABOUT', ENGINES, 'topic:analytical-engine'),
    edge('SIMILAR_TO', ENGINES, SYMMETRY, { rank: 1, cosine: 0.7, evidence }),
  ],
  sources: [source],
};

/** The rows as the canvas gets them. */
export const subgraph = Subgraph.parse({
  nodes: rows.nodes.map(({ id, kind, label, detail, degree, x, y }) => ({ id, kind, label, detail, degree, x, y })),
  edges: rows.edges.map(({ id, type, from, to, weight }) => ({ id, type, source: from, target: to, weight })),
  omitted: { nodes: 0, edges: 0 },
});
