/** What the stages of the pipeline hand to one another. Each stage is a function of the stage before. */
import type { GraphRows } from '../contract/graph.ts';
import type { SourceId, TalkId } from '../contract/ids.ts';
import type { Meeting, Spans } from '../contract/meeting.ts';
import type { Printed } from './printed.ts';

/** A meeting document with the source it stands in: the input of `resolve`. */
export interface SourcedMeeting {
  source: SourceId;
  document: Meeting;
  spans: Spans;
  /** The normalised text that spans point into. */
  text: string;
}

/** What `derive` needs of a talk, in the order of ids. */
export interface TalkText {
  id: TalkId;
  /** Key in the meeting document. */
  key: string;
  title: string;
  /** Where its source prints the title; null when it prints other words. */
  printedTitle: Printed | null;
  abstract: string | null;
  printedAbstract: Printed | null;
  /** Keywords and track that the source gives. */
  keywords: string[];
  track: string | null;
  /** Names of people and institutions of the talk: never topics. */
  names: string[];
  /** People, institutions and meeting of the talk, for facts that two talks share. */
  people: { id: string; label: string }[];
  institutions: { id: string; label: string }[];
}

/** What `resolve` makes: nodes and edges read from the documents, and the talks for `derive`. */
export interface Resolved extends GraphRows {
  talks: TalkText[];
}

/** Unit vectors of talks and of their sentences, all of one model. */
export interface Embeddings {
  /** Model, dtype and pooling, e.g. `bge-small-en-v1.5/q8/cls`. */
  model: string;
  /** One vector per talk id: the talk as a whole (title and abstract). */
  talks: Map<string, Float32Array>;
  /** Any other text by its content, e.g. a sentence; absent when it was not embedded. */
  text(text: string): Float32Array | undefined;
}

/** Reports how far a stage is; `total` may be unknown. */
export interface Progress {
  (event: {
    stage: 'read' | 'resolve' | 'embed' | 'derive' | 'load' | 'model';
    done: number;
    total: number | null;
    what?: string;
  }): void;
}
