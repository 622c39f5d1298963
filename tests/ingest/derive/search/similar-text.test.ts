import { describe, expect, it } from 'vitest';
import { RelatedTalk } from '../../../../contract/api.ts';
import type { Store } from '../../../../cypher/store.ts';
import { similarToText } from '../../../../ingest/derive/search/similar-text.ts';
import { wordsWeight } from '../../../../ingest/derive/search/weight.ts';
import { talkText } from '../../../../ingest/derive/talk-text.ts';
import type { Embedder } from '../../../../ingest/embedding/embedder.ts';
import { openHashingEmbedder } from '../../../../ingest/embedding/hashing.ts';
import { talk } from '../rows.ts';
import { collection } from '../talks.ts';
import { memoryStore } from './store.ts';

const nodes = collection.talks.map(({ key, title, printedTitle, abstract, printedAbstract }) => ({
  ...talk(key, title, abstract),
  detail: `about ${key}`,
  provenance: [
    { how: 'read' as const, field: 'title', span: printedTitle!.span },
    ...(printedAbstract ? [{ how: 'read' as const, field: 'abstract', span: printedAbstract.span }] : []),
  ],
}));

/** An embedder that notes how many texts it was asked for. */
function counting() {
  const fake = openHashingEmbedder();
  const asked: string[] = [];
  const embedder: Embedder = {
    ...fake,
    embed: (texts, options) => {
      asked.push(...texts);
      return fake.embed(texts, options);
    },
  };
  return { embedder, asked };
}

const vectors = await openHashingEmbedder().embed(collection.talks.map(talkText), { purpose: 'passage' });
const byId = new Map(collection.talks.map(({ id }, place) => [id as string, vectors[place]!]));
const open = () => memoryStore(nodes, byId).store;

interface Asked {
  store?: Store;
  embedder?: Embedder | null;
  limit?: number;
}
const ask = (text: string, { store = open(), embedder = openHashingEmbedder(), limit = 10 }: Asked = {}) =>
  similarToText(store, embedder, text, { limit });
