/** The real model for the benchmarks, with vectors kept between runs. */
import os from 'node:os';
import path from 'node:path';
import { openEmbedder, openVectors, untilSettled } from '../ingest/embedding/index.ts';

const root = process.env.MODEL_DIR ?? path.join(import.meta.dirname, '../models');
const dir = process.env.BENCH_DIR ?? path.join(os.tmpdir(), 'colloquy-bench');

/** Opens the model; `vectorsOf` answers from `BENCH_DIR` what it has answered before. */
export async function openModel() {
  const embedder = openEmbedder({ root });
  await untilSettled(embedder);
  const state = embedder.state();
  if (state.state !== 'ready') throw new Error(`the benchmark needs the embedding model: ${state.sentence}`);
  const use = await openVectors({ dir, shipped: [], embedder });
  return { embedder, vectorsOf: use({ wait: true, progress: () => undefined }) };
}
