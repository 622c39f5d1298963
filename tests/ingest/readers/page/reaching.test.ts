import { describe, expect, it } from 'vitest';
import { reaching } from '../../../../ingest/readers/page/page.ts';

describe('the first piece that reaches behind an offset', () => {
  const pieces = [{ end: 3 }, { end: 7 }, { end: 7 }, { end: 12 }];

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [6, 1],
    [7, 3],
    [11, 3],
  ])('behind %i is the piece at %i', (offset, at) => {
    expect(reaching(pieces, offset)).toBe(pieces[at]);
  });

  it('is none behind the last, and none of none', () => {
    expect([reaching(pieces, 12), reaching([], 0)]).toEqual([undefined, undefined]);
  });
});
