import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../cypher/store.ts';
import { fuse as fuseWith, type Rankings } from '../../../../ingest/derive/search/fuse.ts';

const WEIGHT = 0.3;
const fuse = (rankings: Rankings) => fuseWith(rankings, WEIGHT);

const hit = (id: string, score = 0.5): Hit => ({ id, kind: 'talk', score });
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);

describe('two rankings fused', () => {
  it('add up what both say, and tell which found what', () => {
    const fused = fuse({ lexical: [hit('a', 0.5), hit('b', 0.5)], semantic: [hit('c', 0.9), hit('b', 0.8)] });
    const score = expect.closeTo(0.8 + 0.3 * 0.5, 9) as number;
    expect(fused).toEqual([
      { id: 'a', kind: 'talk', score, found: 'words', cosine: null },
      { id: 'b', kind: 'talk', score, found: 'both', cosine: 0.8 },
      { id: 'c', kind: 'talk', score: 0.9, found: 'meaning', cosine: 0.9 },
    ]);
  });

  it('count words by the weight that is given', () => {
    const rankings = { lexical: [hit('a', 0.5)], semantic: [hit('b', 0.7), hit('a', 0.6)] };
    expect(ids(fuseWith(rankings, WEIGHT))).toEqual(['a', 'b']);
    expect(ids(fuseWith(rankings, WEIGHT / 3))).toEqual(['b', 'a']);
  });

  it('do not let a word that says little of the question outweigh its meaning', () => {
    const fused = fuse({ lexical: [hit('a', 0.05)], semantic: [hit('b', 0.7), hit('a', 0.6)] });
    expect(ids(fused)).toEqual(['b', 'a']);
  });

  it('do not set a person whose name was typed behind talks that are only near in meaning', () => {
    const lexical: Hit[] = [{ id: 'person:ada', kind: 'person', score: 0.95 }, hit('talk:a', 0.1)];
    const semantic = [hit('talk:b', 0.7), hit('talk:c', 0.6), hit('talk:d', 0.5)];
    expect(ids(fuse({ lexical, semantic }))).toEqual(['person:ada', 'talk:b', 'talk:c', 'talk:a', 'talk:d']);
  });

  it('are the one ranking when the other is empty', () => {
    const only = [hit('c', 0.9), hit('a', 0.5), hit('b', 0.2)];
    expect(ids(fuse({ lexical: only, semantic: [] }))).toEqual(['c', 'a', 'b']);
    expect(ids(fuse({ lexical: [], semantic: only }))).toEqual(['c', 'a', 'b']);
    expect(fuse({ lexical: [], semantic: [] })).toEqual([]);
  });

  it('hold every hit once, fully ordered, whatever the rankings', () => {
    const ranking = fc
      .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
      .map((all) => all.map((id, place) => hit(id, 1 / (place + 2))));
    fc.assert(
      fc.property(ranking, ranking, (lexical, semantic) => {
        const fused = fuse({ lexical, semantic });
        expect(new Set(ids(fused))).toEqual(new Set(ids([...lexical, ...semantic])));
        expect(fused).toHaveLength(new Set(ids(fused)).size);
        const ordered = [...fused].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
        expect(fused).toEqual(ordered);
      }),
    );
  });
});
