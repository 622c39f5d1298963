/** `colloquy ask search`: answers many queries in one run, as other programs score them. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { reads } from '../../cypher/reads/index.ts';
import { UserError } from '../command.ts';
import { countTo } from '../count.ts';
import { namesOf } from '../talk-names.ts';

interface Options {
  queries: string;
  k: number;
  json?: boolean;
}

const DEFAULT_K = 100;
const MOST_K = 10_000;

const Queries = z.record(z.string(), z.string());

/** The queries by their id: a JSON object, or lines of an id, a tab and the text. @throws {UserError} naming file and line */
function parseQueries(file: string, content: string): [id: string, text: string][] {
  if (content.trimStart().startsWith('{')) {
    const { data, error } = Queries.safeParse(parseJson(file, content));
    if (error) throw new UserError(`${file}: expected {"id": "text"}: ${z.prettifyError(error)}`);
    return Object.entries(data);
  }
  return content.split(/\r?\n/).flatMap((line, at): [string, string][] => {
    if (!line.trim()) return [];
    const tab = line.indexOf('\t');
    if (tab < 1) throw new UserError(`${file}, line ${at + 1}: expected an id, a tab and the text of the query`);
    return [[line.slice(0, tab), line.slice(tab + 1)]];
  });
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new UserError(`${file}: is no JSON: ${(cause as Error).message}`, { cause });
  }
}

async function queriesIn(file: string): Promise<[id: string, text: string][]> {
  const content = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new UserError(`${file}: cannot be read: ${cause.message}`, { cause });
  });
  return parseQueries(file, content.replace(/^\uFEFF/, ''));
}

async function run({ queries, k, json }: Options) {
  const asked = await queriesIn(queries);
  const [{ openWorkshop }, { searchAll }, { untilSettled }] = await Promise.all([
    import('../workshop.ts'),
    import('../../ingest/derive/search/search.ts'),
    import('../../ingest/embedding/index.ts'),
  ]);
  const workshop = await openWorkshop('background');
  try {
    const { store, embedder } = workshop;
    await untilSettled(embedder);
    const nameOf = namesOf(await store.read(reads.talkKeys, {}));
    const answers: [string, string[]][] = [];
    const notes = new Set<string>();
    for (const [id, text] of asked) {
      const { hits, note } = await searchAll(store, embedder, text, { mode: 'hybrid', kinds: ['talk'], limit: k });
      if (note) notes.add(note);
      answers.push([id, hits.map((hit) => nameOf(hit.id))]);
    }
    for (const note of notes) process.stderr.write(`${note}\n`);
    if (json) console.log(JSON.stringify(Object.fromEntries(answers)));
    else for (const [id, keys] of answers) console.log(`${id}: ${keys.join(' ')}`);
  } finally {
    await workshop.close();
  }
}

export function registerAskSearch(ask: Command): void {
  ask
    .command('search')
    .description('the talks that answer each query of a file, best first, by words and by meaning')
    .requiredOption('--queries <file>', '{"id": "text"} as JSON, or lines of an id, a tab and the text')
    .option('--k <n>', 'most talks for each query', countTo(MOST_K), DEFAULT_K)
    .option('--json', 'print {id: [talkKey, …]}')
    .action(run);
}
