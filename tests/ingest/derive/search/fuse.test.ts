import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../cypher/store.ts';
import { fuse } from '../../../../ingest/derive/search/fuse.ts';

const hit = (id: string, score = 0.5): Hit => ({ id, kind: 'talk', score });
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);

describe('two rankings fused', () => {
  it('put first what both found, and say which found what', () => {
    const fused = fuse({ lexical: [hit('a'), hit('b')], semantic: [hit('c', 0.9), hit('b', 0.8)] });
    expect(fused).toEqual([
      { id: 'b', kind: 'talk', score: 0.5 / 12 + 1 / 12, found: 'both', cosine: 0.8 },
      { id: 'c', kind: 'talk', score: 1 / 11, found: 'meaning', cosine: 0.9 },
      { id: 'a', kind: 'talk', score: 0.5 / 11, found: 'words', cosine: null },
    ]);
  });

  it('do not set a person whose name was typed behind talks that are only near in meaning', () => {
    const lexical: Hit[] = [{ id: 'person:ada', kind: 'person', score: 9 }, hit('talk:a')];
    const semantic = [hit('talk:b'), hit('talk:c'), hit('talk:d')];
    expect(ids(fuse({ lexical, semantic }))).toEqual(['person:ada', 'talk:b', 'talk:c', 'talk:d', 'talk:a']);
  });

  it('are the one ranking when the other is empty', () => {
    const only = [hit('c'), hit('a'), hit('b')];
    expect(ids(fuse({ lexical: only, semantic: [] }))).toEqual(['c', 'a', 'b']);
    expect(ids(fuse({ lexical: [], semantic: only }))).toEqual(['c', 'a', 'b']);
    expect(fuse({ lexical: [], semantic: [] })).toEqual([]);
  });

  it('hold every hit once, fully ordered, whatever the rankings', () => {
    const ranking = fc
      .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
      .map((all) => all.map((id) => hit(id)));
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
