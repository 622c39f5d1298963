import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceId } from '../../contract/ids.ts';
import { printedAt, spanWithin } from '../../ingest/printed.ts';

const source = SourceId.parse('source:page');
const spanOf = (text: string, passage: string) => {
  const start = text.indexOf(passage);
  return { source, start, end: start + passage.length };
};

describe('a value laid over its passage', () => {
  it('needs no fold where both agree letter by letter', () => {
    const text = 'Title\nA short abstract.';
    expect(printedAt(spanOf(text, 'A short abstract.'), 'A short abstract.', text)).toEqual({
      span: { source, start: 6, end: 23 },
      folds: [],
    });
  });

  it('finds a sentence of the second paragraph behind an indented blank line', () => {
    const passage = 'First one.\n     \n    Second one.';
    const text = `    ${passage}\n`;
    const value = 'First one.\n\nSecond one.';
    const printed = printedAt(spanOf(text, passage), value, text)!;
    const at = value.indexOf('Second');
    const { start, end } = spanWithin(printed, at, value.length);
    expect(text.slice(start, end)).toBe('Second one.');
  });

  it('refuses a passage that prints other words', () => {
    const text = 'A short abstract.';
    expect(printedAt({ source, start: 0, end: 17 }, 'A short synopsis.', text)).toBeNull();
    expect(printedAt({ source, start: 0, end: 7 }, 'A short abstract.', text)).toBeNull();
  });

  const word = fc.stringMatching(/^[a-z.]{1,8}$/);
  const space = fc.stringMatching(/^[ \n\t]{1,5}$/);

  it('gives every word its own letters, whatever white space the source holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 20 }), (pairs) => {
        const text = `  ${pairs.map(([letters, gap]) => letters + gap).join('')}`;
        const passage = text.trim();
        const value = pairs.map(([letters]) => letters).join(' ');
        const printed = printedAt(spanOf(text, passage), value, text)!;
        let at = 0;
        for (const [letters] of pairs) {
          const { start, end } = spanWithin(printed, at, at + letters.length);
          expect(text.slice(start, end)).toBe(letters);
          at += letters.length + 1;
        }
      }),
    );
  });
});
