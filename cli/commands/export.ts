/** `colloquy export …`: the graph as a file; the nearest talks of every talk, as other programs read them. */
import { STORED_RELATED } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { UseNearest } from '../../ingest/whole-ranking.ts';
import type { CliCommand } from '../command.ts';
import { countTo } from '../count.ts';
import { keysIn } from '../keys-in.ts';
import { namesOf, type KeyedTalk } from '../talk-names.ts';
import { registerExportGraph } from './export-graph.ts';

interface Options {
  k: number;
  of?: string;
  json?: boolean;
}

/** Deeper than any collection. */
const DEEPEST = 1_000_000;

/** Writes one talk after the other: the whole ranking of a large collection is no string that fits into memory. */
function printer(json: boolean) {
  let written = 0;
  return {
    line(name: string, others: readonly string[]) {
      const line = json ? `${JSON.stringify(name)}:${JSON.stringify(others)}` : `${name}: ${others.join(' ')}`;
      process.stdout.write(json ? `${written === 0 ? '{' : ','}\n${line}` : `${line}\n`);
      written += 1;
    },
    end: () => json && process.stdout.write(written === 0 ? '{}\n' : '\n}\n'),
  };
}

/** The ids of the talks that are asked for, by key or id; a key that no talk has is said, and not in the answer. */
function idsOf(asked: readonly string[], talks: readonly KeyedTalk[]): Set<string> {
  const known = new Set(talks.flatMap(({ id, key }) => [id, key]));
  const unknown = asked.filter((key) => !known.has(key));
  if (unknown.length > 0) process.stderr.write(`No talk has the key ${unknown.join(', ')}.\n`);
  const wanted = new Set(asked);
  return new Set(talks.filter(({ id, key }) => wanted.has(key) || wanted.has(id)).map(({ id }) => id));
}

async function run({ k, of, json = false }: Options) {
  const asked = await keysIn(of);
  const [{ openWorkshop }, { eachAnew, eachStored }] = await Promise.all([
    import('../workshop.ts'),
    import('../../ingest/whole-ranking.ts'),
  ]);
  const workshop = await openWorkshop('none');
  try {
    const { store, parts } = workshop;
    const talks = await store.read(reads.talkKeys, {});
    const only = asked && idsOf(asked, talks);
    const nameOf = namesOf(talks);
    const print = printer(json);
    const use: UseNearest = (from, nearest) => {
      if (!only || only.has(from)) print.line(nameOf(from), nearest.map(nameOf));
    };
    await (k <= STORED_RELATED ? eachStored(store, k, use) : eachAnew(store, parts, k, use));
    print.end();
  } finally {
    await workshop.close();
  }
}

export const exportCommand: CliCommand = {
  register(program) {
    const exporting = program.command('export').description('write what the graph says for other programs');
    registerExportGraph(exporting);
    exporting
      .command('related')
      .description('the nearest talks of every talk, nearest first, by the keys of the meeting documents')
      .option(
        '--k <n>',
        `how many; beyond the ${STORED_RELATED} that are stored the ranking is made anew`,
        countTo(DEEPEST),
        10,
      )
      .option('--of <file>', 'only for the talk keys in this file, one a line')
      .option('--json', 'print {talkKey: [talkKey, …]}; a key that two meetings share gives way to the id of the talk')
      .action(run);
  },
};
