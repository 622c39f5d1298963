/**
 * Every file under `tests/fixtures` and every bundled page, damaged in thousands of ways, through every reader that
 * takes it. A new format joins by its line in `readers/index.ts` and its fixtures.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readers } from '../../../ingest/readers/index.ts';
import { ReadError, type RawSource, type Reader, type ReadMeeting } from '../../../ingest/readers/reader.ts';
import { damaged, damages } from './mutations.ts';
import { brokenSpans, examples, sourceOf } from './support.ts';

/** Ten thousand in CI; a fifth of them, of the same seed, on the way there. */
const CASES = process.env.COLLOQUY_TEST_ALL ? 10_000 : 2_000;
/** A case is a part of a file this long, so that there is time for many. */
const LONGEST_PART = 6_000;

const fixtures = path.join(import.meta.dirname, '../../fixtures');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md' && !entry.parentPath.includes('credits'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
const texts = [...filesIn(fixtures), ...filesIn(examples)].map((file) => readFileSync(file, 'utf8'));

/** The beginning of a file, which tells its format, and a part from further on. */
const partOf = (text: string, at: number): string => {
  if (text.length <= LONGEST_PART) return text;
  const from = Math.floor((text.length - LONGEST_PART / 2) * at);
  return text.slice(0, LONGEST_PART / 2) + text.slice(from, from + LONGEST_PART / 2);
};

const sources: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...texts), fc.integer({ min: 0, max: 99 }), damages)
  .map(([text, at, all]) => all.reduce(damaged, partOf(text, at / 100)));

/** What a source becomes, null when it is refused in words. */
function readOrRefuse(reader: Reader, source: RawSource): ReadMeeting[] | null {
  try {
    return reader.read(source);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const spansOutside = ({ spans, text }: ReadMeeting): string[] =>
  Object.entries(spans).flatMap(([field, [start, end]]) =>
    start < 0 || end > text.length || start >= end ? [field] : [],
  );

/** Pages print their values letter by letter; what an export's span holds, `exports.test.ts` says. */
const wrongSpans = (read: ReadMeeting): string[] =>
  read.document.source.format === 'meeting-page' ? brokenSpans(read) : spansOutside(read);

function expectSound(read: ReadMeeting): void {
  expect(read.document.talks.filter((talk) => !/[\p{L}\p{N}\p{S}]/u.test(talk.title))).toEqual([]);
  expect(wrongSpans(read)).toEqual([]);
}

describe('a damaged source', () => {
  it(`is read or refused by every reader that takes it, with a title for each talk and every span in its text (${CASES} cases)`, () => {
    fc.assert(
      fc.property(sources, (text) => {
        const source = sourceOf(text);
        for (const reader of readers)
          if (reader.matches(source) > 0) for (const read of readOrRefuse(reader, source) ?? []) expectSound(read);
      }),
      { numRuns: CASES, seed: 20310907 },
    );
  });

  it('is read alike twice', () => {
    fc.assert(
      fc.property(sources, (text) => {
        for (const reader of readers)
          if (reader.matches(sourceOf(text)) > 0)
            expect(readOrRefuse(reader, sourceOf(text))).toEqual(readOrRefuse(reader, sourceOf(text)));
      }),
      { numRuns: CASES / 10, seed: 42 },
    );
  });
});

describe('a source that repeats itself', () => {
  it(
    'sixty thousand characters long is read or refused by every reader before a child is killed',
    { timeout: 620_000 },
    () => {
      const child = path.join(import.meta.dirname, 'repeated.ts');
      const run = spawnSync(process.execPath, ['--import', 'tsx', child, fixtures, examples], {
        encoding: 'utf8',
        timeout: 600_000,
        killSignal: 'SIGKILL',
      });
      expect([run.signal, run.status, run.stderr]).toEqual([null, 0, '']);
    },
  );
});
