/** One command of the CLI: a file in `commands/` and a line in its ordered list. */
import type { Command } from 'commander';

export interface CliCommand {
  /** Adds the command to the program; heavy modules are imported inside its action. */
  register(program: Command): void;
}

/** An error whose message is all that a person needs: printed as one line, with a non-zero exit code. */
export class UserError extends Error {
  override name = 'UserError';
  readonly exitCode: number;
  constructor(message: string, options: { exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
  }
}
