/** The embedding model behind its port: fetched when it is missing, run in a worker, off the event loop. */
import path from 'node:path';
import type { Progress } from '../model.ts';
import type { Embedder } from './embedder.ts';
import { Lane } from './lane.ts';
import { ensureModel } from './model/index.ts';
import { readWords } from './model/words.ts';
import { openRemoteEmbedder } from './remote.ts';
import type { Endpoint } from './remote-post.ts';
import { SupervisedEmbedder } from './supervised.ts';
import { openVectorFile } from './vector-file.ts';
import { vectorSource, type VectorSource, type VectorsOf } from './vectors.ts';

export { noEmbedder } from './none.ts';
export { untilSettled } from './settled.ts';
export { writeVectorFile } from './vector-file.ts';

const WORKER = new URL('./worker.ts', import.meta.url);

export interface OpenEmbedder {
  /** Folder of models, e.g. settings' `MODEL_DIR`. */
  root: string;
  /** Whether a model that is not there may be fetched; `true` when absent. */
  fetch?: boolean;
  /** An embeddings endpoint that takes the place of the local model. */
  remote?: Endpoint | null;
  /** Told how far a model that must be fetched is. */
  progress?: Progress;
}

/**
 * Opens the embedding model; returns at once. `state()` is `loading` while it is fetched and loaded, then `ready`, or `absent`
 * with what works without it and what to do.
 *
 * One text per inference, so that a vector is the same alone and among others. A query is answered before the passages that
 * wait, after at most one inference. A text of more than 512 tokens is cut at sentence ends, and its vector is the mean of its
 * chunks', weighted by their tokens: nothing of it is left out. What is asked while the model is on its way waits for it.
 */
export function openEmbedder({ root, fetch = true, remote, progress }: OpenEmbedder): Embedder {
  if (remote) return openRemoteEmbedder(remote);
  return new SupervisedEmbedder({
    fetchModel: (signal, say) =>
      ensureModel({
        root,
        fetch,
        signal,
        progress: (event) => {
          say(`The embedding model is being fetched from ${event.what}.`);
          progress?.(event);
        },
      }),
    readWords: () => readWords(root),
    startLane: (told) => new Lane(WORKER, root, told),
  });
}

export interface OpenVectors {
  /** Folder of the cache, e.g. settings' `DATA_DIR`. */
  dir: string;
  /** Files of vectors to look into and never write; one that is not there is empty. */
  shipped: readonly string[];
  embedder: Embedder;
}

/** How one run uses vectors. */
export type VectorUse = Pick<VectorSource, 'wait' | 'progress'>;

/**
 * Opens the vectors that are known of this embedder's model, and the way to new ones, for runs that each use them in their own
 * way: see `vectorSource`.
 *
 * @throws naming the file when one cannot be read
 */
export async function openVectors({ dir, shipped, embedder }: OpenVectors): Promise<(use: VectorUse) => VectorsOf> {
  const files = {
    cache: await openVectorFile(path.join(dir, 'vectors.jsonl'), embedder),
    shipped: await Promise.all(shipped.map((file) => openVectorFile(file, embedder))),
  };
  return (use) => vectorSource({ embedder, ...files, ...use });
}
