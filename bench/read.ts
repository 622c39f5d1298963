/**
 * How long 2,000 talks take to be read and resolved, without embedding, by kind of source: a meeting document and a page of text.
 * No two talks share a speaker, every second credits two people. Prints JSON, a line for each kind; seconds, medians of the runs.
 * `npx tsx bench/read.ts [RUNS] [FILE...]`; files are read in place of the made ones.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../ingest/readers/index.ts';
import { SourceId } from '../contract/ids.ts';
import type { RawSource } from '../ingest/readers/reader.ts';
import { resolve } from '../ingest/resolve/index.ts';
import { meetingDocument, meetingPage } from './read/made.ts';
import { median } from './support.ts';

const runs = Number(process.argv[2] ?? 5);
const files = process.argv.slice(3);

const rawOf = (uri: string, text: string): RawSource => ({ uri, contentType: null, sha256: '0'.repeat(64), text });

const sources = files.length
  ? files.map((file) => rawOf(path.basename(file), readFileSync(file, 'utf8')))
  : [rawOf('meeting.json', meetingDocument(2000)), rawOf('page.txt', meetingPage(2000))];

function timed(raw: RawSource) {
  const start = performance.now();
  const read = readSource(raw);
  const middle = performance.now();
  const { nodes } = resolve(
    read.map((one) => ({ ...one, source: SourceId.parse(`source:${raw.sha256.slice(0, 16)}`) })),
  );
  const end = performance.now();
  const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  return { talks: count('talk'), people: count('person'), read: middle - start, resolve: end - middle };
}

const seconds = (values: readonly number[]) => Math.round(median(values)) / 1000;

for (const raw of sources) {
  const all = Array.from({ length: runs }, () => timed(raw));
  const { talks, people } = all[0]!;
  const read = seconds(all.map((one) => one.read));
  const resolved = seconds(all.map((one) => one.resolve));
  const total = seconds(all.map((one) => one.read + one.resolve));
  console.log(JSON.stringify({ what: raw.uri, talks, people, runs, read, resolve: resolved, total }));
}
