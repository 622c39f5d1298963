/** What docs/exports.md says of the formats is what the program declares. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../contract/exporting.ts';
import { CITED } from '../../../server/writers/citation.ts';
import { edgeFields, namesOf, nodeFields } from '../../../server/writers/fields.ts';
import { writers } from '../../../server/writers/index.ts';
import type { Writer } from '../../../server/writers/writer.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../../docs/exports.md'), 'utf8');
const rowsOf = (heading: string) =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));

const TEXTS = { exact: 'as it is', readable: 'readable', line: 'on one line' };

/** Long lists that a page does not repeat. */
const NAMES = new Map([
  [namesOf(nodeFields).join(), 'nodes with every fact'],
  [namesOf(edgeFields).join(), 'edges with every fact'],
  [CITED.join(), 'talks as they are cited'],
]);

const keptOf = ({ id, keeps: { nodes, edges, talks } }: Writer) =>
  Object.entries({ nodes, edges, talks })
    .filter(([, names]) => names)
    .map(([what, names]) =>
      id === 'json' ? `${what} whole` : (NAMES.get(names!.join()) ?? `${what}: ${names!.join(', ')}`),
    )
    .join('; ');

describe('docs/exports.md', () => {
  it('lists the formats as they are declared', () => {
    expect(rowsOf('Formats')).toEqual(
      exportFormats.map(
        ({ id, title, extension, takes, holds }) =>
          `| \`${id}\` | ${title} | \`.${extension}\` | ${takes} | ${holds} |`,
      ),
    );
  });

  it('says what each keeps', () => {
    expect(rowsOf('What each format keeps')).toEqual(
      writers.map((writer) => `| \`${writer.id}\` | ${keptOf(writer)} | ${TEXTS[writer.text]} |`),
    );
  });
});
