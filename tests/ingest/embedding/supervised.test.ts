import { afterEach, describe, expect, it, vi } from 'vitest';
import { Lane } from '../../../ingest/embedding/lane.ts';
import { untilSettled } from '../../../ingest/embedding/settled.ts';
import { SupervisedEmbedder, type Parts } from '../../../ingest/embedding/supervised.ts';

const opened: SupervisedEmbedder[] = [];
afterEach(async () => {
  for (const embedder of opened.splice(0)) await embedder.close();
});

function open({
  fetchModel = async () => {},
  root = 'whole',
}: { fetchModel?: Parts['fetchModel']; root?: string } = {}) {
  const script = new URL('./fake-worker.ts', import.meta.url);
  const embedder = new SupervisedEmbedder({
    fetchModel,
    readWords: () => Promise.resolve(new Set(['reef'])),
    startLane: (told) => new Lane(script, root, told),
  });
  opened.push(embedder);
  return embedder;
}

/** Lets the worker die, and waits for what the embedder makes of it. */
async function crash(embedder: SupervisedEmbedder): Promise<void> {
  await untilSettled(embedder);
  await expect(embedder.embed(['throw'], { purpose: 'passage' })).rejects.toThrow('out of paper');
  await vi.waitFor(() => expect(embedder.state().state).not.toBe('ready'));
}

describe('the state', () => {
  it('is loading, says how far the model is, and then ready', async () => {
    const embedder = open({ fetchModel: async (_signal, say) => say('Half of it is here.') });
    expect(embedder.state()).toEqual({ state: 'loading', sentence: 'Half of it is here.', retryAfter: 5 });
    await expect(untilSettled(embedder)).resolves.toEqual({ state: 'ready' });
  });

  it('knows the words of the model once it is there', async () => {
    const embedder = open();
    expect(embedder.knows).toBeUndefined();
    await untilSettled(embedder);
    expect([embedder.knows?.('reef'), embedder.knows?.('reff')]).toEqual([true, false]);
  });

  it('is absent when there is no model, with what works, what to do, and why', async () => {
    const embedder = open({ fetchModel: () => Promise.reject(new Error('the disk is full')) });
    const { sentence } = (await untilSettled(embedder)) as { sentence: string };
    expect(sentence).toBe(
      'There is no embedding model. Everything but search by meaning works. ' +
        '`npm run colloquy -- model` fetches it and says what is in its way: the disk is full.',
    );
    await expect(embedder.embed(['one'], { purpose: 'query' })).rejects.toThrow(sentence);
  });

  it('is absent when the model cannot be loaded, without a second try', async () => {
    await expect(untilSettled(open({ root: 'broken' }))).resolves.toEqual({
      state: 'absent',
      sentence: 'The embedding model does not run. Everything but search by meaning works. no binary for this machine.',
    });
  });
});

describe('a crash of the worker', () => {
  it('is survived once: what comes after is answered by a new worker', async () => {
    const embedder = open();
    await crash(embedder);
    expect(embedder.state()).toMatchObject({
      state: 'loading',
      sentence: 'The embedding worker stopped: out of paper. It is being started again.',
    });
    await expect(embedder.embed(['one'], { purpose: 'query' })).resolves.toEqual([Float32Array.of(3)]);
    expect(embedder.state()).toEqual({ state: 'ready' });
  });

  it('is said the second time', async () => {
    const embedder = open();
    await crash(embedder);
    await untilSettled(embedder);
    await crash(embedder);
    expect(embedder.state()).toEqual({
      state: 'absent',
      sentence:
        'The embedding model does not run. Everything but search by meaning works. The embedding worker stopped: out of paper.',
    });
    await expect(embedder.embed(['one'], { purpose: 'query' })).rejects.toThrow('out of paper');
  });
});

describe('an embedder', () => {
  it('lets texts wait for a model on its way', async () => {
    const embedder = open();
    await expect(embedder.embed(['four'], { purpose: 'passage' })).resolves.toEqual([Float32Array.of(4)]);
  });

  it('lets go of a text whose signal is aborted before the model is there', async () => {
    const embedder = open({ fetchModel: waitFor });
    const controller = new AbortController();
    const waiting = embedder.embed(['one'], { purpose: 'query', signal: controller.signal });
    controller.abort(new Error('the person left'));
    await expect(waiting).rejects.toThrow('the person left');
  });

  it('stops fetching when it is closed', async () => {
    const embedder = open({ fetchModel: waitFor });
    const waiting = expect(embedder.embed(['one'], { purpose: 'query' })).rejects.toThrow('was closed');
    await embedder.close();
    await waiting;
  });
});

/** Fetches until it is told to stop. */
const waitFor: Parts['fetchModel'] = (signal) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
