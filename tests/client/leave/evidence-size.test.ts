/** What the page says that evidence adds to a file; tests/e2e/take.test.ts holds it to a real one. */
import { describe, expect, it } from 'vitest';
import { amountOf, amountOfAll, evidenceBytes, sizeText } from '../../../client/leave/evidence-size.ts';
import { subgraph } from '../fixture-rows.ts';

const counts = { meeting: 2, series: 1, talk: 16, person: 21, institution: 7, topic: 53, theme: 0 };

describe('the size of evidence', () => {
  it('counts related pairs apart from other edges', () => {
    expect(amountOf(subgraph)).toEqual({ nodes: 7, related: 1, others: 7 });
  });

  it('knows of a whole graph how many pairs there are: twenty of each talk, or all others where they are fewer', () => {
    expect(amountOfAll(counts, 370)).toEqual({ nodes: 100, related: 240, others: 130 });
    expect(amountOfAll({ ...counts, talk: 10_000 }, 263_000)).toMatchObject({ related: 200_000, others: 63_000 });
    expect(amountOfAll({ ...counts, talk: 1 }, 9)).toMatchObject({ related: 0, others: 9 });
    expect(amountOfAll({ ...counts, talk: 0 }, 0)).toMatchObject({ related: 0, others: 0 });
  });

  it.each([
    [0, '1 kB'],
    [309_000, '309 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [evidenceBytes({ nodes: 20_550, related: 200_000, others: 63_000 }), '239.9 MB'],
  ])('says %d bytes as %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
