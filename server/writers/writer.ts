/** What a writer is, and what it is given: the graph and its talks, in pieces, so that a large graph is never in memory whole. */
import type { ExportFormatId } from '../../contract/exporting.ts';
import type {
  EdgeType,
  Evidence,
  MeetingNode,
  NodeRow,
  Provenance,
  SourceRow,
  TalkNode,
} from '../../contract/graph.ts';

/** An edge as files hold it. */
export interface WrittenEdge {
  id: string;
  type: EdgeType;
  source: string;
  target: string;
  /** Strength, 0…1; null when the edge is a fact that a page states. */
  weight: number | null;
  rank: number | null;
  cosine: number | null;
  /** Why two talks are related; null of all other edges, and where nobody asked. */
  evidence: Evidence | null;
  /** Where it comes from; null where nobody asked. */
  provenance: Provenance[] | null;
}

/** A talk as it is cited and attended. */
export interface CitedTalk {
  talk: TalkNode;
  meeting: MeetingNode | null;
  /** As printed: the first speaker first. */
  speakers: string[];
  credited: string[];
  /** When its source was retrieved, an ISO instant; null when that is not known. */
  retrieved: string | null;
}

/** What is written. Each method starts from the beginning, and hands over a few at a time. */
export interface Material {
  /** By id. */
  nodes: () => AsyncIterable<NodeRow[]>;
  /** By the id of the node that they leave; both ends are among the nodes. With `why` they have evidence and provenance. */
  edges: (options?: { why: boolean }) => AsyncIterable<WrittenEdge[]>;
  /** In the order of their programmes. */
  talks: () => AsyncIterable<CitedTalk[]>;
  /** How many talks there are, and how many of them have no date. */
  counts: () => Promise<{ talks: number; undated: number }>;
  sources: () => Promise<Omit<SourceRow, 'text' | 'document'>[]>;
  /** What the one node is called that was asked for; null where it was more than one, or all. */
  title: () => Promise<string | null>;
}

export interface Writer {
  id: ExportFormatId;
  /** What the format keeps of what it is given; what is not among these is left out, and everything else comes back as it was. */
  keeps: { nodes?: readonly string[]; edges?: readonly string[]; talks?: readonly string[] };
  /**
   * What becomes of a text: nothing (`exact`); characters that XML cannot hold become U+FFFD (`readable`); beyond that, white space
   * that breaks a line becomes a space (`line`).
   */
  text: 'exact' | 'readable' | 'line';
  write: (material: Material) => AsyncIterable<string>;
}
