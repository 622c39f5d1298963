import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_SIZE, MapVerdict } from '../../../../contract/map.ts';
import type { Point } from '../../../../ingest/derive/layout/index.ts';
import { mapTalks } from '../../../../ingest/derive/projection/index.ts';
import { grouped, groupOf } from './vectors.ts';

const NOTHING = { themes: { nodes: [], edges: [] }, topics: { nodes: [], edges: [] } };
const inside = ({ x, y }: Point) => x >= 0 && y >= 0 && x <= MAP_SIZE && y <= MAP_SIZE;

/** The part of the nearest on the map that is of the same group. */
function sameGroup(places: ReadonlyMap<string, Point>): number {
  const all = [...places];
  const nearestOf = ([id, { x, y }]: [string, Point]) =>
    all
      .filter(([other]) => other !== id)
      .map(([other, place]) => ({ other, far: Math.hypot(place.x - x, place.y - y) }))
      .sort((a, b) => a.far - b.far)[0]!.other;
  return all.filter((one) => groupOf(nearestOf(one)) === groupOf(one[0])).length / all.length;
}

describe('the map', () => {
  it.each([
    [0, null],
    [1, 'scaling'],
    [2, 'scaling'],
    [3, 'scaling'],
    [14, 'scaling'],
    [15, 'umap'],
    [16, 'umap'],
    [60, 'umap'],
  ])('gives each of %i talks a place in its box', (size, method) => {
    const { places, verdict } = mapTalks(grouped(1, size, 1), NOTHING);
    expect(places.size).toBe(size);
    expect([...places.values()].every(inside)).toBe(true);
    expect(MapVerdict.parse(verdict)).toEqual(verdict);
    expect(verdict).toMatchObject({ method, labels: [] });
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(size);
  });

  it('lays a single talk in the middle, and fills the box with more', () => {
    expect([...mapTalks(grouped(1, 1), NOTHING).places.values()]).toEqual([{ x: 500, y: 500 }]);
    const across = [...mapTalks(grouped(3, 10), NOTHING).places.values()].map(({ x }) => x);
    expect([Math.min(...across), Math.max(...across)]).toEqual([0, MAP_SIZE]);
  });

  it.each([
    ['few', 3, 4],
    ['many', 5, 12],
  ])('lays alike talks together where there are %s', (_how, groups, each) => {
    const { places, verdict } = mapTalks(grouped(groups, each), NOTHING);
    expect(sameGroup(places)).toBe(1);
    expect(verdict.kept!.share).toBeGreaterThan(2 * verdict.kept!.chance);
    expect(verdict.kept!.trust).toBeGreaterThan(0.8);
  });

  it('lays talks that are no landmarks among the landmarks they are most like', () => {
    const vectors = grouped(6, 20);
    const { places, verdict } = mapTalks(vectors, NOTHING, { landmarks: 60 });
    expect(places.size).toBe(120);
    expect([...places.values()].every(inside)).toBe(true);
    expect(sameGroup(places)).toBeGreaterThan(0.95);
    expect(verdict.how).toMatch(/^120 talks\. 60 of them, drawn by lot/);
  });

  it.each([3, 20])('bears %i talks that say the same', (size) => {
    const { places, verdict } = mapTalks(grouped(1, size, 0), NOTHING);
    expect([...places.values()].every(inside)).toBe(true);
    expect(MapVerdict.parse(verdict)).toEqual(verdict);
  });

  it('is the same each time, in whatever order the talks come', () => {
    const vectors = grouped(3, 8);
    const expected = mapTalks(vectors, NOTHING);
    fc.assert(
      fc.property(fc.shuffledSubarray([...vectors], { minLength: vectors.size }), (shuffled) => {
        expect(mapTalks(new Map(shuffled), NOTHING)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
    expect(mapTalks(vectors, NOTHING, { seed: 2 }).places).not.toEqual(expected.places);
  });

  it('says what may be read off it, and how far that holds', () => {
    const { how, kept } = mapTalks(grouped(5, 12), NOTHING).verdict;
    expect(how).toContain('Near means alike; far means little');
    expect(kept!.nearest).toBe(10);
    expect(how).toContain(`${(kept!.share * 10).toFixed(1)} are among its 10 nearest on the map`);
    expect(mapTalks(grouped(1, 4), NOTHING).verdict).toMatchObject({
      kept: null,
      how: '4 talks: too few for a map of neighbourhoods. They lie as far apart as two directions of their vectors tell. Near means alike; far means little: distances between groups, directions and empty space say nothing.',
    });
    expect(mapTalks(new Map(), NOTHING).verdict.how).toBe('No talk has a vector, so that there is no map.');
  });
});
