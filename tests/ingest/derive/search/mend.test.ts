import { describe, expect, it } from 'vitest';
import { mended, mendedNote } from '../../../../ingest/derive/search/mend.ts';
import { talk } from '../rows.ts';
import { memoryStore } from './store.ts';

const { store } = memoryStore(
  [
    talk('one', 'Gradient descent of wide networks', 'Inspectors look at models.'),
    talk('two', 'Gradients and their modes', 'Models of René Vidal.'),
    talk('three', 'Diffusion models'),
  ],
  new Map(),
);
const WORDS = new Set(['inspection', 'network']);
const mend = (query: string) => mended(store, query, (word) => WORDS.has(word), {});

describe('a mistyped question', () => {
  it.each([
    ['graident desecnt', 'gradient descent'],
    ['Vidla', 'vidal'],
    ['difusion modles', 'diffusion models'],
    ['modles', 'models'],
    ['“wide networks” graident', '“wide networks” gradient'],
    ['graident^2 -modes', 'gradient^2 -modes'],
    ['wide-netwrok graident', 'wide-network gradient'],
  ])('%s means %s', async (query, meant) => {
    expect((await mend(query))?.query).toBe(meant);
  });

  it.each([
    ['a word that is held', 'gradient descent'],
    ['the beginning of one', 'gradie'],
    ['a word of the language that no text holds', 'inspection'],
    ['a word like no other', 'quaternion'],
    ['a short one', 'dog'],
    ['one in quotes', '"graident"'],
    ['another script', 'градиент'],
    ['a number', '20255'],
    ['nothing', ''],
    ['a pasted text', 'graident '.repeat(9)],
  ])('is none with %s', async (_what, query) => {
    expect(await mend(query)).toBeNull();
  });

  it('says each word once, and that quotes keep it', async () => {
    const told = mendedNote((await mend('Graident of Graident, modles'))!);
    expect(told).toBe(
      'No text says “Graident” and “modles”: searched for “gradient” and “models”. Quotes keep a word as it is typed.',
    );
  });
});
