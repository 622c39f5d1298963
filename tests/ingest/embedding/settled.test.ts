import { describe, expect, it } from 'vitest';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import { untilSettled } from '../../../ingest/embedding/settled.ts';

describe('waiting for a model', () => {
  it('is over at once when the model is ready', async () => {
    await expect(untilSettled(openHashingEmbedder())).resolves.toEqual({ state: 'ready' });
  });

  it('is given up when the signal says so', async () => {
    const controller = new AbortController();
    const embedder = {
      ...openHashingEmbedder(),
      state: () => ({ state: 'loading' as const, sentence: 'On its way.', retryAfter: 5 }),
    };
    const waiting = expect(untilSettled(embedder, controller.signal)).rejects.toThrow('the person left');
    controller.abort(new Error('the person left'));
    await waiting;
  });
});
