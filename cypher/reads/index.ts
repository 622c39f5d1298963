/** The queries the server and the pipeline are built from, one `.cypher` file each. Questions of people: `../questions/`. */
import { z } from 'zod';
import { MeetingSummary } from '../../contract/api.ts';
import { ListedDecision } from '../../contract/curating.ts';
import {
  EdgeRow,
  EdgeType,
  GraphEdge,
  GraphNode,
  InstitutionNode,
  NodeRow,
  PersonNode,
  SourceRow,
  ThemeNode,
} from '../../contract/graph.ts';
import { NodeId, NodeKind, ThemeId } from '../../contract/ids.ts';
import { read } from '../read.ts';

const none = z.object({});
const id = z.object({ id: z.string() });
/** A vector: one engine gives numbers, the other has them in single precision already. */
const Vector = z
  .union([z.instanceof(Float32Array), z.array(z.number())])
  .transform((numbers) => Float32Array.from(numbers));
const identity = z.discriminatedUnion('kind', [PersonNode, InstitutionNode]);

export const reads = {
  /** How many nodes of each kind. */
  counts: read('counts', none, z.object({ kind: NodeKind, count: z.int() })),
  /** How many edges in all. */
  edgeCount: read('edge-count', none, z.object({ count: z.int() })),
  /** How many talks have a vector. */
  vectorCount: read('vector-count', none, z.object({ count: z.int() })),
  /** The meetings, newest first. */
  meetings: read('meetings', none, MeetingSummary),
  /** Given nodes, whole, by id. */
  nodes: read('nodes', z.object({ ids: z.array(z.string()) }), z.object({ node: NodeRow })),
  /** The small forms of given nodes, by id. */
  graphNodes: read('graph-nodes', z.object({ ids: z.array(z.string()) }), GraphNode),
  /** The vectors of given talks, by id; a talk without one is left out. */
  vectorsOf: read('vectors-of', z.object({ ids: z.array(z.string()) }), z.object({ id: z.string(), vector: Vector })),
  /** The nodes of the overview: every meeting and series, then by degree. */
  overviewNodes: read('overview-nodes', z.object({ limit: z.int() }), GraphNode),
  /** Edges among given nodes, strongest first. */
  links: read('links', z.object({ ids: z.array(z.string()), limit: z.int() }), GraphEdge),
  /** Neighbours of a node by relation, direction and kind; empty `types` means all. */
  neighbours: read(
    'neighbours',
    z.object({ id: z.string(), types: z.array(EdgeType), limit: z.int(), offset: z.int() }),
    z.object({
      type: EdgeType,
      outgoing: z.boolean(),
      kind: NodeKind,
      total: z.int(),
      items: z.array(z.object({ node: GraphNode, edge: GraphEdge, outgoing: z.boolean() })),
    }),
  ),
  /** One edge, whole. */
  edge: read('edge', id, z.object({ edge: EdgeRow })),
  /** The talks similar to a talk, by rank, with the edge that says why. */
  related: read('related', z.object({ id: z.string(), limit: z.int() }), z.object({ talk: GraphNode, edge: EdgeRow })),
  /** The related pairs of all talks, talk by talk, best rank first. */
  relatedPairs: read(
    'related-pairs',
    z.object({ limit: z.int() }),
    z.object({ from: z.string(), to: z.string(), rank: z.int() }),
  ),
  /** What every talk is called in its meeting document, by id. */
  talkKeys: read('talk-keys', none, z.object({ id: z.string(), key: z.string() })),
  /** Shortest paths between two nodes, shortest first, at most six edges long. */
  paths: read(
    'paths',
    z.object({ from: z.string(), to: z.string(), limit: z.int() }),
    z.object({ nodes: z.array(z.string()), edges: z.array(GraphEdge) }),
  ),
  /** Everyone, by id, and whether an institution is known. */
  people: read(
    'people',
    none,
    z.object({ id: z.string(), label: z.string(), detail: z.string().nullable(), placed: z.boolean() }),
  ),
  /** One stored source, whole. */
  source: read('source', id, z.object({ source: SourceRow })),
  /** The stored sources without what they say, by id. */
  sources: read('sources', none, SourceRow.omit({ text: true, document: true })),
  /** The decisions, with what became of them. */
  decisions: read('decisions', z.object({ format: z.string() }), z.object({ listed: ListedDecision })),
  /** People, and institutions, that may be one, likeliest first. */
  nearMisses: read(
    'near-misses',
    z.object({ limit: z.int() }),
    z.object({ a: identity, b: identity, edge: EdgeRow, aTalks: z.int(), bTalks: z.int() }),
  ),
  /** The themes, whole, by id. */
  themes: read('themes', none, z.object({ node: ThemeNode })),
  /** Talks and topics of all themes, and the theme that each is part of, the strongest first. */
  themeMembers: read(
    'theme-members',
    none,
    z.object({
      theme: ThemeId,
      type: EdgeType,
      id: NodeId,
      kind: NodeKind,
      label: z.string(),
      strength: z.number().min(0).max(1),
    }),
  ),
  /** The closest talks, best first. */
  closestPairs: read(
    'closest-pairs',
    z.object({ limit: z.int() }),
    z.object({ oneId: NodeId, oneLabel: z.string(), otherId: NodeId, otherLabel: z.string(), score: z.number() }),
  ),
  /** How many such pairs there are. */
  nearMissCount: read('near-miss-count', none, z.object({ count: z.int() })),
};
