import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';

const embedder = openHashingEmbedder();
const vectorsOf = (...texts: string[]) => embedder.embed(texts, { purpose: 'passage' });
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

describe('the hashing embedder', () => {
  it('is ready at once', () => {
    expect(embedder.state()).toEqual({ state: 'ready' });
  });

  it('puts texts that share words nearer', async () => {
    const [one, near, far] = await vectorsOf('rivers carry sand', 'sand in rivers', 'prime numbers');
    expect(dot(one!, near!)).toBeGreaterThan(dot(one!, far!) + 0.3);
  });

  it('gives the same text the same unit vector, alone or among others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (text, other) => {
        const [alone] = await vectorsOf(text);
        const [, among] = await vectorsOf(other, text);
        expect(among).toEqual(alone);
        expect(dot(alone!, alone!)).toBeCloseTo(1, 5);
      }),
    );
  });
});
