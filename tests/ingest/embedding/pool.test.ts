import { describe, expect, it } from 'vitest';
import { normalise, pool } from '../../../ingest/embedding/pool.ts';

describe('pooling', () => {
  it('gives one vector back bit by bit', () => {
    const only = Float32Array.of(0.1, 0.2);
    expect(pool([only], [7])).toBe(only);
  });

  it('weighs each vector by its tokens and ends at length one', () => {
    const [x, y] = pool([Float32Array.of(1, 0), Float32Array.of(0, 1)], [3, 4]);
    expect([x, y]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
  });
});

describe('normalising', () => {
  it('leaves all zeros as they are', () => {
    expect(normalise(Float32Array.of(0, 0))).toEqual(Float32Array.of(0, 0));
  });
});
