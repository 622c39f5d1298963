/** `colloquy export graph`: the graph, or a part of it, as a file in any of the formats. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { exportFormats, type ExportFormatId } from '../../contract/exporting.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { UserError } from '../command.ts';
import { fromHere, keysIn } from '../keys-in.ts';

interface Options {
  format: ExportFormatId;
  of?: string;
  out: string;
  evidence: boolean;
}

/** A large graph is read whole: longer than a query of a person may take. Milliseconds. */
const TIMEOUT = 120_000;

/** The nodes that a file names, by id or, of talks, by key; what nothing is called is said, and not in the answer. null for all. */
async function idsIn(store: Store, file: string | undefined): Promise<string[] | null> {
  const asked = await keysIn(file);
  if (!asked) return null;
  const [nodes, talks] = await Promise.all([
    store.read(reads.graphNodes, { ids: asked }),
    store.read(reads.talkKeys, {}),
  ]);
  const byName = new Map<string, string[]>(nodes.map(({ id }) => [id, [id]]));
  for (const { id, key } of talks) byName.set(key, [...(byName.get(key) ?? []), id]);
  const unknown = asked.filter((name) => !byName.has(name));
  if (unknown.length > 0) process.stderr.write(`Nothing has the id or key ${unknown.join(', ')}.\n`);
  const ids = asked.flatMap((name) => byName.get(name) ?? []);
  if (ids.length === 0) throw new UserError(`${file}: names nothing that is in the graph`);
  return ids;
}

/** Under another name until it is whole: nobody finds half a file. */
async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new UserError(`${file}: cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

/** Standard output stays open: it is not ours to close. */
async function print(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces)
    if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function run({ format: id, of, out, evidence: why }: Options): Promise<void> {
  const [{ openWorkshop }, { writerOf }, { materialOf }, { partOf }] = await Promise.all([
    import('../workshop.ts'),
    import('../../server/writers/index.ts'),
    import('../../server/writers/material.ts'),
    import('../../server/writers/part.ts'),
  ]);
  const workshop = await openWorkshop('none');
  try {
    const { store } = workshop;
    const { format, writer } = writerOf(id);
    const part = await partOf(store, format, await idsIn(store, of), { timeout: TIMEOUT });
    const pieces = writer.write(materialOf(store, { ...part, why }, { timeout: TIMEOUT }));
    await (out === '-' ? print(pieces) : writeFile(fromHere(out), pieces));
  } finally {
    await workshop.close();
  }
}

const formatOption = new Option('--format <format>', 'which format')
  .choices(exportFormats.map(({ id }) => id))
  .makeOptionMandatory();

const listed = exportFormats.map(({ id, title, holds }) => `  ${id.padEnd(10)} ${title}. ${holds}`).join('\n');

/** Adds the command below `export`. */
export function registerExportGraph(exporting: Command): void {
  exporting
    .command('graph')
    .description('the graph, or a part of it, as a file that other programs read')
    .addOption(formatOption)
    .option(
      '--of <file>',
      'only the nodes whose ids are in this file, one a line, or talks by their keys; a format of talks takes the talks that they stand for',
    )
    .option('--no-evidence', 'leave out where facts come from and why talks are related')
    .option('--out <file>', 'where to write; - is standard output', '-')
    .addHelpText('after', `\nFormats:\n${listed}`)
    .action(run);
}
