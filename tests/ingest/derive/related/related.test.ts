import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORED_RELATED } from '../../../../contract/graph.ts';
import { relateTalks, textsToEmbed, type Related } from '../../../../ingest/derive/similar.ts';
import { talkText } from '../../../../ingest/derive/talk-text.ts';
import type { Embeddings, TalkText } from '../../../../ingest/model.ts';
import { embeddingsOf, fieldOf } from '../support.ts';
import { printed } from '../rows.ts';
import { collection } from '../talks.ts';

const { talks } = collection;
const embeddings = await embeddingsOf(talks);
/** The same without the vectors of one field. */
const partial: Embeddings = {
  ...embeddings,
  talks: new Map([...embeddings.talks].filter(([id]) => fieldOf(id) !== 'reef')),
};

const of = (related: readonly Related[], from: string) => related.filter((pair) => pair.from === from);
const first = (related: readonly Related[], { id }: TalkText) => of(related, id)[0]!.to;

/** What is true of every ranking. */
function expectRanking(related: readonly Related[], among: readonly TalkText[], limit: number) {
  expect(related.filter(({ from, to }) => from === to)).toEqual([]);
  expect(new Set(related.map(({ from, to }) => `${from} ${to}`)).size).toBe(related.length);
  for (const { id } of among) {
    const ranked = of(related, id);
    expect(ranked.map(({ rank }) => rank)).toEqual(
      Array.from({ length: Math.min(limit, among.length - 1) }, (_, at) => at + 1),
    );
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  }
}

describe('related talks', () => {
  it.each([
    ['with a model', embeddings],
    ['with vectors for some talks', partial],
    ['without a model', null],
  ])('are ranked from 1 without gaps, never the talk itself, %s', (_, known) => {
    expectRanking(relateTalks(talks, known), talks, STORED_RELATED);
    expectRanking(relateTalks(talks, known, { limit: 3 }), talks, 3);
  });

  it.each([
    ['with a model', embeddings],
    ['without a model', null],
  ])('come first from the same field, %s', (_, known) => {
    const related = relateTalks(talks, known);
    const right = talks.filter((talk) => fieldOf(first(related, talk)) === fieldOf(talk.id) || !talk.abstract);
    expect(right.map(({ key }) => key)).toEqual(talks.map(({ key }) => key));
  });

  it('carry the plain cosine of the two vectors, null where one is missing', () => {
    for (const { from, to, cosine } of relateTalks(talks, partial)) {
      const known = [from, to].every((id) => partial.talks.has(id));
      expect(cosine === null, `${from} ${to}`).toBe(!known);
    }
    const same = printed([
      { key: 'one', title: 'The same' },
      { key: 'two', title: 'The same' },
    ]).talks;
    const vector = Float32Array.of(0.6, 0.8);
    const twins = { ...embeddings, talks: new Map(same.map(({ id }) => [id as string, vector])) };
    expect(relateTalks(same, twins).map(({ cosine }) => cosine)).toEqual([1, 1]);
  });

  it('find a talk without a vector by its words', () => {
    const related = relateTalks(talks, partial);
    const reef = talks.find(({ key }) => key === 'reef-larvae')!;
    expect(fieldOf(first(related, reef))).toBe('reef');
  });

  it('rank talks that have only a title', () => {
    const related = relateTalks(talks, embeddings);
    const bare = talks.find(({ key }) => key === 'title-descent')!;
    expect(fieldOf(first(related, bare))).toBe('descent');
  });

  it('are the same whatever the order of the talks', () => {
    const expected = relateTalks(talks, embeddings);
    fc.assert(
      fc.property(fc.shuffledSubarray(talks, { minLength: talks.length }), (shuffled) => {
        expect(relateTalks(shuffled, embeddings)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('stand up to small, equal and empty collections', () => {
    const equal = printed(
      Array.from({ length: 7 }, (_, at) => ({ key: `same-${at}`, title: 'Equal', abstract: 'Equal.' })),
    ).talks;
    expect(relateTalks([], null)).toEqual([]);
    expect(relateTalks(equal.slice(0, 1), null)).toEqual([]);
    for (const size of [2, 3, 7]) {
      const related = relateTalks(equal.slice(0, size), null);
      expectRanking(related, equal.slice(0, size), STORED_RELATED);
      expect(of(related, equal[0]!.id).map(({ to }) => to)).toEqual(equal.slice(1, size).map(({ id }) => id));
    }
  });

  it.each<[string, string, string | null]>([
    ['identical abstracts', 'Coral reefs', 'Coral reefs bleach when summers are hot.'],
    ['no abstracts, and titles of one letter', 'x', null],
    ['stop words only', 'Of the and', 'It is what it is.'],
    ['other scripts', '意味による検索', 'Поиск по смыслу. البحث بالمعنى.'],
    ['LaTeX and null bytes', String.raw`$\mathbb{R}^n$`, '\u0000 \\frac{1}{2} \u0000'],
  ])('have scores that are numbers with %s', async (_, title, abstract) => {
    const odd = printed(Array.from({ length: 5 }, (__, at) => ({ key: `odd-${at}`, title, abstract }))).talks;
    for (const known of [await embeddingsOf(odd), null]) {
      expectRanking(relateTalks([...odd, ...talks], known), [...odd, ...talks], STORED_RELATED);
      expectRanking(relateTalks(odd, known), odd, STORED_RELATED);
    }
  });

  it('stand up to an abstract of 80,000 different words', () => {
    const words = Array.from({ length: 80_000 }, (_, at) => `w${at}`).join(' ');
    const long = printed(['one', 'two'].map((key) => ({ key, title: key, abstract: words }))).talks;
    expect(relateTalks(long, null).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('ask for the vectors of each talk and of each sentence once', () => {
    const texts = textsToEmbed([...talks, ...talks]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.slice(0, talks.length)).toEqual(talks.map(talkText));
    expect(texts).toContain('Coral reefs bleach when summers are hot.');
    expect(texts).toContain('Gradient descent without gradients');
  });
});
