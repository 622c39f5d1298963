/** The embedding model and its vectors without a graph: for what measures. */
import path from 'node:path';
import { readSettings } from '../server/settings.ts';
import { UserError } from './command.ts';

/** @throws {UserError} when there is no model: without one there is nothing to measure */
export async function openModelAlone() {
  const { dataDir, modelDir, fetchModel, embedding } = readSettings(process.env);
  const { openEmbedder, openVectors, untilSettled } = await import('../ingest/embedding/index.ts');
  const embedder = openEmbedder({ root: modelDir, fetch: fetchModel, remote: embedding });
  await untilSettled(embedder);
  const state = embedder.state();
  if (state.state !== 'ready') {
    await embedder.close();
    throw new UserError(`measuring needs the embedding model: ${state.sentence}`);
  }
  const dir = path.join(dataDir, 'eval');
  const use = await openVectors({ dir, shipped: [], embedder });
  return { embedder, vectorsOf: use({ wait: true, progress: () => undefined }) };
}
