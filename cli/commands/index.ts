/** The commands, in the order in which `--help` lists them. */
import type { CliCommand } from '../command.ts';

export const commands: readonly CliCommand[] = [];
