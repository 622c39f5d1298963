/** Every export in `tests/fixtures/exports` (a file, or a folder that is one export) is a case; what it becomes stands in `tests/golden/exports`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readers, readSource } from '../../../ingest/readers/index.ts';
import type { ReadMeeting } from '../../../ingest/readers/reader.ts';
import { openSources } from '../../../ingest/sources/index.ts';
import { folded } from '../../../ingest/readers/page/names.ts';
import { nameKey } from '../../../ingest/readers/page/people.ts';
import { valueAt } from './support.ts';

const root = path.join(import.meta.dirname, '../../..');
const exportsFolder = path.join(root, 'tests/fixtures/exports');
const golden = path.join(root, 'tests/golden/exports');

const names = readdirSync(exportsFolder)
  .filter((name) => name !== 'README.md')
  .sort();

const folders = readers.flatMap(({ folder }) => folder ?? []);
const read = async (name: string): Promise<ReadMeeting[]> =>
  (await openSources(`tests/fixtures/exports/${name}`, { cwd: root, folders })).flatMap(readSource);

/** A missing golden file is written on a developer's machine, to be read and committed; in CI it is a failure. */
function goldenOf(name: string, made: string): string {
  const file = path.join(golden, `${name}.json`);
  if (!existsSync(file) && !process.env.CI) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, made);
  }
  return readFileSync(file, 'utf8');
}

/** Fields whose value is made of what stands at the span: an ISO date of a time stamp, a title without its year, a kind. */
const MADE = /(?:Date|\.date|\.start|\.end|\.series|\.kind|\.timeZone)$/;
/** Signs of markup, escapes and formulas: the value is their reading. */
const MARKUP = /[\\&<{=]/;
const letters = (text: string): string => folded(text).replaceAll(' ', '');

/** Values that an export may keep in several fields, or in another order: "Marsh, Ann". */
const PARTED = /\.(?:name|venue|abstract)$/;
const words = (text: string): string[] => folded(text).split(' ');
const holdsAll = (passage: string, value: string): boolean =>
  passage.length < 2 * value.length + 100 && words(value).every((word) => words(passage).includes(word));

/** Spans that lie outside the text, or hold other words than their value; none is expected. */
const brokenSpans = ({ document, spans, text }: ReadMeeting): string[] =>
  Object.entries(spans)
    .filter(([field, [start, end]]) => {
      if (start < 0 || end > text.length || start >= end) return true;
      const passage = text.slice(start, end);
      if (MADE.test(field) || MARKUP.test(passage)) return false;
      const value = String(valueAt(document, field));
      if (PARTED.test(field) && holdsAll(passage, value)) return false;
      if (field.endsWith('.name')) return nameKey(passage) !== nameKey(value);
      return letters(passage) !== letters(value);
    })
    .map(([field, [start, end]]) => `${field}: ${JSON.stringify(text.slice(start, end))}`);

describe('the readers of exports', () => {
  it.each(names)('read %s as its golden file says', async (name) => {
    const documents = (await read(name)).map(({ document }) => document);
    const made = `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`;
    expect(made).toBe(goldenOf(name, made));
  });

  it.each(names)('point every span of %s at the words of its value', async (name) => {
    expect((await read(name)).flatMap(brokenSpans)).toEqual([]);
  });

  it('have no golden file without its export', () => {
    const made = existsSync(golden) ? readdirSync(golden).sort() : [];
    expect(made).toEqual(names.map((name) => `${name}.json`));
  });

  it('are shown what each export is for', () => {
    const table = readFileSync(path.join(exportsFolder, 'README.md'), 'utf8');
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });
});
