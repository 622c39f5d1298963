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
import { NodeId, NodeKind, TalkId, ThemeId } from '../../contract/ids.ts';
import { Coverage, NodeCoverage } from '../../contract/needs.ts';
import { MapTalk } from '../../contract/map.ts';
import { TalkKind } from '../../contract/meeting.ts';
import { NamedNode } from '../../contract/table.ts';
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
  /** Of a collection too large to be shown whole: every meeting and series, then talks by degree. */
  overviewTalks: read('overview-talks', z.object({ limit: z.int() }), GraphNode),
  /** The themes, largest first, each in the middle of its talks. */
  overviewThemes: read('overview-themes', z.object({ limit: z.int() }), GraphNode),
  /** The strongest talks of each theme. */
  themeTalks: read('theme-talks', z.object({ each: z.int(), limit: z.int() }), GraphNode),
  /** People, institutions and topics with edges to given nodes, those with the most first. */
  overviewBeside: read(
    'overview-beside',
    z.object({ ids: z.array(z.string()), each: z.int() }),
    GraphNode.extend({ ties: z.int() }),
  ),
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
  /** Which of some talks have others among their related ones, likeliest first. */
  relatedAmong: read(
    'related-among',
    z.object({ ids: z.array(z.string()), others: z.array(z.string()) }),
    z.object({ id: z.string(), from: z.string(), to: z.string(), weight: z.number() }),
  ),
  /** The related pairs of all talks, talk by talk, best rank first. */
  relatedPairs: read(
    'related-pairs',
    z.object({ limit: z.int() }),
    z.object({ from: z.string(), to: z.string(), rank: z.int() }),
  ),
  /** What every talk is called in its meeting document, by id. */
  talkKeys: read('talk-keys', none, z.object({ id: z.string(), key: z.string() })),
  /** The edges that a path can take from given nodes. */
  walkedFrom: read(
    'walked-from',
    z.object({ ids: z.array(z.string()), limit: z.int() }),
    GraphEdge.extend({ near: z.string(), far: z.string(), kind: NodeKind, degree: z.int() }),
  ),
  /** The other names of the nodes of given kinds, by id. */
  printed: read(
    'printed',
    z.object({ kinds: z.array(NodeKind) }),
    z.object({ id: NodeId, label: z.string(), names: z.array(z.string()) }),
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
  /** The talks of a meeting with their times, in the order of the source. */
  scheduleTalks: read(
    'schedule-talks',
    id,
    z.object({
      id: TalkId,
      label: z.string(),
      speakers: z.array(NamedNode),
      kind: TalkKind,
      date: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      session: z.string().nullable(),
      track: z.string().nullable(),
      room: z.string().nullable(),
      position: z.int(),
    }),
  ),
  /** The talks that have a place on the map, by id. */
  mapTalks: read('map-talks', none, MapTalk),
  /** The nodes of one kind with their flat facts, the best connected first. */
  tableNodes: read(
    'table-nodes',
    z.object({ kind: NodeKind, limit: z.int() }),
    z.object({
      id: NodeId,
      label: z.string(),
      degree: z.int(),
      year: z.int().nullable(),
      date: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      room: z.string().nullable(),
      session: z.string().nullable(),
      track: z.string().nullable(),
      talkKind: z.string().nullable(),
      abstract: z.boolean(),
      startDate: z.string().nullable(),
      endDate: z.string().nullable(),
      venue: z.string().nullable(),
      origin: z.string().nullable(),
      level: z.int().nullable(),
      stability: z.number().nullable(),
      limit: z.number().nullable(),
    }),
  ),
  /** Edges of given types by their ends, of each type the strongest first. */
  tableEdges: read(
    'table-edges',
    z.object({ types: z.array(EdgeType) }),
    z.object({ type: EdgeType, start: z.string(), finish: z.string(), weight: z.number() }),
  ),
  /** What the nodes of given kinds are called, by id. */
  labels: read(
    'labels',
    z.object({ kinds: z.array(NodeKind) }),
    z.object({ id: NodeId, kind: NodeKind, label: z.string(), year: z.int().nullable() }),
  ),
  /** The edges that leave given nodes, node by node, with their provenance where `why` asks for it. */
  edgesFrom: read(
    'edges-from',
    z.object({ ids: z.array(z.string()), why: z.boolean() }),
    GraphEdge.extend({ rank: z.int().nullable(), cosine: z.number().nullable(), whole: EdgeRow.nullable() }),
  ),
  /** Who gave given talks, and who is credited in them. */
  talkPeople: read(
    'talk-people',
    z.object({ ids: z.array(z.string()) }),
    z.object({ talk: z.string(), name: z.string(), edge: EdgeRow }),
  ),
  /** The talks that given nodes stand for. */
  talksOf: read('talks-of', z.object({ ids: z.array(z.string()) }), z.object({ id: z.string() })),
  /** Every talk and its date, in the order of the programmes. */
  talkDates: read('talk-dates', none, z.object({ id: z.string(), date: z.string().nullable() })),
  /** How many such pairs there are. */
  nearMissCount: read('near-miss-count', none, z.object({ count: z.int() })),
  /** What the data has, in numbers; no row where there is no talk. */
  coverage: read('coverage', none, Coverage),
  /** What the data has of given nodes, by id. */
  nodeCoverage: read('node-coverage', z.object({ ids: z.array(z.string()) }), NodeCoverage),
  /** The best-connected nodes of each kind. */
  bestTied: read(
    'best-tied',
    z.object({ limit: z.int() }),
    z.object({ kind: NodeKind, id: NodeId, label: z.string() }),
  ),
};
