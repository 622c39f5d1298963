/**
 * The port every engine stands behind. Queries are named files of this room; nobody outside it sees Cypher being made.
 */
import type { Facet, Filter } from '../contract/filter.ts';
import type { EdgeRow, NodeRow, SourceRow } from '../contract/graph.ts';
import type { NodeKind } from '../contract/ids.ts';
import type { MapVerdict } from '../contract/map.ts';
import type { ThemesVerdict } from '../contract/themes.ts';
import type { Read, ReadParams, ReadRow } from './read.ts';

/** What an engine can do that another cannot, each with what follows from it. */
export interface Capabilities {
  engine: 'embedded' | 'neo4j';
  /** Whether another process may write to the same graph while this one reads it. */
  shared: boolean;
  /** Whether nearest-vector search is approximate before it is rescored. */
  approximateVectors: boolean;
}

/** What `load` writes in one transaction. Ids are unique; a row that is there already is replaced. */
export interface Batch {
  sources: SourceRow[];
  nodes: (NodeRow & { hash: string })[];
  edges: (EdgeRow & { hash: string })[];
  /** Talk vectors, unit length, all of one model. */
  embeddings: { id: string; vector: Float32Array }[];
  /** The model of the vectors, null when the graph has none. */
  model: string | null;
  /** What was measured of the themes as a whole; absent leaves what is stored. */
  themes?: ThemesVerdict;
  /** What was found of the map as a whole; absent leaves what is stored. */
  map?: MapVerdict;
  /** Ids that vanish: first edges, then nodes with whatever is left on them, then sources. */
  gone: { edges: string[]; nodes: string[]; sources: string[] };
}

/** Fingerprints of what is stored, by id: what `load` compares against. */
export interface Stored {
  nodes: Map<string, string>;
  edges: Map<string, string>;
  sources: Map<string, string>;
  /** Ids of the talks that have a vector. */
  embedded: Set<string>;
  model: string | null;
  /** The stored verdict on themes as JSON, null when there is none. */
  themes: string | null;
  /** The same of the map. */
  map: string | null;
}

/**
 * One hit of a search. `score` is, by words, the part of the question that the node holds, 0…1, each word weighed by how telling it is;
 * by vectors the plain cosine.
 */
export interface Hit {
  id: string;
  kind: NodeKind;
  score: number;
}

export interface ReadOptions {
  /** Milliseconds after which the query is given up with a {@link StoreTimeout}. Default 10,000. */
  timeout?: number;
  signal?: AbortSignal;
}

/** What a search answers with at most, and from which nodes: everything that does not fit is left out before the limit. */
export interface Wanted {
  limit: number;
  filter?: Filter | undefined;
}
/** Of a search by meaning: `query` is the question, whose phrases stand in what is found, and whose `-words` do not. */
export interface WantedTalks extends Wanted {
  query?: string | undefined;
}
/** Of a search by words: only these kinds, absent means all. */
export interface WantedWords extends Wanted {
  kinds?: readonly NodeKind[];
}

/** The most frequent values of a facet, ties by value: how many nodes have each, and what it is called when it is a node. */
export interface FacetCount {
  facet: Facet;
  values: { value: string; label: string | null; count: number }[];
}

/** A word of the texts, and how many of them hold it. */
export interface HeldWord {
  word: string;
  texts: number;
}

export interface Store {
  readonly capabilities: Capabilities;
  /** Runs a catalogued query in READ mode and returns its rows, parsed. */
  read<R extends Read>(query: R, params: ReadParams<R>, options?: ReadOptions): Promise<ReadRow<R>[]>;
  /** Applies a batch in one transaction: all of it or nothing. */
  write(batch: Batch): Promise<void>;
  /** What is there now. */
  stored(): Promise<Stored>;
  /** Full-text search over labels, printed forms, titles and abstracts; best first, ties by id. */
  lexical(query: string, wanted: WantedWords, options?: ReadOptions): Promise<Hit[]>;
  /**
   * What mistyped words may mean: the words of texts that are a slip away, in no order. A word that some text holds, or has the
   * beginning of, is not mistyped.
   *
   * @param terms folded, in the singular, as `queryTerms` gives them
   * @returns by mistyped term; some engines count no more than a hundred texts
   */
  meant(terms: readonly string[], options?: ReadOptions): Promise<Map<string, HeldWord[]>>;
  /** The talks nearest to a unit vector by plain cosine, −1…1; best first, ties by id. */
  nearest(vector: Float32Array, wanted: WantedTalks, options?: ReadOptions): Promise<Hit[]>;
  /**
   * By which facets given nodes can be told apart: talks by all but their role, people by their roles, all by kind; in no order.
   *
   * @param most values of each facet
   */
  facets(ids: readonly string[], most: number, options?: ReadOptions): Promise<FacetCount[]>;
  /** Resolves when the engine answers; rejects with {@link StoreUnavailable} and a sentence when it does not. */
  health(): Promise<void>;
  close(): Promise<void>;
}

/** The engine cannot be reached, or refused the credentials. The message is for a person. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}
/** A query ran out of its time. */
export class StoreTimeout extends Error {
  override name = 'StoreTimeout';
}
