import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, mayMean, queryTerms, readQuery, singular, slips, slipsBetween, wordsOf } from '../../cypher/words.ts';
import { saidOf, standing, termsOf } from '../../cypher/said.ts';
import { idealScore, luceneQuery } from '../../cypher/neo4j/lucene.ts';

describe('slips', () => {
  it.each([
    ['gradient', 'gradient', 0],
    ['graident', 'gradient', 1],
    ['gradent', 'gradient', 1],
    ['grradient', 'gradient', 1],
    ['gradlent', 'gradient', 1],
    ['rgadeint', 'gradient', 4],
    ['ab', 'ba', 1],
    ['', 'a', 1],
  ])('from %j to %j', (typed, word, far) => {
    expect(slipsBetween(typed, word)).toBe(far);
  });

  it('are allowed by length, and none in the first letter', () => {
    const typed = ['bais', 'vidla', 'optic', 'radient', 'graidnet', 'trasnfomers', 'trasnfomrers'];
    const words = ['bias', 'vidal', 'topic', 'gradient', 'gradient', 'transformers', 'transformers'];
    expect(typed.map((one, at) => mayMean(one, words[at]!))).toEqual([false, true, false, false, false, false, false]);
    expect(mayMean('trasformer', 'transformers')).toBe(true);
  });

  it('are as many one way as the other, and fewer than letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ['René Vidal', 'rene vidal'],
    ['Łukasz Øster-Straße', 'lukasz oster-strasse'],
    ['ＦＵＬＬ', 'full'],
    ['Θαλάσσια, Новый', 'θαλασσια, новыи'],
    ['ガラス', 'ガラス'],
    ['산호초', '산호초'],
    ['चट्टानें', 'चट्टानें'],
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
    expect(readQuery(text)).toEqual({ plain: text, phrases: [], without: [], boosts: new Map() });
  });

  it('count more or less with a number behind a caret, phrases too; a formula has none', () => {
    const of = (query: string) => [...queryTerms(query).boosts];
    expect(of('Sparse^3 priors^0.5 bias')).toEqual([
      ['sparse', 3],
      ['prior', 0.5],
    ]);
    expect(of('"implicit priors"^2')).toEqual([
      ['implicit', 2],
      ['prior', 2],
    ]);
    expect(queryTerms('"implicit prior"^2 flow')).toMatchObject({
      terms: ['implicit', 'prior', 'flow'],
      phrases: ['implicit prior'],
    });
    expect(of('x^2 L^2 word^ word^0 word^99 ^3 a^b')).toEqual([]);
    expect(readQuery('Sparse^3 prior').plain).toBe('Sparse prior');
  });

  it('of a script without spaces are its characters, and no radical of them', () => {
    expect(wordsOf('深度 学⺀习')).toEqual(['深', '度', '学', '习']);
  });

  it('joined by a low line are words of their own', () => {
    expect(queryTerms('the ℓ_1 norm').terms).toEqual(['l', '1', 'norm']);
  });

  it('may be wrong by more letters the longer they are', () => {
    expect(['bias', 'sparse', 'regularisation'].map(slips)).toEqual([0, 1, 2]);
  });
});

describe('a Lucene query', () => {
  const plain = { phrases: [], without: [], boosts: new Map<string, number>() };

  it('asks for a known word as it is, and for the last as a beginning too, which counts nothing beside the word itself', () => {
    const typed = luceneQuery({ ...plain, terms: ['sparse', 'prior'], typed: true }).terms;
    expect(typed.map(({ held, known }) => [held, known])).toEqual([
      ['sparse', '(sparse)'],
      ['prior', '(prior (+prior* -prior)^0.4)'],
    ]);
    expect(luceneQuery({ ...plain, terms: ['sparse'], typed: false }).terms).toEqual([
      { held: 'sparse', known: '(sparse)', open: '(sparse)' },
    ]);
  });

  it('weighs a word as often as it is said, or as the question says', () => {
    const clauses = luceneQuery(queryTerms('flow flow sparse^0.5 prior')).terms.map(({ known }) => known);
    expect(clauses.map((clause) => /\)(\^\d\.\d)?$/.exec(clause)![1] ?? '')).toEqual(['^2.0', '^0.5', '']);
  });

  it('asks for slips of a word that nothing holds', () => {
    expect(luceneQuery({ ...plain, terms: ['spurse'], typed: true }).terms[0]!.open).toMatch(
      /^\(spurse \(\+spurse\* -spurse\)\^0\.4 spurse~1\^0\.4\)$/,
    );
  });

  it('chooses by phrases, by what is left out and by kinds, which score nothing', () => {
    const { besides } = luceneQuery(queryTerms('"weak to strong" -flow'), ['topic', 'person']);
    expect(besides).toBe(' +said:"weak to strong"^0 -said:"flow" -said:"flows" +kind:(topic person)^0');
    expect(luceneQuery(queryTerms('weak')).besides).toBe('');
  });

  it('holds nothing of what was typed but folded letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const { terms, besides } = luceneQuery(queryTerms(typed));
        for (const part of [...terms.flatMap((term) => Object.values(term)), besides]) {
          const ours = part.replace(/said:|[()*~^. +"-]/g, ' ');
          expect(ours).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u);
          expect(ours).not.toMatch(/\b(AND|OR|NOT|TO)\b/);
        }
      }),
    );
  });

  it('is answered in full with a score that grows with how telling its words are', () => {
    const holders: Record<string, number> = { rare: 1, common: 90 };
    const score = (...terms: string[]) => idealScore({ ...plain, terms, typed: true }, terms.map((term) => holders[term]!), 100); // prettier-ignore
    expect(score('rare')).toBeGreaterThan(3 * score('common'));
    expect(score('rare', 'common')).toBeCloseTo(score('rare') + score('common'), 9);
  });
});

describe('what a node is found by', () => {
  it('is its words, the label twice, with a bar that no phrase reaches across', () => {
    const said = saidOf({ label: 'Weak priors', names: ['Schwache Priors'], text: 'Sparse, strong.' });
    expect(said).toBe(' weak priors | weak priors | schwache priors | sparse strong ');
    expect(termsOf(said)).toEqual(['weak', 'prior', 'weak', 'prior', 'schwache', 'prior', 'sparse', 'strong']);
    expect(said).toContain(standing('weak priors'));
    expect(said).not.toContain(standing('priors sparse'));
  });
});
