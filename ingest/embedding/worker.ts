/** The embedding worker: holds the model and answers requests, one text per inference. Started by lane.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { MAX_TOKENS, QUERY_PREFIX, SHORT_QUERY_TOKENS } from './bge.ts';
import { chunksOf } from './chunks.ts';
import type { FromWorker, Purpose, ToWorker } from './messages.ts';
import { pool } from './pool.ts';
import { loadModel, type LoadedModel } from './transformers.ts';
import { Turns } from './turns.ts';

const MARKS = 2;
const port = parentPort!;
const say = (message: FromWorker) => port.postMessage(message);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Embeds one text, resting after each inference. */
async function* vectorOf(model: LoadedModel, given: string, purpose: Purpose): AsyncGenerator<void, Float32Array> {
  const short = purpose === 'query' && model.count(given) <= SHORT_QUERY_TOKENS;
  const chunks = chunksOf(short ? QUERY_PREFIX + given : given, (text) => model.count(text), MAX_TOKENS - MARKS);
  const vectors: Float32Array[] = [];
  for (const { text } of chunks) {
    vectors.push(await model.run(text));
    yield;
  }
  return pool(
    vectors,
    chunks.map(({ tokens }) => tokens),
  );
}

const loading = loadModel((workerData as { root: string }).root);

async function* answer({ id, texts, purpose }: ToWorker & { kind: 'embed' }) {
  try {
    const model = await loading;
    for (const [place, text] of texts.entries())
      say({ kind: 'vector', id, place, vector: yield* vectorOf(model, text, purpose) });
  } catch (error) {
    say({ kind: 'failed', id, message: messageOf(error) });
  }
}

const turns = new Turns();
port.on('message', (message: ToWorker) => {
  if (message.kind === 'end') process.exit();
  else if (message.kind === 'cancel') turns.cancel(message.id);
  else turns.add(message.id, message.purpose, answer(message));
});

loading.then(
  () => say({ kind: 'ready' }),
  (error: unknown) => say({ kind: 'unusable', message: messageOf(error) }),
);
