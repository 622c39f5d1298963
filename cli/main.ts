#!/usr/bin/env node
/** `colloquy …`: parses arguments and calls the rooms. Errors are one line and a non-zero exit; `DEBUG=1` adds the stack. */
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';

/** Runs the CLI with the arguments after the program's name; resolves to the exit code. */
export async function run(args: string[]): Promise<number> {
  const program = new Command('colloquy')
    .description(packageJson.description)
    .version(packageJson.version)
    .showHelpAfterError('(colloquy --help lists the commands)')
    .exitOverride();
  for (const command of commands) command.register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`colloquy: ${message}\n`);
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : 1;
  }
}

/** A reader that has seen enough (`colloquy … | head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
