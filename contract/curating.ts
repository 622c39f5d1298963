/** Endpoints of curation: near misses to decide, the decisions, what the data lacks. */
import { z } from 'zod';
import { ChangeSummary, MAX_UPLOAD_BYTES } from './adding.ts';
import { Act, Decision, DecisionsFile, DecisionState, PrintedAt, Subject } from './decision.ts';
import { endpoint } from './endpoint.ts';
import { Provenance, Span } from './graph.ts';
import { NodeId, NodeKind, PersonId } from './ids.ts';

const none = z.object({});

/** One side of a near miss. */
export const Candidate = z.object({
  subject: Subject,
  label: z.string(),
  detail: z.string().nullable(),
  talks: z.int().min(0),
});
export type Candidate = z.infer<typeof Candidate>;

/** Two people, or two institutions, that may be one and were not merged. */
export const NearMiss = z.object({
  kind: z.enum(['person', 'institution']),
  a: Candidate,
  b: Candidate,
  score: z.number().min(0).max(1).describe('How much speaks for one; a merge needs more'),
  provenance: z.array(Provenance).describe('What speaks for and against, with passages'),
});
export type NearMiss = z.infer<typeof NearMiss>;

export const ListedDecision = z.object({
  decision: Decision,
  state: DecisionState,
  sentence: z.string().describe('The decision read as a sentence'),
  note: z.string().nullable().describe('Why it does not hold, or not everywhere'),
});
export type ListedDecision = z.infer<typeof ListedDecision>;

/** What a fact of the graph lacks, and where a person mends it. */
export const QualityItem = z.object({
  message: z.string(),
  node: z.object({ id: NodeId, kind: NodeKind, label: z.string() }).nullable(),
  span: Span.nullable().describe('The passage it is about'),
});
export const QualityFinding = z.object({
  name: z.enum([
    'missing-abstract',
    'unknown-affiliation',
    'unresolved-name',
    'talk-without-time',
    'talk-without-speaker',
    'duplicate-talk',
    'reader-doubt',
    'conflicting-decision',
  ]),
  title: z.string(),
  advice: z.string().describe('Where and how to mend it'),
  total: z.int().min(0),
  of: z.int().min(0).describe('Among how many it was looked for'),
  items: z.array(QualityItem).describe('At most 200 of them'),
});
export type QualityFinding = z.infer<typeof QualityFinding>;

/** A place at which a name is printed, and the talk or meeting it stands at. */
export const NamedPlace = z.object({
  at: PrintedAt,
  where: z.object({ id: NodeId, kind: NodeKind, label: z.string() }),
});
export type NamedPlace = z.infer<typeof NamedPlace>;

export const curatingApi = {
  places: endpoint({
    method: 'get',
    path: '/api/nodes/{id}/places',
    summary: 'Where a person is printed: what a split or a reassignment names',
    params: z.object({ id: PersonId }),
    query: none,
    response: z.object({ subject: Subject, places: z.array(NamedPlace).describe('Of at most 100 talks and meetings') }),
    example: { params: { id: 'person:rene-vidal' } },
    problems: { 404: 'nobody has this id' },
  }),
  review: endpoint({
    method: 'get',
    path: '/api/review',
    summary: 'Near misses: people and institutions that may be one, likeliest first',
    params: none,
    query: none,
    response: z.object({ total: z.int().min(0), items: z.array(NearMiss).describe('At most 200 of them') }),
    example: {},
  }),
  decisions: endpoint({
    method: 'get',
    path: '/api/decisions',
    summary: 'Every decision in the order in which they were made, and whether it holds',
    params: none,
    query: none,
    response: z.object({ decisions: z.array(ListedDecision) }),
    example: {},
  }),
  decide: endpoint({
    method: 'post',
    path: '/api/decisions',
    summary: 'Makes a decision: merge, keep apart, split, rename, reassign, hide, or undo one',
    params: none,
    query: none,
    body: z.strictObject({ author: Decision.shape.author, reason: Decision.shape.reason, act: Act }),
    response: z.object({ decision: Decision, changes: ChangeSummary }),
    example: {
      body: {
        author: 'Ada',
        reason: 'Too general to tell talks apart',
        act: { act: 'hide', node: 'topic:scalar-function' },
      },
    },
    problems: {
      409: 'the decision does not fit the graph as it is now',
      503: 'too many changes are waiting; Retry-After says when to come back',
    },
    guarded: true,
  }),
  importDecisions: endpoint({
    method: 'post',
    path: '/api/decisions/import',
    summary: 'Adds the decisions of a file; those that are there already stay as they are',
    params: none,
    query: none,
    body: DecisionsFile,
    response: z.object({ added: z.int().min(0), known: z.int().min(0), changes: ChangeSummary }),
    example: { body: { format: 'colloquy.decisions/1', decisions: [] } },
    problems: { 503: 'too many changes are waiting; Retry-After says when to come back' },
    guarded: true,
    maxBytes: MAX_UPLOAD_BYTES,
  }),
  quality: endpoint({
    method: 'get',
    path: '/api/quality',
    summary: 'What the data lacks, each with where to mend it',
    params: none,
    query: none,
    response: z.object({ findings: z.array(QualityFinding) }),
    example: {},
  }),
};
