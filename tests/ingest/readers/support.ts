/** Pages for tests of readers. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RawSource, ReadMeeting } from '../../../ingest/readers/reader.ts';
import { readSource } from '../../../ingest/readers/index.ts';

const root = path.join(import.meta.dirname, '../../..');
export const fixturePages = path.join(root, 'tests/fixtures/pages');
export const goldenFolder = path.join(root, 'tests/golden');
export const sharedData = path.join(root, '../shared/data');
export const examples = path.join(root, 'examples');

export const sourceOf = (text: string, uri = 'page.txt'): RawSource => ({
  uri,
  contentType: null,
  sha256: createHash('sha256').update(text).digest('hex'),
  text,
});

/** The one meeting of a page. */
export function readPage(text: string, uri?: string): ReadMeeting {
  const [meeting] = readSource(sourceOf(text, uri));
  return meeting!;
}

export const readFixture = (name: string): ReadMeeting =>
  readPage(readFileSync(path.join(fixturePages, name), 'utf8'), `tests/fixtures/pages/${name}`);

export const fixtureNames = readdirSync(fixturePages)
  .filter((name) => name !== 'README.md')
  .sort();

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The value of a field path such as `talks[3].speakers[0].name`. */
export function valueAt(document: unknown, field: string): unknown {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

/** Fields whose value is made of what stands at the span: an ISO date of a heading, a 24-hour time. */
const MADE = /\.(?:date|start|end)$|^meeting\.series$/;

/** Spans that do not hold their value; none is expected. */
export const brokenSpans = ({ document, spans, text }: ReadMeeting): string[] =>
  Object.entries(spans)
    .filter(([field, [start, end]]) => {
      if (start < 0 || end > text.length || start >= end) return true;
      return !MADE.test(field) && folded(text.slice(start, end)) !== folded(String(valueAt(document, field)));
    })
    .map(([field, [start, end]]) => `${field}: ${JSON.stringify(text.slice(start, end))}`);
