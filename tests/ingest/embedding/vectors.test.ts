import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Embedder, EmbedderState } from '../../../ingest/embedding/embedder.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import { openVectors, writeVectorFile } from '../../../ingest/embedding/index.ts';
import { openVectorFile } from '../../../ingest/embedding/vector-file.ts';
import { vectorSource } from '../../../ingest/embedding/vectors.ts';
import { temporaryFolder } from '../../support/folder.ts';

const texts = Array.from({ length: 20 }, (_, at) => `text number ${at}`);

/** The fake, with a note of what it was asked for, and a state of one's choice. */
function noting(state: () => EmbedderState = () => ({ state: 'ready' })) {
  const asked: string[] = [];
  const fake = openHashingEmbedder();
  const embed: Embedder['embed'] = (some, options) => {
    asked.push(...some);
    return fake.embed(some, options);
  };
  return { asked, embedder: { ...fake, embed, state } };
}

interface Given {
  embedder: Embedder;
  dir?: string;
  shipped?: string[];
  wait?: boolean;
}

function open({ embedder, dir = temporaryFolder(), shipped = [], wait = false }: Given) {
  const progress = vi.fn();
  return openVectors({ dir, shipped, embedder }).then((vectorsFor) => ({
    vectorsOf: vectorsFor({ wait, progress }),
    progress,
  }));
}

const loading: EmbedderState = { state: 'loading', sentence: 'On its way.', retryAfter: 5 };

describe('vectors of texts', () => {
  it('are made once per text and found the next time', async () => {
    const dir = temporaryFolder();
    const { asked, embedder } = noting();
    const first = await (await open({ embedder, dir })).vectorsOf([...texts, ...texts]);
    const second = await (await open({ embedder, dir })).vectorsOf(texts);
    expect(asked).toEqual(texts);
    expect(second).toEqual(first);
    expect([...first.keys()]).toEqual(texts);
  });

  it('come from a shipped file without a model', async () => {
    const { asked, embedder } = noting(() => ({ state: 'absent', sentence: 'No.' }));
    const vectors = new Map([['a', (await openHashingEmbedder().embed(['a'], { purpose: 'passage' }))[0]!]]);
    const shipped = path.join(temporaryFolder(), 'vectors.jsonl');
    await writeVectorFile(shipped, embedder, vectors);
    const { vectorsOf } = await open({ embedder, shipped: [shipped] });
    await expect(vectorsOf(['a', 'b'])).resolves.toEqual(vectors);
    expect(asked).toEqual([]);
  });

  it('are only those that are known while the model is on its way', async () => {
    const { vectorsOf } = await open({ embedder: noting(() => loading).embedder });
    await expect(vectorsOf(texts)).resolves.toEqual(new Map());
  });

  it('wait for a model on its way when told to', async () => {
    const states: EmbedderState[] = [loading, loading];
    const { embedder } = noting(() => states.pop() ?? { state: 'ready' });
    const { vectorsOf } = await open({ embedder, wait: true });
    expect((await vectorsOf(texts)).size).toBe(20);
  });

  it('are only those that are known without an embedder', async () => {
    const cache = await openVectorFile(path.join(temporaryFolder(), 'vectors.jsonl'), openHashingEmbedder());
    const vectorsOf = vectorSource({ embedder: null, cache, shipped: [], wait: true, progress: () => {} });
    await expect(vectorsOf(texts)).resolves.toEqual(new Map());
  });

  it('are kept as they come, so that a run that was stopped goes on where it was', async () => {
    const dir = temporaryFolder();
    const controller = new AbortController();
    const { embedder } = noting();
    const stopped = await open({ embedder, dir });
    stopped.progress.mockImplementation(({ done }: { done: number }) => {
      if (done === 8) controller.abort(new Error('stopped'));
    });
    await expect(stopped.vectorsOf(texts, controller.signal)).rejects.toThrow('stopped');
    const next = noting();
    await (await open({ embedder: next.embedder, dir })).vectorsOf(texts);
    expect(next.asked).toEqual(texts.slice(8));
  });

  it('are reported on, from none to all', async () => {
    const { vectorsOf, progress } = await open({ embedder: noting().embedder });
    await vectorsOf(texts);
    expect(progress.mock.calls.map(([event]: unknown[]) => event)).toEqual(
      [0, 8, 16, 20].map((done) => ({ stage: 'embed', done, total: 20 })),
    );
  });
});
