/** The meetings that ship with the project. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RawSource } from '../ingest/readers/reader.ts';
import { openSources } from '../ingest/sources/index.ts';
import { examples } from './workshop.ts';

/** The pages of the bundled meetings, by file name. */
export async function openBundled(): Promise<RawSource[]> {
  const pages = readdirSync(examples)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort();
  const cwd = path.dirname(examples);
  return (await Promise.all(pages.map((name) => openSources(path.join(examples, name), { cwd })))).flat();
}
