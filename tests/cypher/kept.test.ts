import { describe, expect, it } from 'vitest';
import { Kept } from '../../cypher/embedded/kept.ts';

/** Makes 1, then 2, then 3 …; the makings whose number is in `failing` fail. */
function counting(...failing: number[]): Kept<number> {
  let made = 0;
  return new Kept(async () => {
    const mine = ++made;
    await Promise.resolve();
    if (failing.includes(mine)) throw new Error(`making ${mine} failed`);
    return mine;
  });
}

describe('what is kept', () => {
  it('is made once for all who ask, until the graph changes', async () => {
    const kept = counting();
    expect(await Promise.all([kept.get(), kept.get()])).toEqual([1, 1]);
    kept.forget();
    expect(await kept.get()).toBe(2);
  });

  it('is made again after a making that failed', async () => {
    const kept = counting(1);
    await expect(kept.get()).rejects.toThrow('making 1 failed');
    expect(await kept.get()).toBe(2);
  });

  it('is not forgotten when a making from before the change fails late', async () => {
    const kept = counting(1);
    const old = kept.get();
    kept.forget();
    const current = kept.get();
    await expect(old).rejects.toThrow('making 1 failed');
    expect([await current, await kept.get()]).toEqual([2, 2]);
  });
});
