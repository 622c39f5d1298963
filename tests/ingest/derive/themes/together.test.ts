import { describe, expect, it } from 'vitest';
import { agreed, togetherness } from '../../../../ingest/derive/themes/together.ts';

const partitions = (...rows: number[][]) => rows.map((row) => Int32Array.from(row));

describe('togetherness', () => {
  it('is the share of the partitions with both talks that put them together', () => {
    const given = partitions([0, 0, 1], [0, 1, 1], [0, 0, -1], [-1, -1, -1]);
    expect([...togetherness(given, 3)].map((value) => Number(value.toFixed(3)))).toEqual([
      ...[1, 0.667, 0],
      ...[0.667, 1, 0.5],
      ...[0, 0.5, 1],
    ]);
  });
});

describe('what partitions agree on', () => {
  it('is what most of them show, whatever their numbers', () => {
    const given = partitions([0, 0, 0, 1, 1], [5, 5, 5, 2, 2], [1, 1, 0, 0, 0]);
    expect(agreed(given, 5, 0.5)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('joins by the mean over pairs, not by one pair', () => {
    // 0–1 and 2–3 are always together, 1–2 in half of the partitions, and 0–3 never without them
    const given = partitions([0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 0, 0], [0, 0, 1, 1]);
    expect(agreed(given, 4, 0.3)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(agreed(given, 4, 0.25)).toEqual([[0, 1, 2, 3]]);
  });

  it('leaves alone who is in no partition', () => {
    expect(agreed(partitions([0, 0, -1], [0, 0, -1]), 3, 0.5)).toEqual([[0, 1], [2]]);
    expect(agreed([], 2, 0.5)).toEqual([[0], [1]]);
    expect(agreed([], 0, 0.5)).toEqual([]);
  });
});
