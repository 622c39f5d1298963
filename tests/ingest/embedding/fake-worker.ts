/** A worker without a model, for tests of what stands in front of one. A text says what happens to it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../../../ingest/embedding/messages.ts';

const port = parentPort!;
const say = (message: FromWorker) => port.postMessage(message);

function hear(message: ToWorker): void {
  if (message.kind === 'end') process.exit();
  if (message.kind === 'cancel') return say({ kind: 'failed', id: message.id, message: 'cancelled' });
  for (const [place, text] of message.texts.entries()) {
    if (text === 'exit') process.exit(3);
    if (text === 'throw') throw new Error('out of paper');
    if (text === 'fail') say({ kind: 'failed', id: message.id, message: 'unreadable' });
    if (text !== 'wait') say({ kind: 'vector', id: message.id, place, vector: Float32Array.of(text.length) });
  }
}

if ((workerData as { root: string }).root === 'broken')
  say({ kind: 'unusable', message: 'no binary for this machine' });
else {
  port.on('message', hear);
  say({ kind: 'ready' });
}
