import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../../../client/views/map/colours.ts';

/** Ids that share no beginning and no end. */
const idOf = (at: number) => `theme:${(Math.imul(at + 1, 2654435761) >>> 0).toString(36)}`;
const themes = (count: number, from = 0) => Array.from({ length: count }, (_, at) => idOf(from + at));

/** Of many collections of so many themes, the share of themes whose colour is another one when one more comes. */
function changed(count: number): number {
  const shares = Array.from({ length: 200 }, (_, turn) => {
    const [before, after] = [count, count + 1].map((of) => coloursOf(themes(of, 100 * turn)));
    return [...before!].filter(([id, colour]) => after!.get(id) !== colour).length / count;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

describe('colours of themes', () => {
  it('are eight for eight themes, and of more each as often', () => {
    expect([...coloursOf(themes(8)).values()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const many = [...coloursOf(themes(24)).values()];
    for (const colour of [0, 1, 2, 3, 4, 5, 6, 7]) expect(many.filter((one) => one === colour)).toHaveLength(3);
  });

  it('do not depend on the order of the themes', () => {
    expect(coloursOf(themes(12).reverse())).toEqual(coloursOf(themes(12)));
  });

  it('stay when a theme comes: of four themes nearly nine in ten, of seven nearly four in five', () => {
    expect(changed(4)).toBeLessThan(0.15);
    expect(changed(7)).toBeLessThan(0.25);
  });
});
