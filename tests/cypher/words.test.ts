import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, queryTerms, readQuery, singular, slips, wordsOf } from '../../cypher/words.ts';
import { idealScore, luceneQuery } from '../../cypher/neo4j/lucene.ts';

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
      '東',
      '京',
    ]);
  });

  it.each([
    ['networks', 'network'],
    ['theories', 'theory'],
    ['kernels', 'kernel'],
    ['processes', 'processe'],
    ['bus', 'bus'],
    ['glass', 'glass'],
    ['corpus', 'corpus'],
  ])('are one in the plural and the singular: %s as %s', (word, term) => {
    expect(singular(word)).toBe(term);
  });

  it('of a long text are taken whole, of a short one by their beginnings', () => {
    expect(queryTerms('sparse recovery').typed).toBe(true);
    expect(
      queryTerms('nine telling words make questions whole, hardly typed letter by letter, rather pasted').typed,
    ).toBe(false);
  });

  it('that join others count only when nothing else is asked', () => {
    expect(queryTerms('what is the bias of it').terms).toEqual(['bia']);
    expect(queryTerms('to be or not to be').terms).toEqual(['to', 'be', 'or', 'not', 'to', 'be']);
  });

  it('in quotes are a phrase, and behind a minus left out in both numbers', () => {
    expect(queryTerms('"Deep learning" theory -network -"few shot" k-means')).toMatchObject({
      terms: ['deep', 'learning', 'theory', 'k', 'mean'],
      phrases: ['deep learning'],
      without: ['network', 'networks', 'few shot'],
    });
    expect(readQuery('“noisy” data -flow').plain.trim()).toMatch(/^noisy\s+data$/);
    expect(queryTerms('an "open quote - and -- dashes a-b')).toMatchObject({ phrases: [], without: [] });
  });

  it('in quotes and behind a minus are plain words in a text that is longer than a question', () => {
    const text = `We call it "implicit bias" -- a -preference of ${'gradient descent '.repeat(6)}`;
    expect(readQuery(text)).toEqual({ plain: text, phrases: [], without: [] });
  });

  it('of a script without spaces are its characters, and no radical of them', () => {
    expect(wordsOf('深度 学⺀习')).toEqual(['深', '度', '学', '习']);
  });

  it('joined by a low line are known as printed too', () => {
    expect(queryTerms('the ℓ_1 norm')).toMatchObject({ terms: ['l', '1', 'norm'], joined: ['ℓ_1'] });
  });

  it('may be wrong by more letters the longer they are', () => {
    expect(['bias', 'sparse', 'regularisation'].map(slips)).toEqual([0, 1, 2]);
  });
});

describe('a Lucene query', () => {
  const known = new Map([['sparse', 3]]);
  const plain = { phrases: [], without: [], joined: [] };

  it('asks for a known word as it is, and for the last as a beginning too', () => {
    const first = 'label:sparse^2 OR sparse OR label:sparses^2 OR sparses';
    expect(luceneQuery({ ...plain, terms: ['sparse'], typed: true }, known)).toBe(`(${first} OR sparse*^0.4)`);
    expect(luceneQuery({ ...plain, terms: ['sparse'], typed: false }, known)).toBe(`(${first})`);
  });

  it('asks for slips of a word that nothing holds', () => {
    expect(luceneQuery({ ...plain, terms: ['spurse'], typed: true }, known)).toMatch(
      / OR spurse\*\^0\.4 OR spurse~1\^0\.4\)$/,
    );
  });

  it('holds nothing of what was typed but folded letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const ours = luceneQuery(queryTerms(typed), new Map()).replace(/label:|\bOR\b|[()*~^. +"-]/g, ' ');
        expect(ours).toMatch(/^[\p{L}\p{N}_ ]*$/u);
        expect(ours).not.toMatch(/\b(AND|NOT|TO)\b/);
      }),
    );
  });

  it('is answered in full with a score that grows with how telling its words are', () => {
    const holders = new Map([
      ['rare', 1],
      ['common', 90],
    ]);
    const score = (...terms: string[]) => idealScore({ ...plain, terms, typed: true }, holders, 100);
    expect(score('rare')).toBeGreaterThan(3 * score('common'));
    expect(score('rare', 'common')).toBeCloseTo(score('rare') + score('common'), 9);
  });
});
