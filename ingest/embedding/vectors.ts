/** Texts → vectors: from the files that know them, else from the model, kept as they come. */
import type { Progress } from '../model.ts';
import type { Embedder } from './embedder.ts';
import { untilSettled } from './settled.ts';
import type { VectorFile } from './vector-file.ts';

/** Texts between two writes: what a killed run loses at most. */
const TOGETHER = 8;

export interface VectorSource {
  /** Null when there is none: what the files know is then all there is. */
  embedder: Embedder | null;
  /** Looked into first, and grown. */
  cache: VectorFile;
  /** Looked into next, never written. */
  shipped: readonly VectorFile[];
  /** Whether to wait for a model that is on its way, when a vector is missing. */
  wait: boolean;
  progress: Progress;
}

export type VectorsOf = (texts: readonly string[], signal?: AbortSignal) => Promise<ReadonlyMap<string, Float32Array>>;

async function known(texts: readonly string[], { cache, shipped }: VectorSource): Promise<Map<string, Float32Array>> {
  const found = new Map<string, Float32Array>();
  for (const file of [cache, ...shipped])
    for (const [text, vector] of await file.get(texts.filter((text) => !found.has(text)))) found.set(text, vector);
  return found;
}

async function isReady({ embedder, wait }: VectorSource, signal: AbortSignal | undefined): Promise<boolean> {
  if (!embedder) return false;
  const { state } = wait ? await untilSettled(embedder, signal) : embedder.state();
  return state === 'ready';
}

/** Embeds a few texts at a time and keeps them before the next few. */
async function* embedded(texts: readonly string[], source: VectorSource, signal: AbortSignal | undefined) {
  const total = texts.length;
  for (let from = 0; from < total; from += TOGETHER) {
    const some = texts.slice(from, from + TOGETHER);
    const onDone = (done: number) => source.progress({ stage: 'embed', done: from + done, total });
    const vectors = await source.embedder!.embed(some, { purpose: 'passage', onDone, ...(signal && { signal }) });
    const batch = new Map(some.map((text, at) => [text, vectors[at]!]));
    await source.cache.add(batch);
    yield batch;
  }
}

/**
 * A function from texts to unit vectors. A text without one is left out of the answer: that happens when the embedder is null
 * or absent, or is loading and `wait` is false. A run that was killed continues where it stopped.
 *
 * @throws {EmbeddingError} when the model fails on the way; what was embedded until then is kept
 * @throws the signal's reason
 */
export function vectorSource(source: VectorSource): VectorsOf {
  return async (given, signal) => {
    const texts = [...new Set(given)];
    const vectors = await known(texts, source);
    const missing = texts.filter((text) => !vectors.has(text));
    if (missing.length === 0 || !(await isReady(source, signal))) return vectors;
    source.progress({ stage: 'embed', done: 0, total: missing.length });
    for await (const batch of embedded(missing, source, signal))
      for (const [text, vector] of batch) vectors.set(text, vector);
    return vectors;
  };
}
