/** The bundled meetings, read and resolved: what the derivations see when the program is first started. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SourceId } from '../../../contract/ids.ts';
import { readSource } from '../../../ingest/readers/index.ts';
import { resolve } from '../../../ingest/resolve/index.ts';

const examples = path.join(import.meta.dirname, '../../../examples');

/** A bundled file's meeting, with the normalised text that its spans point into. */
function read(name: string) {
  const text = readFileSync(path.join(examples, name), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const [meeting] = readSource({ uri: name, contentType: null, sha256, text });
  return { source: SourceId.parse(`source:${sha256.slice(0, 16)}`), ...meeting! };
}

const meetings = ['modl-2025.txt', 'modl-2024.html'].map(read);

/** Normalised texts by source. */
export const texts = new Map(meetings.map(({ source, text }) => [source, text]));
/** Nodes, edges and talks of both meetings. */
export const bundled = resolve(meetings);
