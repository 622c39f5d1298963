/** `colloquy ask QUESTION`: a question of the contract as a command; its options are the question's parameters. */
import type { z } from 'zod';
import { questions } from '../../contract/questions/index.ts';
import type { Question } from '../../contract/question.ts';
import { UserError, type CliCommand } from '../command.ts';
import { registerAskSearch } from './ask-search.ts';

const flagOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Rows as lines of `column: value`, a blank line between rows. */
const asText = (rows: readonly Record<string, unknown>[]) =>
  rows
    .map((row) =>
      Object.entries(row)
        .map(([column, value]) => `${column}: ${String(value)}`)
        .join('\n'),
    )
    .join('\n\n');

function parsed(asked: Question, given: Record<string, unknown>): z.output<Question['params']> {
  const result = asked.params.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(`--${flagOf(String(issue!.path[0]))}: ${issue!.message}`);
}

async function run(asked: Question, { json, ...given }: Record<string, unknown>) {
  const params = parsed(asked, given);
  const [{ openWorkshop }, { questionRead }] = await Promise.all([
    import('../workshop.ts'),
    import('../../cypher/read.ts'),
  ]);
  const workshop = await openWorkshop('none');
  try {
    const rows = await workshop.store.read(questionRead(asked), params);
    if (json) console.log(JSON.stringify(rows, null, 2));
    else console.log(rows.length > 0 ? asText(rows) : asked.nothing);
  } finally {
    await workshop.close();
  }
}

export const askCommand: CliCommand = {
  register(program) {
    const ask = program.command('ask').description('ask a question of the graph');
    registerAskSearch(ask);
    for (const asked of questions) {
      const command = ask.command(asked.name).description(`${asked.title} ${asked.description}`);
      for (const [name, schema] of Object.entries(asked.params.shape))
        command.requiredOption(`--${flagOf(name)} <value>`, (schema as z.ZodType).description ?? name);
      command.option('--json', 'print rows as JSON').action((options: Record<string, unknown>) => run(asked, options));
    }
  },
};
