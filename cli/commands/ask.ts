/** `colloquy ask QUESTION`: a question of the contract as a command; its options are the question's parameters. */
import type { Command } from 'commander';
import type { z } from 'zod';
import { kindsTaken, NodeId } from '../../contract/ids.ts';
import { ASKERS, choicesOf, paramsOf, type Question } from '../../contract/question.ts';
import { questions } from '../../contract/questions/index.ts';
import type { Store } from '../../cypher/store.ts';
import { UserError, type CliCommand } from '../command.ts';
import { registerAskSearch } from './ask-search.ts';

type Given = Record<string, unknown>;

const flagOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Rows as lines of `heading: value`, a blank line between rows; what is a node is followed by its id. */
const asText = ({ columns }: Question, rows: readonly Given[]) =>
  rows
    .map((row) =>
      columns
        .map((column) => {
          if (column.shows === 'node')
            return `${column.heading}: ${String(row[column.label])} (${String(row[column.id])})`;
          const value = row[column.shows === 'text' ? column.field : column.sentence];
          return `${column.heading}: ${String(value)}`;
        })
        .join('\n'),
    )
    .join('\n\n');

/** A node may be called by its name; what a schema refuses is told by the name of its option. @throws {UserError} */
async function parsed(store: Store, asked: Question, given: Given): Promise<Given> {
  const { nodeNamed } = await import('../named-nodes.ts');
  const params: Given = {};
  for (const [name, schema] of paramsOf(asked)) {
    const kinds = kindsTaken(schema);
    const value = given[name];
    const isName = typeof value === 'string' && kinds.length > 0 && !NodeId.safeParse(value).success;
    const parsed = schema.safeParse(isName ? (await nodeNamed(store, value, kinds)).id : value);
    if (!parsed.success) throw new UserError(`--${flagOf(name)}: ${parsed.error.issues[0]!.message}`);
    params[name] = parsed.data;
  }
  return params;
}

async function answered(store: Store, asked: Question, given: Given) {
  const { ask, NoSuchNode } = await import('../../cypher/ask.ts');
  try {
    return await ask(store, asked, await parsed(store, asked, given));
  } catch (error) {
    if (error instanceof NoSuchNode)
      throw new UserError(`--${flagOf(error.param)}: ${error.message}`, { cause: error });
    throw error;
  }
}

async function run(asked: Question, { json, ...given }: Given) {
  const { openWorkshop } = await import('../workshop.ts');
  const workshop = await openWorkshop('none');
  try {
    const { rows, notAnswerable } = await answered(workshop.store, asked, given);
    if (json) {
      if (notAnswerable !== null) process.stderr.write(`${notAnswerable}\n`);
      console.log(JSON.stringify(rows, null, 2));
    } else console.log(notAnswerable ?? (rows.length > 0 ? asText(asked, rows) : asked.nothing));
  } finally {
    await workshop.close();
  }
}

/** What an option takes, in words. */
const takes = (schema: z.ZodType) =>
  kindsTaken(schema).length > 0 ? 'id or name' : (choicesOf(schema)?.join('|') ?? 'value');

function addOption(command: Command, name: string, schema: z.ZodType): void {
  const flags = `--${flagOf(name)} <${takes(schema)}>`;
  const what = schema.description ?? name;
  const byDefault = schema.safeParse(undefined);
  if (byDefault.success) command.option(flags, `${what} (default: ${JSON.stringify(byDefault.data)})`);
  else command.requiredOption(flags, what);
}

export const askCommand: CliCommand = {
  register(program) {
    const ask = program.command('ask').description('ask a question of the graph');
    registerAskSearch(ask);
    for (const asked of questions) {
      const command = ask.command(asked.name).summary(asked.title).description(`${asked.title} ${asked.description}`);
      command.helpGroup(`${ASKERS[asked.asker]}:`);
      for (const [name, schema] of paramsOf(asked)) addOption(command, name, schema);
      command.option('--json', 'print rows as JSON').action((options: Given) => run(asked, options));
    }
  },
};
