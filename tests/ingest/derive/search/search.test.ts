import { describe, expect, it } from 'vitest';
import { MeaningUnavailable } from '../../../../ingest/derive/search/meaning.ts';
import { searchAll } from '../../../../ingest/derive/search/search.ts';
import { talkText } from '../../../../ingest/derive/talk-text.ts';
import type { Embedder } from '../../../../ingest/embedding/embedder.ts';
import { openHashingEmbedder } from '../../../../ingest/embedding/hashing.ts';
import { person, talk, topic } from '../rows.ts';
import { collection } from '../talks.ts';
import { memoryStore } from './store.ts';

const talks = collection.talks.map(({ key, title, abstract }) => talk(key, title, abstract));
const nodes = [...talks, person('Coral Reef'), topic('coral reef')];
const embedder = openHashingEmbedder();
const vectors = await embedder.embed(collection.talks.map(talkText), { purpose: 'passage' });
const { store } = memoryStore(nodes, new Map(talks.map(({ id }, place) => [id as string, vectors[place]!])));
const loading: Embedder = {
  ...embedder,
  state: () => ({ state: 'loading', sentence: 'The model is on its way.', retryAfter: 5 }),
};

const ask = (query: string, options: Partial<Parameters<typeof searchAll>[3]> = {}, by: Embedder | null = embedder) =>
  searchAll(store, by, query, { mode: 'hybrid', limit: 30, ...options });

describe('search', () => {
  it('finds every kind by words and talks by meaning', async () => {
    const { answered, note, hits } = await ask('coral reef');
    expect({ answered, note }).toEqual({ answered: 'hybrid', note: null });
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['talk', 'person', 'topic']));
    expect(hits.find(({ kind }) => kind === 'person')).toMatchObject({ found: 'words', cosine: null });
    expect(hits.filter(({ kind, found }) => kind === 'talk' && found === 'both').length).toBeGreaterThan(0);
  });

  it('keeps to the kinds and the limit that are asked for', async () => {
    expect((await ask('coral reef', { kinds: ['person'] })).hits.map(({ kind }) => kind)).toEqual(['person']);
    expect((await ask('coral reef', { limit: 2 })).hits).toHaveLength(2);
  });

  it('answers a blank question with nothing', async () => {
    for (const query of ['', '  ', '\n\t']) expect((await ask(query)).hits).toEqual([]);
  });

  it('says of words that stand in every text, and of letters that the model does not know, that the order says little', async () => {
    const english: Embedder = { ...embedder, language: 'English' };
    expect((await ask('The of AND')).note).toMatch(/^These words stand in nearly every text/);
    expect((await ask('коралловый риф', {}, english)).note).toMatch(/^The model knows English and hardly this script/);
    for (const query of ['the reef', 'Korallenriff', 'récif de corail'])
      expect((await ask(query, {}, english)).note).toBeNull();
    expect((await ask('коралловый риф', { mode: 'lexical' }, english)).note).toBeNull();
    expect((await ask('коралловый риф')).note).toBeNull();
  });

  it('searches for what was meant where a word was mistyped, and says so', async () => {
    const knowing: Embedder = { ...embedder, knows: () => false };
    const [mended, meant] = [await ask('corla reef', {}, knowing), await ask('coral reef', {}, knowing)];
    expect(mended).toEqual({
      ...meant,
      note: 'No text says “corla”: searched for “coral”. Quotes keep a word as it is typed.',
    });
    expect(mended.searched).toBe('coral reef');
    expect(await ask('corla reef')).toMatchObject({ searched: 'corla reef', note: null });
    expect((await ask('corla reef', { mode: 'lexical' }, { ...loading, knows: () => false })).searched).toBe(
      'coral reef',
    );
  });

  it('answers by words alone when asked to, whatever the model does', async () => {
    const { answered, note, hits } = await ask('coral', { mode: 'lexical' }, loading);
    expect({ answered, note }).toEqual({ answered: 'lexical', note: null });
    expect(new Set(hits.map(({ found }) => found))).toEqual(new Set(['words']));
  });

  it('answers by meaning alone when asked to', async () => {
    const { answered, hits } = await ask('coral', { mode: 'semantic' });
    expect(answered).toBe('semantic');
    expect(new Set(hits.map(({ found }) => found))).toEqual(new Set(['meaning']));
  });

  it('falls back to words while the model is on its way or absent, and says so', async () => {
    expect(await ask('coral', {}, loading)).toMatchObject({ answered: 'lexical', note: 'The model is on its way.' });
    const { answered, note } = await ask('coral', {}, null);
    expect({ answered, note }).toEqual({
      answered: 'lexical',
      note: 'There is no embedding model: the answer is by words only.',
    });
  });

  it('refuses to search by meaning without a model, and says when to ask again', async () => {
    const refused = await ask('coral', { mode: 'semantic' }, loading).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MeaningUnavailable);
    expect(refused).toMatchObject({ message: 'The model is on its way.', retryAfter: 5 });
    await expect(ask('coral', { mode: 'semantic' }, null)).rejects.toMatchObject({ retryAfter: null });
  });
});
