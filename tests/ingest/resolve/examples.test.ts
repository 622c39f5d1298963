/** The bundled meetings, read from their pages and resolved. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../../contract/graph.ts';
import { SourceId } from '../../../contract/ids.ts';
import { readSource } from '../../../ingest/readers/index.ts';
import { resolve } from '../../../ingest/resolve/index.ts';
import { nodesOf } from './documents.ts';

const examples = path.join(import.meta.dirname, '../../../examples');

const read = ['modl-2025.txt', 'modl-2024.html'].flatMap((file) => {
  const text = readFileSync(path.join(examples, file), 'utf8');
  const source = SourceId.parse(`source:${file}`);
  return readSource({ uri: file, contentType: null, sha256: '0'.repeat(64), text }).map((one) => ({ source, ...one }));
});
const resolved = resolve(read);

const passage = (provenance: Provenance | undefined) => {
  if (provenance?.how !== 'read') return null;
  const { source, start, end } = provenance.span;
  return read.find((one) => one.source === source)!.text.slice(start, end);
};

describe('the bundled meetings', () => {
  it('make two meetings of one series with eight talks each', () => {
    expect(nodesOf(resolved, 'series')).toHaveLength(1);
    expect(nodesOf(resolved, 'meeting').map(({ detail }) => detail)).toEqual(['26–27 Sep 2024', '25–26 Sep 2025']);
    expect(nodesOf(resolved, 'talk')).toHaveLength(16);
  });

  it('name 21 people at 7 institutions, each once', () => {
    expect(nodesOf(resolved, 'person')).toHaveLength(21);
    expect(nodesOf(resolved, 'institution').map(({ label }) => label)).toEqual([
      'Duke University',
      'Johns Hopkins University',
      'National Science Foundation',
      'Toyota Technological Institute at Chicago',
      'University of California, Berkeley',
      'University of California, Irvine',
      'University of Pennsylvania',
    ]);
  });

  it('say of every merge what is printed and why', () => {
    const merged = resolved.nodes.flatMap((node) =>
      node.kind === 'person' || node.kind === 'institution' ? node.forms.slice(1) : [],
    );
    expect(merged.map(({ printed, reason }) => [printed, reason])).toEqual([
      ['University of California Berkeley', expect.stringContaining('only punctuation')],
      ['University of California, Berkley', expect.stringContaining('a misprint')],
      ['Rene Vidal', 'same letters once accents are folded'],
    ]);
  });

  it('give each edge of a person the passage that prints the name', () => {
    const names = resolved.edges
      .filter(({ type, from }) => from === 'person:rene-vidal' && type !== 'AFFILIATED_WITH')
      .map(({ type, provenance }) => [type, passage(provenance[0])]);
    expect(names).toEqual([
      ['GAVE', 'René Vidal'],
      ['LISTED_AT', 'René Vidal'],
      ['ORGANIZED', 'René Vidal'],
      ['ORGANIZED', 'Rene Vidal'],
    ]);
  });
});
