import { afterAll, describe, expect, it } from 'vitest';
import { spreadOf } from '../../../../ingest/derive/search/spread.ts';
import { LOCAL_SPREAD, wordsWeight } from '../../../../ingest/derive/search/weight.ts';
import type { Embedder } from '../../../../ingest/embedding/embedder.ts';
import { openHashingEmbedder } from '../../../../ingest/embedding/hashing.ts';
import { noEmbedder, openEmbedder, untilSettled } from '../../../../ingest/embedding/index.ts';
import { modelLeftOut, modelRoot } from '../../../support/machine.ts';

/** The hashing model with its cosines moved towards 1 until they spread so far: to each vector a part is added that all texts share. */
async function spreading(spread: number): Promise<Embedder> {
  const embedder = openHashingEmbedder();
  const own = Math.sqrt(spread / (await spreadOf(embedder)));
  return {
    ...embedder,
    embed: async (texts, options) =>
      (await embedder.embed(texts, options)).map((vector) =>
        Float32Array.from([...vector.map((value) => value * own), Math.sqrt(1 - own * own)]),
      ),
  };
}

describe('the weight of words', () => {
  it('falls with the spread of the model, and never rises above that of the local one', async () => {
    expect(await spreadOf(openHashingEmbedder())).toBeGreaterThan(LOCAL_SPREAD);
    expect(await wordsWeight(openHashingEmbedder())).toBe(0.3);
    expect(await wordsWeight(await spreading(LOCAL_SPREAD / 2))).toBeCloseTo(0.15, 5);
    expect(await wordsWeight(await spreading(LOCAL_SPREAD / 10))).toBeCloseTo(0.03, 5);
  });

  it('is measured once for each model, however many ask at a time, and again after a failure', async () => {
    let asked = 0;
    let fails = true;
    const counting: Embedder = {
      ...openHashingEmbedder(),
      embed: (texts, options) => {
        asked++;
        return fails ? Promise.reject(new Error('gone')) : openHashingEmbedder().embed(texts, options);
      },
    };
    await expect(wordsWeight(counting)).rejects.toThrow('gone');
    fails = false;
    const [one, other] = await Promise.all([wordsWeight(counting), wordsWeight(counting)]);
    expect(one).toBe(other);
    expect(asked).toBe(3);
  });

  it('is that of the local model where there is none', async () => {
    expect(await wordsWeight(null)).toBe(0.3);
    expect(await wordsWeight(noEmbedder())).toBe(0.3);
  });
});

describe.skipIf(modelLeftOut())('the local model', () => {
  const embedder = openEmbedder({ root: modelRoot(), fetch: false });
  afterAll(() => embedder.close());

  it('spreads its cosines as far as is written down, and is asked nothing before a search', async () => {
    await untilSettled(embedder);
    expect(await spreadOf(embedder)).toBeCloseTo(LOCAL_SPREAD, 3);
    const silent = { ...embedder, name: embedder.name, state: () => embedder.state(), embed: () => Promise.reject(new Error('asked')) }; // prettier-ignore
    expect(await wordsWeight(silent)).toBe(0.3);
  });
});
