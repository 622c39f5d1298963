/** Settings → the parts that commands work with. What is heavy is imported here, when a command first needs it. */
import path from 'node:path';
import type { Progress } from '../ingest/model.ts';
import type { PipelineParts } from '../ingest/pipeline.ts';
import type { Embedder } from '../ingest/embedding/embedder.ts';
import type { Store } from '../cypher/store.ts';
import { readSettings, type Settings } from '../server/settings.ts';

export const examples = path.join(import.meta.dirname, '../examples');
/** Vectors of the bundled meetings, so that the first page does not wait for a model. */
export const shippedVectors = path.join(examples, 'vectors.jsonl');
/** The labelled set that ships, and what was measured on it when it was last kept. */
export const shippedSet = path.join(examples, 'eval');
export const shippedBaseline = path.join(shippedSet, 'baseline.json');

export interface Workshop {
  settings: Settings;
  store: Store;
  embedder: Embedder;
  parts: PipelineParts;
  /** The parts of one run among many, which waits for the model. */
  partsOf: (run: { progress: Progress; signal: AbortSignal }) => PipelineParts;
  close(): Promise<void>;
}

/** A shelf only where the engine's file is a cache: a Neo4j server keeps the sources itself. */
async function shelfOf(settings: Settings) {
  if (settings.store.engine !== 'embedded') return null;
  const { Shelf } = await import('../ingest/shelf.ts');
  return new Shelf(settings.dataDir);
}

/** What a command needs of the model: nothing, whatever is there by now, or a vector for every text. */
export type ModelUse = 'none' | 'background' | 'wait';

/** Opens store, model and vectors as the settings say, and brings the embedded graph in line with its sources. */
export async function openWorkshop(model: ModelUse, progress: Progress = () => undefined): Promise<Workshop> {
  const settings = readSettings(process.env);
  const [{ openStore }, { noEmbedder, openEmbedder, openVectors }, { restore }] = await Promise.all([
    import('../cypher/open.ts'),
    import('../ingest/embedding/index.ts'),
    import('../ingest/pipeline.ts'),
  ]);
  const store = await openStore(settings.store);
  const { modelDir: root, fetchModel: fetch, embedding: remote } = settings;
  const embedder = model === 'none' ? noEmbedder(remote) : openEmbedder({ root, fetch, remote, progress });
  const close = async () => {
    await embedder.close();
    await store.close();
  };
  try {
    const vectors = await openVectors({ dir: settings.dataDir, shipped: [shippedVectors], embedder });
    const shared = { store, shelf: await shelfOf(settings), model: embedder.name };
    const parts: PipelineParts = { ...shared, progress, vectorsOf: vectors({ wait: model === 'wait', progress }) };
    const partsOf: Workshop['partsOf'] = ({ progress: report, signal }) => {
      const vectorsOf = vectors({ wait: true, progress: report });
      return { ...shared, progress: report, signal, vectorsOf: (texts) => vectorsOf(texts, signal) };
    };
    if (await restore(parts)) process.stderr.write('The graph was made anew from its stored sources.\n');
    return { settings, store, embedder, parts, partsOf, close };
  } catch (error) {
    await close();
    throw error;
  }
}
