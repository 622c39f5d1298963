import { describe, expect, it } from 'vitest';
import { edgeId, type EdgeRow } from '../../../../contract/graph.ts';
import { Labels } from '../../../../ingest/derive/themes/labels.ts';
import { Phrases } from '../../../../ingest/derive/themes/typical.ts';
import { printed, topic } from '../rows.ts';
import { edgeRow } from '../../../support/rows.ts';

/** Talks by what each text says; topics are the phrases given, and a talk is about none but those listed for it. */
function phrasesOf(texts: Record<string, string>, labels: string[], about: Record<string, string[]> = {}) {
  const talks = printed(Object.entries(texts).map(([key, abstract]) => ({ key, title: key, abstract }))).talks;
  const nodes = labels.map((label) => topic(label));
  const edges = Object.entries(about).flatMap(([key, topics]) =>
    topics.map((label): EdgeRow => {
      const [from, to] = [`talk:test/${key}`, topic(label).id];
      return edgeRow('ABOUT', from, to, { id: edgeId('ABOUT', from, to) });
    }),
  );
  return new Phrases(talks, { nodes, edges });
}

const ids = (...keys: string[]) => keys.map((key) => `talk:test/${key}`);
const named = (talks: string[]) => ({ talks, among: null, otherwise: 'otherwise' });

const REEFS = {
  a1: 'Coral reefs grow. Larval drift is shown.',
  a2: 'A coral reef in warm water, with a model.',
  a3: 'Reef fish eat algae; a model of it.',
  b1: 'Speech of children, with a model.',
  b2: 'The speech of adults.',
  b3: 'Accents are heard, by a model.',
  b4: 'Accents change.',
};
const TOPICS = ['coral reefs', 'reef', 'larval drift', 'model', 'speech', 'accents', 'algae'];

describe('typical phrases', () => {
  it('are those that many talks of the theme use and few others, in whatever number they stand, longer ones first', () => {
    const typical = phrasesOf(REEFS, TOPICS).typicalOf(ids('a1', 'a2', 'a3'), null);
    expect(typical.map(({ label, inside, talks }) => [label, inside, talks])).toEqual([
      ['coral reefs', 2, 2],
      ['reef', 3, 3],
      ['model', 2, 4],
    ]);
  });

  it('count a talk that is about a topic whose words it does not print', () => {
    const phrases = phrasesOf(REEFS, TOPICS, { a1: ['algae'] });
    expect(phrases.typicalOf(ids('a1', 'a2', 'a3'), null).map(({ label }) => label)).toContain('algae');
  });

  it('are said whole: what only describes a longer one is not said', () => {
    const texts = { a: 'Graph neural networks.', b: 'A graph neural network.', c: 'Bees.' };
    const phrases = phrasesOf(texts, ['graph', 'neural network', 'graph neural network']);
    expect(phrases.typicalOf(ids('a', 'b'), null).map(({ label }) => label)).toEqual([
      'graph neural network',
      'neural network',
    ]);
  });

  it('count for more where a title says them than where an abstract does in passing', () => {
    const { talks } = printed([
      ...['a', 'b'].map((key) => ({ key, title: 'Coral reefs', abstract: 'In a warm sea.' })),
      { key: 'c', title: 'Bees', abstract: 'A coral reef. A warm sea.' },
      { key: 'd', title: 'Bees', abstract: 'At night.' },
    ]);
    const phrases = new Phrases(talks, { nodes: ['warm sea', 'coral reef'].map((label) => topic(label)), edges: [] });
    const [first] = phrases.typicalOf(ids('a', 'b'), null);
    expect(first!.label).toBe('coral reef');
  });

  it('do not read a word as the short form of a topic', () => {
    const nodes = [{ ...topic('Neural Oblivious Decision Ensembles'), variants: ['NODE', 'Neural ODE'] }];
    const { talks } = printed(['a', 'b', 'c'].map((key) => ({ key, title: key, abstract: 'Each node of a tree.' })));
    expect(new Phrases(talks, { nodes, edges: [] }).typicalOf(ids('a', 'b'), ids('a', 'b', 'c'))).toEqual([]);
  });

  it('within a theme tell it apart from the talks of that theme', () => {
    const phrases = phrasesOf(REEFS, TOPICS);
    const within = phrases.typicalOf(ids('b1', 'b2'), ids('b1', 'b2', 'b3', 'b4'));
    expect(within.map(({ label }) => label)).toEqual(['speech']);
  });
});

describe('labels', () => {
  it('add to the most typical phrase the one of the talks that do not use it', () => {
    const labels = new Labels(phrasesOf(REEFS, TOPICS));
    expect(labels.of([named(ids('a1', 'a2', 'a3')), named(ids('b1', 'b2', 'b3', 'b4'))])).toEqual([
      ['coral reefs'],
      ['accents', 'speech'],
    ]);
  });

  it('add up to three where talks say different things, none for less than an eighth of them', () => {
    const fields = ['coral reefs', 'night skies', 'sea ice', 'salt marshes'];
    const texts = Object.fromEntries(
      fields.flatMap((field, at) => [1, 2, 3].map((one) => [`${'abcd'[at]!}${one}`, `About ${field}.`])),
    );
    const others = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`x${at}`, 'Bees.']));
    const labels = (of: typeof texts) =>
      new Labels(phrasesOf({ ...of, ...others }, fields)).of([named(ids(...Object.keys(of)))]);
    expect(labels(texts)[0]).toHaveLength(3);
    const many = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`e${at}`, `About ${fields[0]!}.`]));
    expect(labels({ ...texts, ...many })[0]).toEqual(['coral reefs']);
  });

  it('within a theme may be a kind of what the larger one is called, and may not begin with the same', () => {
    const texts = { a: 'Deep sea ice.', b: 'Deep sea ice.', c: 'Sea ice. Fish.', d: 'Sea ice. Fish.', e: 'Bees.' };
    const labels = new Labels(phrasesOf(texts, ['sea ice', 'deep sea ice', 'fish']));
    const among = ids('a', 'b', 'c', 'd');
    expect(labels.of([named(among)])).toEqual([['sea ice']]);
    const inner = [ids('a', 'b'), ids('c', 'd')].map((talks) => ({ ...named(talks), among }));
    expect(labels.of(inner)).toEqual([['deep sea ice'], ['fish']]);
  });

  it('give a phrase to the theme of which it is more typical, and no theme one that stands within another', () => {
    const texts = { a: 'Coral reefs.', b: 'Coral reefs.', c: 'A reef. Fish.', d: 'A reef. Fish.', e: 'Fish.', f: '-' };
    const labels = new Labels(phrasesOf(texts, ['coral reefs', 'reef', 'fish']));
    expect(labels.of([named(ids('c', 'd')), named(ids('a', 'b'))])).toEqual([['fish'], ['coral reefs']]);
  });

  it('fall back on what was given where two talks share no phrase', () => {
    const labels = new Labels(phrasesOf({ a: 'One.', b: 'Two.', c: 'Three.' }, ['one', 'two']));
    expect(labels.of([named(ids('a', 'b'))])).toEqual([['otherwise']]);
  });
});
