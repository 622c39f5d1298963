/** Reads every file of the folders named, each repeated up to a length, with every reader; exits with 1 when one crashes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readers } from '../../../ingest/readers/index.ts';
import { ReadError } from '../../../ingest/readers/reader.ts';
import { sourceOf } from './support.ts';

/** Where work grows with the square of the length, this much does not end in minutes. */
const LENGTH = 60_000;

function readAll(text: string): void {
  const source = sourceOf(text);
  for (const reader of readers) {
    if (reader.matches(source) === 0) continue;
    try {
      reader.read(source);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
}

for (const folder of process.argv.slice(2))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'README.md') continue;
    const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    readAll(text.repeat(Math.ceil(LENGTH / (text.length + 1))));
  }
