/** The port of an embedding model. */
export interface Embedder {
  /** Model, dtype and pooling in one string; stored with vectors, part of every cache key. */
  readonly name: string;
  /** The one language that it was trained on, e.g. English; absent when it knows several, or nobody knows. */
  readonly language?: string;
  /** Whether the model was given a word whole, as it is the everyday words of its language; absent while or where nobody knows. */
  readonly knows?: ((word: string) => boolean) | undefined;
  /** Length of a vector; null while nobody knows. */
  readonly dimensions: number | null;
  /**
   * Unit vectors of texts, in order, each embedded on its own (a quantised model's vector depends on its batch).
   *
   * @param purpose `query` for what a person types, which some models prefix; `passage` for what is searched
   */
  embed(
    texts: readonly string[],
    options: { purpose: 'query' | 'passage'; signal?: AbortSignal; onDone?: (done: number) => void },
  ): Promise<Float32Array[]>;
  /** `ready`, or why not yet. */
  state(): EmbedderState;
  close(): Promise<void>;
}

export type EmbedderState =
  | { state: 'ready' }
  | { state: 'loading'; sentence: string; retryAfter: number }
  | { state: 'absent'; sentence: string };
