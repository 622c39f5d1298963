/** What holds for every page, however it is damaged. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError, type ReadMeeting } from '../../../ingest/readers/reader.ts';
import { brokenSpans, fixtureNames, fixturePages, readPage } from './support.ts';

const pages = fixtureNames.map((name) => readFileSync(path.join(fixturePages, name), 'utf8'));

/** What a page becomes, null when the reader says that no meeting is in it. */
function readOrRefuse(text: string): ReadMeeting | null {
  try {
    return readPage(text);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const JUNK = [
  '\0',
  '(((',
  '| |',
  '\u202E',
  '9:99 PM',
  'February 30',
  '<td>',
  '&#0;',
  '"',
  '\uD800',
  '***',
  'Organizers:',
  '\t\t',
];

/** A fixture with lines taken out, doubled, swapped or cut, and junk put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(...pages),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...JUNK), fc.nat(4)), { maxLength: 12 }),
  )
  .map(([page, cuts]) =>
    cuts
      .reduce(
        (lines, [at, other, junk, how]) => damage(lines, at % lines.length, other % lines.length, junk, how),
        page.split('\n'),
      )
      .join('\n'),
  );

function damage(lines: string[], at: number, other: number, junk: string, how: number): string[] {
  const line = lines[at]!;
  const middle = Math.floor(line.length / 2);
  const changed = [
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, line),
    () => lines.with(at, lines[other]!).with(other, line),
    () => lines.with(at, line.slice(0, middle) + junk + line.slice(middle)),
    () => lines.slice(0, Math.max(1, at)),
  ][how]!();
  return changed.length ? changed : [''];
}

describe('a damaged page', () => {
  it('is read or refused, never fatal, and its document keeps to the format', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const read = readOrRefuse(text);
        if (!read) return;
        expect(read.document.talks.filter((talk) => !/[\p{L}\p{N}]/u.test(talk.title))).toEqual([]);
        if (read.document.source.format === 'meeting-page') expect(brokenSpans(read)).toEqual([]);
      }),
      { numRuns: 150, seed: 20250925 },
    );
  });

  it('is read alike twice', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(readOrRefuse(text)).toEqual(readOrRefuse(text));
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it('of arbitrary characters is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const read = readOrRefuse(text);
        expect(read ? brokenSpans(read) : []).toEqual([]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('a hostile page', () => {
  const head = '2020 Meeting on Size\n\nOrganizers:\nAnn Marsh, Lund University\n\nAgenda\n\nMonday, June 1, 2020\n';
  const hostile: Record<string, string> = {
    'a line of a million letters': head + 'x'.repeat(1_000_000),
    'a million brackets': `${head}9:00 AM Ann Marsh | ${'('.repeat(1_000_000)}`,
    'a hundred thousand separators': `${head}9:00 AM ${'A B - '.repeat(100_000)}`,
    'ten thousand entries': head + '9:00 AM Ann Marsh | On the size of things\n'.repeat(10_000),
    'two hundred thousand names': `${head.replace('Ann Marsh', 'Ann Marsh, '.repeat(200_000))}`,
    'half a million blanks in a line': `${head}9:00 AM${' '.repeat(500_000)}Ann Marsh | A talk`,
    'a hundred thousand joint works': `${head}9:00 AM Ann Marsh | A talk\n${'Joint work with Bo Lind and '.repeat(100_000)}`,
    'ten thousand rows': `<html><body><h1>2020 Meeting on Size</h1><table>${'<tr><td>9:00<td>Ann Marsh | A'.repeat(10_000)}</table>`,
  };

  it.each(Object.entries(hostile))('with %s is read or refused', (_, text) => {
    expect(() => readOrRefuse(text)).not.toThrow();
  });

  it.each([
    ['text', `${head}${'Ann Marsh, Lund University\n'.repeat(400_000)}`, /characters; at most 5000000 are read/],
    ['HTML', `<html><body>${'<p>Ann Marsh</p>'.repeat(700_000)}`, /characters; at most 3000000 are read/],
    ['short lines', `${head}${'9:00 Ann\n'.repeat(100_000)}`, /a page of 100005 lines; at most 30000 are read/],
  ])('of ten million characters, or too many lines, is refused in words: %s', (_, text, words) => {
    expect(() => readPage(text)).toThrow(words);
  });

  it('nested deeper than any page is refused in words', () => {
    expect(() => readPage(`<html><body>${'<b>'.repeat(100_000)}`)).toThrow(/nested 100002 deep; at most 2000/);
  });
});
