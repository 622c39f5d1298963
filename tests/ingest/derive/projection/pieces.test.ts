/** The pieces of the map, each beside what can be said of it by hand. */
import { describe, expect, it } from 'vitest';
import { boxed } from '../../../../ingest/derive/projection/box.ts';
import { principalPlaces } from '../../../../ingest/derive/projection/components.ts';
import { keptOf } from '../../../../ingest/derive/projection/kept.ts';
import { drawn, rowsOf } from '../../../../ingest/derive/projection/landmarks.ts';
import { nearestRows } from '../../../../ingest/derive/projection/nearest.ts';
import { matrixOf } from '../../../../ingest/derive/related/matrix.ts';
import { seeded } from '../../../../ingest/seeded.ts';
import { grouped, unit } from './vectors.ts';

const at = (degrees: number) => unit([Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]);

describe('nearest rows', () => {
  it('are the same as looked up one by one, whatever the number of rows', () => {
    const vectors = [...grouped(3, 5, 1).values()];
    const matrix = matrixOf(vectors);
    const cosine = (a: number, b: number) => vectors[a]!.reduce((sum, value, i) => sum + value * vectors[b]![i]!, 0);
    nearestRows(matrix, matrix, 4).forEach(({ places, cosines }, row) => {
      const others = [...vectors.keys()]
        .filter((other) => other !== row)
        .sort((a, b) => cosine(row, b) - cosine(row, a));
      expect(places).toEqual(others.slice(0, 4));
      cosines.forEach((value, rank) => expect(value).toBeCloseTo(cosine(row, places[rank]!), 5));
    });
  });

  it('of other rows may be the same row', () => {
    const matrix = matrixOf([...grouped(3, 5, 1).values()]);
    const some = rowsOf(matrix, [2, 7]);
    expect(nearestRows(some, matrix, 1).map(({ places }) => places)).toEqual([[2], [7]]);
  });
});

describe('principal components', () => {
  it('keep distances that two directions hold', () => {
    const vectors = [0, 20, 45, 90, 100].map(at);
    const places = principalPlaces(matrixOf(vectors));
    for (let a = 0; a < vectors.length; a++)
      for (let b = 0; b < a; b++)
        expect(Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y)).toBeCloseTo(
          Math.hypot(vectors[a]![0]! - vectors[b]![0]!, vectors[a]![1]! - vectors[b]![1]!),
          5,
        );
  });

  it('find the direction of most variance first', () => {
    const places = principalPlaces(matrixOf([-40, -20, 0, 20, 40].map(at)));
    const spread = (axis: 'x' | 'y') => Math.max(...places.map((place) => Math.abs(place[axis])));
    expect(spread('x')).toBeGreaterThan(2 * spread('y'));
  });
});

describe('what is kept', () => {
  /** Along a line, further and further apart: the nearest of each is the one before it. */
  const along = Array.from({ length: 9 }, (_, place) => 10 * place + 0.3 * place * place);
  const matrix = matrixOf(along.map(at));
  const line = along.map((x) => ({ x, y: 0 }));

  it('is everything where the map has the same neighbours', () => {
    expect(keptOf(matrix, line, 1)).toEqual({ nearest: 1, share: 1, chance: 0.125, trust: 1 });
  });

  it('counts whom the map lets intrude by how far away they are', () => {
    // The last talk is laid upon the first: each is now nearest to the other, which is its eighth by vector; the
    // seven others keep the one before them.
    const bent = line.map((place, talk) => (talk === 8 ? { x: -0.001, y: 0 } : place));
    const kept = keptOf(matrix, bent, 1)!;
    const intruding = 7 + 7;
    expect(kept.share).toBeCloseTo(7 / 9, 6);
    expect(kept.trust).toBeCloseTo(1 - (2 * intruding) / (9 * 1 * (2 * 9 - 3 - 1)), 5);
  });

  it('is about chance, and trust about a half, where places are dealt', () => {
    const random = seeded(3);
    const vectors = matrixOf([...grouped(1, 400, 1).values()]);
    const dealt = Array.from({ length: 400 }, () => ({ x: random(), y: random() }));
    const { share, chance, trust } = keptOf(vectors, dealt, 1)!;
    expect(Math.abs(share - chance)).toBeLessThan(0.02);
    expect(Math.abs(trust - 0.5)).toBeLessThan(0.05);
  });

  it('is not said of fewer than five', () => {
    expect(keptOf(matrixOf([0, 1, 2, 3].map(at)), line.slice(0, 4), 1)).toBeNull();
  });
});

describe('the box', () => {
  it('lies broad, on one scale for both ways', () => {
    const places = boxed([0, 1, 2, 3, 10].map((y) => ({ x: y % 2, y })));
    const range = (axis: 'x' | 'y') =>
      Math.max(...places.map((place) => place[axis])) - Math.min(...places.map((place) => place[axis]));
    expect(range('x')).toBe(1000);
    expect(range('y')).toBeLessThan(200);
    expect(Math.hypot(places[3]!.x - places[1]!.x, places[3]!.y - places[1]!.y)).toBeCloseTo(
      (2 * Math.hypot(places[1]!.x - places[0]!.x, places[1]!.y - places[0]!.y)) / Math.SQRT2,
      0,
    );
  });

  it('lies the same way round when what it is given is turned or mirrored', () => {
    const points = [0, 1, 2, 5, 9].map((x) => ({ x, y: x * x * 0.1 }));
    const turned = points.map(({ x, y }) => ({ x: -y, y: x }));
    const mirrored = points.map(({ x, y }) => ({ x: -x, y }));
    expect(boxed(turned)).toEqual(boxed(points));
    expect(boxed(mirrored)).toEqual(boxed(points));
  });
});

describe('landmarks', () => {
  it('are drawn anew with each seed, the same with the same, in order', () => {
    const some = drawn(100, 10, 1);
    expect(some).toEqual(drawn(100, 10, 1));
    expect(some).toEqual([...new Set(some)].sort((a, b) => a - b));
    expect(drawn(100, 10, 2)).not.toEqual(some);
    expect(drawn(3, 10, 1)).toEqual([0, 1, 2]);
  });
});
