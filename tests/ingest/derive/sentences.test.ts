import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../ingest/derive/sentences.ts';

const textsOf = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at marks followed by white space, closing quotes and brackets included', () => {
    expect(textsOf('Why? Because “it works.” It does (really!) Yes…  Good')).toEqual([
      'Why?',
      'Because “it works.”',
      'It does (really!)',
      'Yes…',
      'Good',
    ]);
  });

  it('end at blank lines, not at line breaks', () => {
    expect(textsOf('A heading\n\nA line\nthat goes on')).toEqual(['A heading', 'A line\nthat goes on']);
  });

  it.each([
    'Burns et al. (2023) show it.',
    'See Fig. 3 and Eq. 7.',
    'J. Smith and A. B. Jones met.',
    'Networks, e.g. small ones, work.',
    'The rate is 0.5 per day.',
    'It ran on GPT-4.5 and v2.1 alike.',
  ])('do not end inside “%s”', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it('end after a small letter that stands alone: a variable is no initial', () => {
    expect(textsOf('The loss falls at rate 1/t. Networks follow.')).toEqual([
      'The loss falls at rate 1/t.',
      'Networks follow.',
    ]);
  });

  it('need a letter or a digit', () => {
    expect(textsOf('... !!! ??? \n\n — ')).toEqual([]);
    expect(textsOf('')).toEqual([]);
  });

  it('know where they stand, in order and without overlap, and leave no letter out', () => {
    const part = fc.constantFrom('A b. ', 'et al. ', '\n\n', 'x', '. ', '! ', 'Ü', '“q.” ', '😀 ', '3.5 ');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const sentences = sentencesOf(text);
        let from = 0;
        for (const { start, end, text: sentence } of sentences) {
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence).toBe(sentence.trim());
          expect(text.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u);
          from = end;
        }
        expect(text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('are found in a long text without end marks, and in one of end marks only', () => {
    expect(sentencesOf('word '.repeat(50_000))).toHaveLength(1);
    expect(sentencesOf('. '.repeat(50_000))).toEqual([]);
  });
});
