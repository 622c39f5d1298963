import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../contract/api.ts';
import { cutAtHighlights, groupHits } from '../../../client/search/groups.ts';

const hit = (id: string, rank: number) =>
  ({ id, kind: id.split(':')[0], label: id, rank, score: 1, found: 'words', cosine: null, snippet: null }) as SearchHit;

describe('search results', () => {
  it('stand by kind, kinds by their best result', () => {
    const groups = groupHits([hit('person:b', 3), hit('talk:a', 2), hit('person:a', 1)]);
    expect(groups.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
      ['person', ['person:a', 'person:b']],
      ['talk', ['talk:a']],
    ]);
  });
});

describe('a snippet', () => {
  it('is cut at its highlights', () => {
    expect(cutAtHighlights('early stopping', [[0, 5]])).toEqual([
      { text: 'early', marked: true },
      { text: ' stopping', marked: false },
    ]);
  });

  it('loses no letter, whatever the highlights say', () => {
    const highlights = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), highlights, (text, spans) => {
        expect(
          cutAtHighlights(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
