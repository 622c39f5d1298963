/** The whole API in one object. The server mounts it, the client and the CLI call it, `openapi.ts` describes it. */
import { z } from 'zod';
import { addingApi } from './adding.ts';
import { askingApi } from './asking.ts';
import { curatingApi } from './curating.ts';
import { endpoint } from './endpoint.ts';
import { exportingApi } from './exporting.ts';
import { fingerprintApi } from './fingerprint.ts';
import { lostApi } from './lost.ts';
import { FacetCounts, filterShape } from './filter.ts';
import {
  EdgeId,
  EdgeType,
  Evidence,
  GraphEdge,
  GraphNode,
  InstitutionNode,
  MeetingNode,
  PersonNode,
  Provenance,
  SeriesNode,
  Span,
  Subgraph,
  TalkNode,
  ThemeNode,
  TopicNode,
} from './graph.ts';
import { MeetingId, NodeId, NodeKind, SourceId, TalkId } from './ids.ts';
import { listingApi } from './listing.ts';
import { measuredApi } from './measured.ts';
import { IsoDate } from './meeting.ts';
import { questionEndpoint } from './question.ts';
import { questions } from './questions/index.ts';
import { MAX_QUERY_LENGTH, SearchMode } from './search.ts';
import { themesApi } from './themes.ts';

export { MAX_QUERY_LENGTH, SearchMode };
/** Most talks that others are searched like. */
export const MOST_TALKS = 50;
/** Longest pasted text, in characters. */
export const MAX_TEXT_LENGTH = 100_000;

/** A whole number in a query string, between `min` and `max`. */
const count = (min: number, max: number, byDefault: number) => {
  const expected = { error: `expected a whole number from ${min} to ${max}` };
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .pipe(z.int().min(min, expected).max(max, expected))
    .default(byDefault);
};

/** `a,b,c` in a query string, each of an enumeration; absent means all. */
const oneOrMore = <T extends z.ZodEnum<Record<string, string>>>(of: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(of).min(1))
    .optional();

// eslint-disable-next-line no-control-regex -- null bytes are what is refused
const NO_NULL = /^[^\u0000]*$/;
const nullMessage = { error: 'must not hold a null byte' };

const tooLongToSearch = {
  error: `expected at most ${MAX_QUERY_LENGTH} characters; a longer text goes to POST /api/similar`,
};

/** Things of the bundled meetings, for the examples. */
const SERIES = 'mathematical-and-scientific-foundations-of-deep-learning-annual-meeting';
const MEETING = `meeting:2025-${SERIES}`;
const TALK = `talk:2025-${SERIES}/weak-to-strong-generalization-in-random-feature-models`;
const SOURCE = 'source:8857ac168ffac1c0';

const none = z.object({});

// ---- pieces --------------------------------------------------------------------------------------------------------

export const Ref = z.object({ id: NodeId, kind: NodeKind, label: z.string() });
export type Ref = z.infer<typeof Ref>;

