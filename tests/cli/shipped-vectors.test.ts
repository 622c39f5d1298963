import { describe, expect, it } from 'vitest';
import { bundledTexts } from '../../cli/shipped-vectors.ts';
import { shippedVectors } from '../../cli/workshop.ts';
import { noEmbedder } from '../../ingest/embedding/index.ts';
import { openVectorFile } from '../../ingest/embedding/vector-file.ts';

describe('the vectors that ship with the bundled meetings', () => {
  it('are there for every text: the first page waits for no model', async () => {
    const texts = await bundledTexts();
    const vectors = await (await openVectorFile(shippedVectors, noEmbedder())).get(texts);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !vectors.has(text))).toEqual([]);
  });

  it('have unit length', async () => {
    const vectors = await (await openVectorFile(shippedVectors, noEmbedder())).get(await bundledTexts());
    for (const vector of vectors.values()) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  });
});
