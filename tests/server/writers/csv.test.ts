import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../../server/writers/csv.ts';
import { hostile } from './graphs.ts';

describe('a cell', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', `'+1`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['＝1', `'＝1`],
    [`'tis`, `''tis`],
    ['a=1', 'a=1'],
  ])('that a spreadsheet would run, %s, stands behind an apostrophe', (text, cell) => {
    expect(csvLines([[text]])).toBe(`${cell}\r\n`);
  });

  it('with a number is a number, whatever its sign', () => {
    expect(csvLines([[-1.5, 0, null]])).toBe('-1.5,0,\r\n');
  });

  it('never begins as a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(csvLines([[text]]).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 500 },
    );
  });
});
