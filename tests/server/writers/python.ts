/** Readers of others that Python has: a file → what they find in it, in our words. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ExportFormatId } from '../../../contract/exporting.ts';
import { python } from '../../support/machine.ts';
import type { Found, Read } from './expected.ts';
import { fact } from './readers.ts';

type Facts = Record<string, unknown>;
interface Raw {
  nodes: Record<string, Facts>;
  edges: Record<string, Facts>;
  talks: Record<string, Facts>;
  said: [string, string, string][];
  says: string;
  programme: Facts[];
}

/** Runs a reader on a file. */
export async function readByPython(format: ExportFormatId, text: string, folder: string): Promise<Raw> {
  const file = path.join(folder, `written.${format}`);
  await writeFile(file, text);
  const run = promisify(execFile)(python(), [path.join(import.meta.dirname, 'read.py'), format, file], {
    maxBuffer: 1e9,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  return JSON.parse((await run).stdout) as Raw;
}

const each = (rows: Record<string, Facts>, of: (row: Facts) => Facts): Found =>
  Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, of(row)]));
const facts = (row: Facts) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, fact(name, value)]));

const graph = ({ nodes, edges }: Raw): Read => ({ nodes: each(nodes, facts), edges: each(edges, facts) });

const joint = (note: unknown) => (typeof note === 'string' ? note.replace(/^Joint work with /, '') : null);
const list = (value: unknown) => (value as string[] | undefined)?.join('; ') ?? null;

const bibtex = ({ talks }: Raw): Read => ({
  talks: Object.fromEntries(
    Object.entries(talks).map(([key, row]) => [
      key,
      {
        ...row,
        key,
        speakers: list(row.speakers),
        credited: joint(row.note),
        year: row.year === undefined ? null : Number(row.year),
        meeting: row.eventtitle,
        kind: row.type,
      },
    ]),
  ),
});

/** `Family, Given, Suffix` as it is shown. */
const shown = (name: string) => {
  const [family, given, suffix] = name.split(', ');
  return given === undefined ? family : [given, family, suffix].filter(Boolean).join(' ');
};

const ris = ({ talks }: Raw): Read => ({
  talks: each(talks, (row) => ({
    key: row.id,
    title: row.title,
    speakers: list((row.authors as string[] | undefined)?.map(shown)),
    credited: joint((row.notes as string[] | undefined)?.[0]),
    date: (row.date as string | undefined)?.replaceAll('/', '-'),
    year: row.year === undefined ? null : Number(row.year),
    meeting: row.secondary_title,
    venue: row.place_published,
    abstract: row.abstract,
    keywords: list(row.keywords),
    url: (row.urls as string[] | undefined)?.[0],
    kind: row.type_of_work,
  })),
});

/** By format. */
export const pythonReaders: Partial<Record<ExportFormatId, (raw: Raw) => Read>> = {
  graphml: graph,
  gexf: graph,
  bibtex,
  ris,
};
