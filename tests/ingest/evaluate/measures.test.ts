import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahead, estimate } from '../../../ingest/evaluate/bootstrap.ts';
import type { Judged } from '../../../ingest/evaluate/labelled.ts';
import { measured, measureNames } from '../../../ingest/evaluate/measures.ts';

const judged = (grades: Record<string, number>, pool = 'abcdefghij'): Judged => ({
  query: 'q',
  text: null,
  grades: new Map(Object.entries(grades)),
  pool: new Set(pool),
});

describe('a ranking', () => {
  it('is measured against what is relevant', () => {
    const values = measured(['a', 'b', 'c', 'd', 'e', 'f'], judged({ b: 1, d: 1, j: 1 }));
    expect(values['P@5']).toBeCloseTo(2 / 5, 12);
    expect(values.MRR).toBeCloseTo(1 / 2, 12);
    expect(values['MAP@10']).toBeCloseTo((1 / 2 + 2 / 4) / 3, 12);
    const ideal = 1 + 1 / Math.log2(3) + 1 / 2;
    expect(values['nDCG@10']).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / ideal, 12);
  });

  it('gains more by a higher grade', () => {
    const grades = judged({ a: 3, b: 1 });
    expect(measured(['a', 'b'], grades)['nDCG@10']).toBe(1);
    expect(measured(['b', 'a'], grades)['nDCG@10']).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 12);
  });

  it('is read without the query itself and without what was not judged', () => {
    expect(measured(['q', 'z', 'a'], judged({ a: 1 })).MRR).toBe(1);
  });

  it('is worth 0 when it finds nothing, 1 when everything relevant comes first, and something between otherwise', () => {
    const ranking = fc.shuffledSubarray([...'abcdefghij']);
    const grades = fc.dictionary(fc.constantFrom(...'abcdefghij'), fc.integer({ min: 0, max: 3 }), { minKeys: 1 });
    fc.assert(
      fc.property(ranking, grades, (order, of) => {
        for (const name of measureNames) {
          const value = measured(order, judged(of))[name];
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
    expect(measured([], judged({ a: 1 }))).toEqual({ 'P@5': 0, 'nDCG@10': 0, 'MAP@10': 0, MRR: 0 });
  });
});

describe('an interval', () => {
  it('holds the mean, is the same each time, and narrows with more queries', () => {
    const few = estimate([0, 1, 0, 1]);
    const many = estimate(Array.from({ length: 400 }, (_, at) => at % 2));
    expect(few.value).toBe(0.5);
    expect(few).toEqual(estimate([0, 1, 0, 1]));
    expect(many.low).toBeLessThan(0.5);
    expect(many.high).toBeGreaterThan(0.5);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
  });

  it('of a difference is that of the differences: a small gain on every query is certain', () => {
    const theirs = Array.from({ length: 50 }, (_, at) => at / 50);
    const ours = theirs.map((value) => value + 0.01);
    const { value, low, high } = ahead(ours, theirs);
    for (const one of [value, low, high]) expect(one).toBeCloseTo(0.01, 9);
  });
});