export const MeetingSummary = z.object({
  id: MeetingId,
  label: z.string(),
  year: z.int().nullable(),
  startDate: IsoDate.nullable(),
  endDate: IsoDate.nullable(),
  venue: z.string().nullable(),
  series: Ref.nullable(),
  talks: z.int().min(0),
  people: z.int().min(0),
  abstracts: z.int().min(0).describe('How many of the talks have an abstract'),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** A node with an edge between it and the node that was asked for. */
export const Neighbour = z.object({
  node: GraphNode,
  edge: GraphEdge,
  outgoing: z.boolean().describe('Whether the edge leaves the node that was asked for'),
});
export type Neighbour = z.infer<typeof Neighbour>;

export const NeighbourGroup = z.object({
  type: EdgeType,
  outgoing: z.boolean(),
  kind: NodeKind.describe('Kind of the neighbours'),
  total: z.int().min(0),
  items: z.array(Neighbour).describe('Strongest first; at most `limit`, from `offset`'),
});
export type NeighbourGroup = z.infer<typeof NeighbourGroup>;

export const NodeDetail = z.discriminatedUnion('kind', [
  MeetingNode,
  SeriesNode,
  TalkNode,
  PersonNode,
  InstitutionNode,
  TopicNode,
  ThemeNode,
]);
export type NodeDetail = z.infer<typeof NodeDetail>;

export const Snippet = z.object({
  field: z.enum(['title', 'abstract', 'name', 'other']),
  text: z.string(),
  highlights: z.array(z.tuple([z.int(), z.int()])).describe('[start, end) in text'),
});
export type Snippet = z.infer<typeof Snippet>;

export const SearchHit = z.object({
  id: NodeId,
  kind: NodeKind,
  label: z.string(),
  detail: z.string().nullable().describe('A second line: time and place of a talk, affiliation of a person'),
  rank: z.int().min(1),
  score: z.number().describe('Comparable within one answer only'),
  found: z.enum(['words', 'meaning', 'both']).describe('Which ranking found it'),
  cosine: z.number().min(-1).max(1).nullable(),
  snippet: Snippet.nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const RelatedTalk = z.object({
  id: TalkId,
  label: z.string(),
  detail: z.string().nullable().describe('Speakers, time and place'),
  rank: z.int().min(1),
  score: z.number().min(0).max(1).describe('Calibrated to the model and the collection'),
  cosine: z.number().min(-1).max(1).nullable().describe('Plain cosine; null when found by words alone'),
  evidence: Evidence,
});
export type RelatedTalk = z.infer<typeof RelatedTalk>;

/** A talk like several others, and to which of them it is closest. */
export const AlikeHit = SearchHit.extend({
  closest: z
    .object({
      id: TalkId,
      label: z.string(),
      score: z.number().min(0).max(1).describe('As of related talks'),
      evidence: Evidence.describe('From the given talk to the one that was found'),
    })
    .nullable()
    .describe('Of the given talks; null beyond the first 20, or where neither is among the related talks of the other'),
});
export type AlikeHit = z.infer<typeof AlikeHit>;

/** What can be said of the embedding model right now. */
export const ModelState = z.object({
  state: z.enum(['ready', 'loading', 'absent']),
  name: z.string().nullable(),
  sentence: z.string().describe('For the page: what works and what does not'),
});
export type ModelState = z.infer<typeof ModelState>;

/** Whether the page may add meetings and make decisions. */
export const WritingState = z.object({
  state: z.enum(['open', 'token', 'off']).describe('For everyone, for who has the token, for nobody'),
  sentence: z.string().describe('For the page: who may write, and what to do'),
});
export type WritingState = z.infer<typeof WritingState>;

// ---- the endpoints -------------------------------------------------------------------------------------------------

const FoundPath = z.object({
  nodes: z.array(GraphNode).min(2),
  edges: z.array(GraphEdge).min(1),
  busy: GraphNode.nullable().describe(
    'What on it so many are connected to that it says little; null when there is nothing',
  ),
  sentence: z.string().describe('The path read as a sentence'),
});

const notFound = { 404: 'nothing has this id' } as const;
const notThere = { ...notFound, 410: 'it was there; no source says it any more, or a decision hides it' } as const;

export const api = {
  status: endpoint({
    method: 'get',
    path: '/api/status',
    summary: 'What is loaded, on which engine, and what the model can do',
    params: none,
    query: none,
    response: z.object({
      version: z.string(),
      engine: z.enum(['embedded', 'neo4j']),
      model: ModelState,
      writing: WritingState,
      counts: z.record(NodeKind, z.int()),
      edges: z.int(),
      embedded: z.object({ talks: z.int(), model: z.string().nullable() }).describe('Talks that have a vector'),
    }),
    example: {},
  }),
  meetings: endpoint({
    method: 'get',
    path: '/api/meetings',
    summary: 'The meetings, newest first',
    params: none,
    query: none,
    response: z.object({ meetings: z.array(MeetingSummary) }),
    example: {},
  }),
  overview: endpoint({
    method: 'get',
    path: '/api/overview',
    summary: 'The graph a person first sees: the best-connected nodes and the strongest edges among them',
    params: none,
    query: z.object({ nodes: count(1, 5_000, 400), edges: count(0, 20_000, 1_200) }),
    response: Subgraph,
    example: {},
  }),
  node: endpoint({
    method: 'get',
    path: '/api/nodes/{id}',
    summary: 'One node with its facts and where each comes from',
    params: z.object({ id: NodeId }),
    query: none,
    response: z.object({ node: NodeDetail }),
    example: { params: { id: 'person:rene-vidal' } },
    problems: notThere,
  }),
  neighbours: endpoint({
    method: 'get',
    path: '/api/nodes/{id}/neighbours',
    summary: 'What a node is connected to, grouped by relation, with totals',
    params: z.object({ id: NodeId }),
    query: z.object({
      types: oneOrMore(EdgeType).describe('Only these relations, e.g. GAVE,ABOUT'),
      limit: count(0, 500, 25).describe('Most neighbours per relation'),
      offset: count(0, 100_000, 0),
    }),
    response: z.object({ node: GraphNode, groups: z.array(NeighbourGroup) }),
    example: { params: { id: 'person:rene-vidal' }, query: { limit: '5' } },
    problems: notThere,
  }),
  edge: endpoint({
    method: 'get',
    path: '/api/edges/{id}',
    summary: 'One edge: what it says, why it is there, its passages',
    params: z.object({ id: EdgeId }),
    query: none,
    response: z.object({
      edge: GraphEdge,
      from: Ref,
      to: Ref,
      sentence: z.string().describe('The edge read as a sentence'),
      evidence: Evidence.nullable(),
      provenance: z.array(Provenance),
    }),
    example: { params: { id: `IN_SERIES:${MEETING}->series:${SERIES}` } },
    problems: notFound,
  }),
  links: endpoint({
    method: 'post',
    path: '/api/links',
    summary: 'The edges among given nodes; of related talks the nearest few of each',
    params: none,
    query: none,
    body: z.strictObject({ ids: z.array(NodeId).max(5_000) }),
    response: Subgraph,
    example: { body: { ids: ['person:rene-vidal', 'person:bin-yu', MEETING] } },
  }),
  search: endpoint({
    method: 'get',
    path: '/api/search',
    summary: 'Search by words and by meaning',
    params: none,
    query: z.object({
      q: z
        .string()
        .max(MAX_QUERY_LENGTH, tooLongToSearch)
        .regex(NO_NULL, nullMessage)
        .describe(
          'What to look for; "words in quotes" have to stand together, a -word must not be there, a word^3 counts three times (0.1 to 10)',
        ),
      mode: SearchMode.default('hybrid'),
      kinds: oneOrMore(NodeKind).describe('Only these kinds, e.g. talk,person'),
      limit: count(1, 100, 20),
      ...filterShape,
    }),
    response: z.object({
      query: z.string().describe('What was typed'),
      searched: z.string().describe('What was searched: mistyped words are those that were meant'),
      mode: SearchMode.describe('What was asked for'),
      answered: SearchMode.describe('What answered: hybrid falls back to lexical while there is no model'),
      note: z.string().nullable().describe('Said when the answer is less than what was asked for'),
      results: z.array(SearchHit),
      facets: z.array(FacetCounts).describe('Of the best hits, which may be more than the results'),
    }),
    example: { query: { q: 'implicit bias of gradient descent' } },
    problems: { 503: 'semantic search while the model is absent or on its way' },
  }),
  related: endpoint({
    method: 'get',
    path: '/api/talks/{id}/related',
    summary: 'The talks closest to a talk, each with its evidence',
    params: z.object({ id: TalkId }),
    query: z.object({ limit: count(1, 50, 10) }),
    response: z.object({
      talk: Ref,
      note: z.string().nullable().describe('e.g. that the talk has no abstract and was ranked by its title'),
      results: z.array(RelatedTalk),
    }),
    example: { params: { id: TALK } },
    problems: notThere,
  }),
  alike: endpoint({
    method: 'post',
    path: '/api/alike',
    summary: 'More talks like several talks, away from others',
    params: none,
    query: none,
    body: z.strictObject({
      talks: z.array(TalkId).min(1).max(MOST_TALKS).describe('What the answer is like; none of them is in it'),
      without: z.array(TalkId).max(MOST_TALKS).default([]).describe('What it is unlike; none of them is in it either'),
      limit: z.int().min(1).max(100).default(20),
    }),
    response: z.object({
      note: z.string().nullable().describe('Said when the answer is less than what was asked for'),
      results: z.array(AlikeHit),
    }),
    example: { body: { talks: [TALK] } },
    problems: notThere,
  }),
  similar: endpoint({
    method: 'post',
    path: '/api/similar',
    summary: 'The talks closest to a pasted text, each with its evidence',
    params: none,
    query: none,
    body: z.strictObject({
      text: z.string().trim().min(1, { error: 'expected a text' }).max(MAX_TEXT_LENGTH).regex(NO_NULL, nullMessage),
      limit: z.int().min(1).max(50).default(10),
    }),
    response: z.object({ answered: SearchMode, note: z.string().nullable(), results: z.array(RelatedTalk) }),
    example: { body: { text: 'We study how early stopping regularises gradient descent.' } },
  }),
  path: endpoint({
    method: 'get',
    path: '/api/path',
    summary: 'How two nodes connect: the shortest paths, some one step longer, and apart those through what many share',
    params: none,
    query: z.object({
      from: NodeId,
      to: NodeId,
      limit: count(1, 20, 5).describe('How many of the shortest; half as many that are one step longer'),
    }),
    response: z.object({
      from: Ref,
      to: Ref,
      paths: z.array(FoundPath).max(20).describe('Around busy nodes first, shorter before longer'),
      note: z.string().nullable().describe('Said when there is no path, or when there may be others'),
    }),
    example: { query: { from: 'person:rene-vidal', to: 'person:bin-yu' } },
    problems: notThere,
  }),
  passage: endpoint({
    method: 'get',
    path: '/api/sources/{id}/passage',
    summary: 'A passage of a stored source with the text around it',
    params: z.object({ id: SourceId }),
    query: z.object({
      start: count(0, 100_000_000, 0),
      end: count(0, 100_000_000, 0),
      context: count(0, 5_000, 400).describe('Characters shown on each side'),
    }),
    response: z.object({
      source: z.object({
        id: SourceId,
        uri: z.string(),
        format: z.string(),
        sha256: z.string(),
        retrievedAt: z.string(),
      }),
      span: Span,
      line: z.int().min(1).describe('Line of the passage in the source, from 1'),
      before: z.string(),
      text: z.string(),
      after: z.string(),
    }),
    example: { params: { id: SOURCE }, query: { start: '0', end: '40' } },
    problems: { 400: 'the span lies outside the text', 404: 'no source has this id' },
  }),
  ...askingApi,
  ...themesApi,
  ...listingApi,
  ...fingerprintApi,
  ...lostApi,
  ...measuredApi,
  ...addingApi,
  ...curatingApi,
  ...exportingApi,
};

/** The endpoints of the questions, by name. */
export const questionApi = Object.fromEntries(questions.map((asked) => [asked.name, questionEndpoint(asked)]));
