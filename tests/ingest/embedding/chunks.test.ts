import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../ingest/embedding/chunks.ts';

/** Words as tokens: what is counted apart adds up, as with the model's own. */
const words = (text: string) => text.match(/\S+/g)?.length ?? 0;

describe('chunks', () => {
  it('leave a text that fits as it is', () => {
    expect(chunksOf('  One. Two.\n', words, 2)).toEqual([{ text: '  One. Two.\n', tokens: 2 }]);
  });

  it('end where sentences end, and hold as many as fit', () => {
    expect(chunksOf('One two. Three. Four five six. Seven.', words, 4)).toEqual([
      { text: 'One two. Three.', tokens: 3 },
      { text: 'Four five six. Seven.', tokens: 4 },
    ]);
  });

  it('cut a sentence that does not fit between its words', () => {
    expect(chunksOf('one two three four five', words, 2).map(({ text }) => text)).toEqual([
      'one two',
      'three four',
      'five',
    ]);
  });

  it('cut a run without white space between characters', () => {
    const characters = (text: string) => [...text.replace(/\s/g, '')].length;
    const chunks = chunksOf('𝒳'.repeat(400), characters, 200);
    expect(chunks.map(({ tokens }) => tokens)).toEqual([160, 160, 80]);
    expect(chunks.map(({ text }) => text).join('')).toBe('𝒳'.repeat(400));
  });

  it('are the text itself when it has no sentence', () => {
    expect(chunksOf('! ! !', words, 2)).toEqual([{ text: '! ! !', tokens: 3 }]);
  });

  it('hold every word once, in order, and never more than fits', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,6}[.]?$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (given, limit) => {
        const chunks = chunksOf(given.join(' '), words, limit);
        expect(chunks.flatMap((chunk) => chunk.text.split(' '))).toEqual(given);
        for (const chunk of chunks) expect(chunk.tokens).toBeLessThanOrEqual(limit);
        for (const chunk of chunks) expect(chunk.tokens).toBe(words(chunk.text));
      }),
    );
  });
});
