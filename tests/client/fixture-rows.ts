/** A graph small enough to reason about: two talks, their speakers, a meeting, topics. */
import type { EdgeRow, EdgeType, NodeRow, SourceRow } from '../../contract/graph.ts';
import {
  edgeId,
  EdgeRow as EdgeRowSchema,
  NodeRow as NodeRowSchema,
  SourceRow as SourceRowSchema,
  Subgraph,
} from '../../contract/graph.ts';
import type { FixtureRows } from './fixture-api.ts';

const TEXT = `A small meeting\nAda Lovelace speaks on engines\nEmmy Noether speaks on symmetry\n`;
const SOURCE = 'source:small';

const read = (field: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { how: 'read', field, span: { source: SOURCE, start, end: start + words.length } };
};

const node = (row: Record<string, unknown>): NodeRow => NodeRowSchema.parse({ degree: 1, ...row });

const talk = (key: string, label: string, more: Record<string, unknown> = {}) =>
  node({
    id: `talk:small/${key}`,
    kind: 'talk',
    label,
    key,
    meeting: 'meeting:small',
    position: 0,
    alsoTitled: [],
    talkKind: 'talk',
    date: '2025-09-25',
    start: '09:30',
    end: null,
    session: null,
    track: null,
    room: null,
    abstract: null,
    keywords: [],
    links: [],
    report: [],
    degree: 4,
    ...more,
  });

const person = (slug: string, label: string, more: Record<string, unknown> = {}) =>
  node({ id: `person:${slug}`, kind: 'person', label, sortName: slug, forms: [], ...more });

const topic = (slug: string, label: string, more: Record<string, unknown> = {}) =>
  node({ id: `topic:${slug}`, kind: 'topic', label, variants: [], origin: 'text', ...more });

const edge = (type: EdgeType, from: string, to: string, more: Record<string, unknown> = {}): EdgeRow =>
  EdgeRowSchema.parse({ id: edgeId(type, from, to), type, from, to, weight: 0.8, ...more });

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
    node({
      id: 'meeting:small',
      kind: 'meeting',
      label: 'A small meeting',
      acronym: null,
      startDate: '2025-09-25',
      endDate: '2025-09-26',
      year: 2025,
      timeZone: null,
      venue: null,
      url: null,
      description: null,
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
