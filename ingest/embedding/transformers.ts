/** The guest: everything that Colloquy asks of transformers.js, in the only file that imports it, and only when it is needed. */
import { availableParallelism } from 'node:os';
import { MODEL_ID } from './bge.ts';

/** Which model, by its folder below the folder of models, and how the vectors of its tokens become one: by its model card. */
export interface ModelUse {
  id: string;
  pooling: 'cls' | 'mean';
}

const BGE: ModelUse = { id: MODEL_ID, pooling: 'cls' };

export interface LoadedModel {
  /** Tokens of a text, the model's two marks not counted. */
  count(text: string): number;
  /** The unit vector of one text that fits; of a longer one, what the model can read of it. */
  run(text: string): Promise<Float32Array>;
}

/** One core is left to the event loop; past four threads a text of this size gains nothing. The bits do not depend on it. */
const threads = () => Math.max(1, Math.min(4, availableParallelism() - 1));

/**
 * Loads the model from a folder; nothing is fetched.
 *
 * @param root folder of models, as `ensureModel` fills it
 * @throws when a file is missing, or the runtime has no binary for this machine
 */
export async function loadModel(root: string, { id, pooling }: ModelUse = BGE): Promise<LoadedModel> {
  const { env, LogLevel, pipeline } = await import('@xenova/transformers');
  Object.assign(env, { localModelPath: root, allowRemoteModels: false, logLevel: LogLevel.ERROR });
  const extract = await pipeline('feature-extraction', id, {
    dtype: 'q8',
    session_options: { intraOpNumThreads: threads() },
  });
  return {
    count: (text) => extract.tokenizer.encode(text, { add_special_tokens: false }).length,
    async run(text) {
      const tensor = (await extract(text, { pooling, normalize: true })) as { data: Float32Array };
      return Float32Array.from(tensor.data);
    },
  };
}
