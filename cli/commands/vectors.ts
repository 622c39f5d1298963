/** `colloquy vectors`: makes anew the file of vectors that ships with the bundled meetings. */
import type { CliCommand } from '../command.ts';

async function run() {
  const { makeShippedVectors } = await import('../shipped-vectors.ts');
  console.log(`${await makeShippedVectors()} vectors written.`);
}

export const vectorsCommand: CliCommand = {
  register(program) {
    program
      .command('vectors')
      .description('make anew the vectors that ship with the bundled meetings, after one of their texts changed')
      .action(run);
  },
};
