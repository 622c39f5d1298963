/**
 * The graph as people see it: nodes, edges, and for each fact the passage or the computation it comes from.
 *
 * A row (`NodeRow`, `EdgeRow`) is what the ingest room writes and the store keeps; `GraphNode` and `GraphEdge` are the
 * small forms that a canvas, an outline and an export need.
 */
import { z } from 'zod';
import { DecisionId } from './decision.ts';
import {
  InstitutionId,
  MAX_ID_LENGTH,
  MeetingId,
  NodeId,
  NodeKind,
  PersonId,
  SeriesId,
  SourceId,
  TalkId,
  ThemeId,
  TopicId,
} from './ids.ts';
import { IsoDate, TalkKind, TalkLink, WallTime } from './meeting.ts';

// ---- provenance ----------------------------------------------------------------------------------------------------

/** A passage of a stored source: `[start, end)` in UTF-16 code units of its normalised text. */
export const Span = z.object({ source: SourceId, start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** `[offset in the value, offset in the source]`: from here on the value stands at this place of its source. */
export const Fold = z.tuple([z.int().min(0), z.int().min(0)]);
export type Fold = z.infer<typeof Fold>;

/** Where a fact comes from: read from a source, derived by a method, or decided by a person. */
export const Provenance = z.discriminatedUnion('how', [
  z.object({
    how: z.literal('read'),
    field: z.string().describe('What the passage says, e.g. title, start, credited'),
    span: Span,
    folds: z.array(Fold).optional().describe('Where white space of the passage was folded in a long value'),
  }),
  z.object({
    how: z.literal('derived'),
    field: z.string(),
    method: z.string().describe('Name of the method, e.g. name-form, c-tf-idf, cosine'),
    model: z.string().nullable().default(null),
    score: z.number().nullable().default(null).describe('How sure, on the scale of the method'),
    reason: z.string().describe('One sentence for a person'),
    spans: z.array(Span).default([]),
  }),
  z.object({
    how: z.literal('decided'),
    field: z.string(),
    decision: DecisionId,
    author: z.string(),
    at: z.string().describe('ISO instant'),
    reason: z.string().describe('As the author gave it'),
    spans: z.array(Span).default([]),
  }),
]);
export type Provenance = z.infer<typeof Provenance>;

// ---- nodes ---------------------------------------------------------------------------------------------------------

/** One printed form of a name and why it was taken to be this person or institution. */
export const PrintedForm = z.object({
  printed: z.string(),
  reason: z.string().describe('Why it was merged, e.g. "same letters once accents are folded"'),
  score: z.number().min(0).max(1),
  spans: z.array(Span).default([]),
});
export type PrintedForm = z.infer<typeof PrintedForm>;

export const ReportExcerpt = z.object({ text: z.string(), span: Span.nullable() });

const row = <K extends NodeKind>(kind: K) => ({
  kind: z.literal(kind),
  label: z.string().min(1).describe('What a person reads on the node'),
  detail: z.string().nullable().default(null).describe('A second line: who and when for a talk, where for a person'),
  degree: z.int().min(0).default(0).describe('How many edges it has in the whole graph'),
  x: z.number().nullable().default(null).describe('Place in the precomputed overview, in layout units'),
  y: z.number().nullable().default(null),
  provenance: z.array(Provenance).default([]),
});

export const MeetingNode = z.object({
  id: MeetingId,
  ...row('meeting'),
  acronym: z.string().nullable(),
  startDate: IsoDate.nullable(),
  endDate: IsoDate.nullable(),
  year: z.int().nullable(),
  timeZone: z.string().nullable(),
  venue: z.string().nullable(),
  url: z.string().nullable(),
  description: z.string().nullable(),
  source: SourceId,
});
export const SeriesNode = z.object({ id: SeriesId, ...row('series') });
export const TalkNode = z.object({
  id: TalkId,
  ...row('talk'),
  key: z.string().describe('Its key in the meeting document'),
  meeting: MeetingId,
  position: z.int().min(0).describe('Place in the document, from 0'),
  alsoTitled: z.array(z.string()),
  talkKind: TalkKind,
  date: IsoDate.nullable(),
  start: WallTime.nullable(),
  end: WallTime.nullable(),
  session: z.string().nullable(),
  track: z.string().nullable(),
  room: z.string().nullable(),
  abstract: z.string().nullable(),
  keywords: z.array(z.string()),
  links: z.array(TalkLink),
  report: z.array(ReportExcerpt).describe('What the report printed after the meeting says of it'),
  mapX: z.number().nullable().default(null).describe('Place on the map of talks, 0…1,000; null without a vector'),
  mapY: z.number().nullable().default(null),
});
export const PersonNode = z.object({
  id: PersonId,
  ...row('person'),
  sortName: z.string().describe('Family name first, ASCII, lower case'),
  forms: z.array(PrintedForm),
});
export const InstitutionNode = z.object({ id: InstitutionId, ...row('institution'), forms: z.array(PrintedForm) });
export const TopicNode = z.object({
  id: TopicId,
  ...row('topic'),
  variants: z.array(z.string()).describe('Printed forms that were merged: plural, hyphen, acronym'),
  origin: z.enum(['text', 'source']).describe('A phrase of the abstracts, or a keyword or track of the source'),
});

export const ThemeNode = z.object({
  id: ThemeId,
  ...row('theme'),
  level: z.union([z.literal(1), z.literal(2)]).describe('2 for a theme that is part of another'),
  stability: z.number().min(0).max(1).describe('How much halves of the texts agree on its talks (Jaccard)'),
  limit: z.number().min(0).max(1).describe('What sentences dealt at random reach at most'),
});

export const NodeRow = z.discriminatedUnion('kind', [
  MeetingNode,
  SeriesNode,
  TalkNode,
  PersonNode,
  InstitutionNode,
  TopicNode,
  ThemeNode,
]);
export type NodeRow = z.infer<typeof NodeRow>;
export type MeetingNode = z.infer<typeof MeetingNode>;
export type SeriesNode = z.infer<typeof SeriesNode>;
export type TalkNode = z.infer<typeof TalkNode>;
export type PersonNode = z.infer<typeof PersonNode>;
export type InstitutionNode = z.infer<typeof InstitutionNode>;
export type TopicNode = z.infer<typeof TopicNode>;
export type ThemeNode = z.infer<typeof ThemeNode>;

/** A stored source: what was read, kept so that every passage can be shown and the graph can be rebuilt. */
export const SourceRow = z.object({
  id: SourceId,
  uri: z.string(),
  format: z.string().describe('Id of the reader'),
  sha256: z.string(),
  retrievedAt: z.string().describe('ISO instant of the first retrieval; not part of what is compared'),
  text: z.string().describe('The normalised text that spans point into'),
  document: z.string().describe('The colloquy.meeting/1 document with its spans, as JSON'),
});
export type SourceRow = z.infer<typeof SourceRow>;

// ---- evidence of a related pair -----------------------------------------------------------------------------------

const Excerpt = z.object({ text: z.string(), span: Span.nullable().describe('null for pasted text') });

export const Evidence = z.object({
  sentences: z
    .array(z.object({ from: Excerpt, to: Excerpt, cosine: z.number().min(-1).max(1) }))
    .describe('The closest sentences, one of each text, best first'),
  terms: z
    .array(z.object({ term: z.string(), weight: z.number().min(0), from: z.array(Span), to: z.array(Span) }))
    .describe('Words and phrases that both texts use, by what they add to the score'),
  facts: z
    .array(z.object({ node: NodeId, kind: NodeKind, label: z.string(), sentence: z.string() }))
    .describe('People, institutions and topics that both talks share'),
  method: z.string().describe('One sentence on how the score is made'),
});
export type Evidence = z.infer<typeof Evidence>;

// ---- edges ---------------------------------------------------------------------------------------------------------

export const EdgeType = z.enum([
  'GAVE', // person → talk
  'CREDITED_IN', // person → talk: joint work, does not speak
  'ORGANIZED', // person → meeting
  'LISTED_AT', // person → meeting: stands in the printed list of speakers
  'AFFILIATED_WITH', // person → institution
  'PART_OF', // talk → meeting
  'IN_SERIES', // meeting → series
  'ABOUT', // talk → topic
  'SIMILAR_TO', // talk → talk, ranked from the first
  'CO_OCCURS', // topic → topic: in the same talks
  'CLOSE_TO', // topic → topic: in meaning
  'IN_THEME', // talk → theme
  'TYPICAL_OF', // topic → theme
  'WITHIN', // theme → theme: of the first level
  'MAYBE_SAME', // person → person, institution → institution: a near miss for a person to decide
]);
export type EdgeType = z.infer<typeof EdgeType>;

/** A row of the graph: one edge with what it says and why it is there. */
export const EdgeRow = z.object({
  id: z.string().describe('TYPE:from->to'),
  type: EdgeType,
  from: NodeId,
  to: NodeId,
  weight: z.number().min(0).max(1).nullable().default(null).describe('Strength, 0…1, for drawing and for budgets'),
  rank: z.int().min(1).nullable().default(null).describe('Place among the edges of this type that leave `from`'),
  cosine: z.number().min(-1).max(1).nullable().default(null).describe('Plain cosine of the two texts, SIMILAR_TO only'),
  evidence: Evidence.nullable().default(null).describe('SIMILAR_TO only'),
  provenance: z.array(Provenance).default([]),
});
export type EdgeRow = z.infer<typeof EdgeRow>;

/** The id of an edge in a request: `TYPE:from->to`. */
export const EdgeId = z
  .string()
  .max(2 * MAX_ID_LENGTH + 20)
  // eslint-disable-next-line no-control-regex -- control characters are exactly what an id must not hold
  .regex(/^[A-Z_]{1,18}:[^\u0000-\u0020\u007f]+$/, {
    error: 'expected the id of an edge, such as "GAVE:person:…->talk:…"',
  })
  .describe('The id of an edge, TYPE:from->to');

/** How many related talks are stored for each talk. */
export const STORED_RELATED = 20;

/**
 * Of the related talks only the nearest few of each are drawn, hold the layout together and are walked by paths: in a small
 * collection every talk is somewhat like every other, which connects nothing.
 */
export const NEAREST = 3;

/**
 * What connects nothing: a near miss is a question to a person, and a theme sums up what is related already, so that a path
 * through it would say that two talks are somewhat alike.
 */
const CONNECTS_NOTHING: ReadonlySet<EdgeType> = new Set(['MAYBE_SAME', 'IN_THEME', 'TYPICAL_OF', 'WITHIN']);

/** Whether an edge counts among the connections of its ends. */
export const connects = ({ type }: Pick<EdgeRow, 'type'>): boolean => !CONNECTS_NOTHING.has(type);

/** Whether an edge is one of those that a graph is drawn with and a path may take. */
export const isWalked = (edge: Pick<EdgeRow, 'type' | 'rank'>): boolean =>
  edge.type === 'SIMILAR_TO' ? edge.rank !== null && edge.rank <= NEAREST : connects(edge);

/** The id of an edge; there is at most one edge of a type between two nodes in one direction. */
export const edgeId = (type: EdgeType, from: string, to: string) => `${type}:${from}->${to}`;

/** Everything that one state of the sources says: what resolve and derive make and load writes. */
export interface GraphRows {
  nodes: NodeRow[];
  edges: EdgeRow[];
}

// ---- what a canvas needs -------------------------------------------------------------------------------------------

export const GraphNode = z.object({
  id: NodeId,
  kind: NodeKind,
  label: z.string(),
  detail: z.string().nullable(),
  degree: z.int().min(0),
  x: z.number().nullable(),
  y: z.number().nullable(),
});
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.object({
  id: z.string(),
  type: EdgeType,
  source: NodeId,
  target: NodeId,
  weight: z.number().nullable(),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

export const Subgraph = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  omitted: z.object({ nodes: z.int().min(0), edges: z.int().min(0) }).describe('What the limit left out'),
});
export type Subgraph = z.infer<typeof Subgraph>;