const fieldOf = (id: string) => id.replace(/^talk:test\//, '').split('-')[0];

const pasted = 'Which implicit bias does gradient descent have? We look at deep networks that are stopped early.';

describe('talks similar to a pasted text', () => {
  it('are ranked from 1, fully ordered, as the contract has them', async () => {
    const { answered, note, results } = await ask(pasted);
    expect({ answered, note }).toEqual({ answered: 'hybrid', note: null });
    expect(results.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const result of results) expect(RelatedTalk.parse(result)).toEqual(result);
    expect(results.slice(0, 3).map(({ id }) => fieldOf(id))).toEqual(['descent', 'descent', 'descent']);
    expect(results[0]!.detail).toMatch(/^about descent-/);
  });

  it('begin with the talk whose abstract was pasted', async () => {
    for (const { id, abstract } of collection.talks.filter(({ abstract }) => abstract)) {
      const { results } = await ask(abstract!);
      expect(results[0]!.id, abstract!).toBe(id);
    }
  });

  it('carry evidence: sentences of both texts, each passage as its source prints it', async () => {
    for (const { id, evidence } of (await ask(pasted)).results) {
      expect(evidence.sentences.length, id).toBeGreaterThan(0);
      for (const { from, to } of evidence.sentences) {
        expect(from.span).toBeNull();
        expect(pasted).toContain(from.text);
        expect(collection.text.slice(to.span!.start, to.span!.end)).toBe(to.text);
      }
      for (const { from, to } of evidence.terms) {
        expect(from).toEqual([]);
        expect(to.length).toBeGreaterThan(0);
      }
    }
    const [{ evidence }] = (await ask(pasted, { limit: 1 })).results as [RelatedTalk];
    expect(evidence.terms.map(({ term }) => term.toLowerCase())).toContain('implicit bias');
    expect(evidence.method).toContain(
      'The score counts nearness in meaning (cosine of vectors by hashing/384) and shared words',
    );
  });

  it('are doubtful where the text says nothing, or the model does not know its letters', async () => {
    const idle = await ask('the of and to');
    expect(idle.note).toMatch(/only words that stand in nearly every text: the order says little/);
    const english: Embedder = { ...openHashingEmbedder(), language: 'English' };
    const strange = await ask('Коралловые рифы в тёплой воде', { embedder: english });
    expect(strange.note).toMatch(/^The model knows English/);
    for (const { score } of [...idle.results, ...strange.results]) expect(score).toBeGreaterThanOrEqual(0);
  });

  it('are found by words alone without a model, and that is said', async () => {
    const { answered, note, results } = await ask(pasted, { embedder: null });
    expect(answered).toBe('lexical');
    expect(note).toBe('There is no embedding model: the answer is by words only.');
    expect(results.every(({ cosine }) => cosine === null)).toBe(true);
    expect(fieldOf(results[0]!.id)).toBe('descent');
    expect(results[0]!.evidence.sentences.length).toBeGreaterThan(0);
    expect(results[0]!.evidence.method).toMatch(/^The score counts shared words, /);
  });

  it('include talks that have no vector yet', async () => {
    const some = new Map([...byId].filter(([id]) => fieldOf(id) !== 'descent'));
    const { results } = await ask(pasted, { store: memoryStore(nodes, some).store });
    const words = results.filter(({ cosine }) => cosine === null);
    expect(words.map(({ id }) => fieldOf(id))).toContain('descent');
    for (const { evidence } of words) expect(evidence.sentences.length).toBeGreaterThan(0);
  });

  it('say of a talk without abstract that its title was compared', async () => {
    const { results } = await ask('Corals of the deep, a reef in the dark.');
    expect(results[0]!.label).toBe('A reef in the dark: corals of the deep');
    expect(results[0]!.evidence.method).toContain('has no abstract: its title was compared');
  });

  it('cost a bounded number of vectors and words, however long the text is', async () => {
    const { embedder, asked } = counting();
    const { store, asked: words } = memoryStore(nodes, byId);
    // Measured once for each model.
    await wordsWeight(embedder);
    asked.length = 0;
    const filler = Array.from({ length: 2_000 }, (_, at) => `Sentence ${at} speaks of word${at} and term${at * 7}.`);
    const text = [...filler.slice(0, 1_000), pasted, ...filler.slice(1_000)].join(' ');
    const { note, results } = await ask(text, { store, embedder });
    expect(note).toBe('The text is long: its meaning was read from a few passages of it.');
    expect(asked.length).toBeLessThanOrEqual(4 + 12 + 24);
    expect(words.lexical[0]!.split(' ').length).toBeLessThanOrEqual(64);
    expect(results[0]!.evidence.sentences[0]!.from.text).toMatch(/gradient descent|deep networks/);
  });

  it('stand up to a text without words, without white space, and to an empty graph', async () => {
    expect((await ask('!!! ???', { embedder: null })).results).toEqual([]);
    expect((await ask('!!! ???')).results).toEqual([]);
    expect((await ask('x'.repeat(100_000))).results.length).toBeGreaterThan(0);
    expect((await ask(pasted, { store: memoryStore([], new Map()).store })).results).toEqual([]);
  });

  it.each([
    ['one letter', 'x'],
    ['stop words only', 'It is what it is, and of the.'],
    ['other scripts', 'Поиск по смыслу. 意味による検索。 البحث بالمعنى.'],
    ['LaTeX', String.raw`Let $\mathbb{R}^n \to \|x\|_2$ with \frac{1}{2}.`],
    ['null bytes', 'coral\u0000reef\u0000'],
    ['100,000 characters', 'Coral larvae settle on a reef. '.repeat(3_300)],
  ])('have scores that are numbers for a text of %s', async (_, text) => {
    for (const embedder of [openHashingEmbedder(), null])
      for (const result of (await ask(text, { embedder })).results) expect(RelatedTalk.parse(result)).toEqual(result);
  });

  it('stop when the request is given up', async () => {
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(similarToText(open(), openHashingEmbedder(), pasted, { limit: 3, signal })).rejects.toThrow(
      'given up',
    );
  });
});
