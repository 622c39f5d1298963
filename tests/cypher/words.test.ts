import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, queryWords, slips, wordsOf } from '../../cypher/words.ts';
import { luceneQuery } from '../../cypher/neo4j/search.ts';

describe('words', () => {
  it.each([
    ['René Vidal', 'rene vidal'],
    ['Łukasz Øster-Straße', 'lukasz oster-strasse'],
    ['ＦＵＬＬ', 'full'],
  ])('fold %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('are runs of letters and digits', () => {
    expect(wordsOf("O'Neil’s “weak-to-strong” 2025: 東京!")).toEqual([
      'o',
      'neil',
      's',
      'weak',
      'to',
      'strong',
      '2025',
      '東京',
    ]);
  });

  it('of a long text are taken whole, of a short one by their beginnings', () => {
    expect(queryWords('one two').typed).toBe(true);
    expect(queryWords('one two three four five six seven eight nine').typed).toBe(false);
  });

  it('may be wrong by more letters the longer they are', () => {
    expect(['bias', 'sparse', 'regularisation'].map(slips)).toEqual([0, 1, 2]);
  });
});

describe('a Lucene query', () => {
  it('asks for each word, best in a label', () => {
    expect(luceneQuery('Sparse')).toBe('(label:sparse^6 OR sparse^3 OR sparse* OR sparse~1^0.5)');
  });

  it('holds nothing of what was typed but folded letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const ours = luceneQuery(typed).replace(/label:|\bOR\b|[()*~^. ]/g, ' ');
        expect(ours).toMatch(/^[\p{L}\p{N} ]*$/u);
        expect(ours).not.toMatch(/\b(AND|NOT|TO)\b/);
      }),
    );
  });
});
