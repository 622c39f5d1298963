import { afterEach, describe, expect, it, vi } from 'vitest';
import { ModelUnusable } from '../../../ingest/embedding/errors.ts';
import { Lane } from '../../../ingest/embedding/lane.ts';

const lanes: Lane[] = [];
afterEach(async () => {
  for (const lane of lanes.splice(0)) await lane.close();
});

function openLane(root = 'whole') {
  const told = { ready: vi.fn(), ended: vi.fn() };
  const lane = new Lane(new URL('./fake-worker.ts', import.meta.url), root, told);
  lanes.push(lane);
  return { lane, told };
}

describe('a lane', () => {
  it('answers in the order of the texts, and says how many are done', async () => {
    const onDone = vi.fn();
    const vectors = await openLane().lane.embed(['one', 'three', ''], { purpose: 'passage', onDone });
    expect(vectors).toEqual([3, 5, 0].map((length) => Float32Array.of(length)));
    expect(onDone.mock.calls).toEqual([[1], [2], [3]]);
  });

  it('answers no texts without a worker', async () => {
    await expect(openLane().lane.embed([], { purpose: 'query' })).resolves.toEqual([]);
  });

  it('keeps requests apart when one fails', async () => {
    const { lane } = openLane();
    const failing = lane.embed(['good', 'fail'], { purpose: 'passage' });
    const good = lane.embed(['good'], { purpose: 'passage' });
    await expect(failing).rejects.toThrow('unreadable');
    await expect(good).resolves.toHaveLength(1);
  });

  it('rejects with the reason of the signal, at once and before', async () => {
    const { lane } = openLane();
    const controller = new AbortController();
    const waiting = lane.embed(['wait'], { purpose: 'passage', signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    await expect(waiting).rejects.toThrow('changed my mind');
    await expect(lane.embed(['late'], { purpose: 'passage', signal: controller.signal })).rejects.toThrow(
      'changed my mind',
    );
    await expect(lane.embed(['other'], { purpose: 'passage' })).resolves.toHaveLength(1);
  });

  it.each([
    ['exit', 'The embedding worker stopped with exit code 3'],
    ['throw', 'The embedding worker stopped: out of paper'],
  ])('rejects everything that is pending when the worker dies by %s', async (death, reason) => {
    const { lane, told } = openLane();
    const pending = [['wait'], [death]].map((texts) => lane.embed(texts, { purpose: 'passage' }));
    for (const answer of pending) await expect(answer).rejects.toThrow(reason);
    await vi.waitFor(() =>
      expect(told.ended).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: reason })),
    );
    await expect(lane.embed(['late'], { purpose: 'query' })).rejects.toThrow(reason);
  });

  it('ends as unusable when the model cannot be loaded', async () => {
    const { lane, told } = openLane('broken');
    await expect(lane.embed(['one'], { purpose: 'query' })).rejects.toThrow(ModelUnusable);
    await vi.waitFor(() => expect(told.ended).toHaveBeenCalledOnce());
    expect(told.ready).not.toHaveBeenCalled();
  });

  it('rejects what is pending when it is closed', async () => {
    const { lane, told } = openLane();
    const waiting = expect(lane.embed(['wait'], { purpose: 'query' })).rejects.toThrow(
      'The embedding model was closed',
    );
    await lane.close();
    await waiting;
    expect(told.ended).toHaveBeenCalledOnce();
  });
});
