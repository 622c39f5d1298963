/** The commands, in the order in which `--help` lists them. */
import type { CliCommand } from '../command.ts';
import { askCommand } from './ask.ts';
import { decideCommand } from './decide.ts';
import { evalCommand } from './eval.ts';
import { exportCommand } from './export.ts';
import { ingestCommand } from './ingest.ts';
import { modelCommand } from './model.ts';
import { qualityCommand } from './quality.ts';
import { readCommand } from './read.ts';
import { reviewCommand } from './review.ts';
import { searchCommand } from './search.ts';
import { startCommand } from './start.ts';
import { vectorsCommand } from './vectors.ts';

export const commands: readonly CliCommand[] = [
  startCommand,
  readCommand,
  ingestCommand,
  searchCommand,
  askCommand,
  reviewCommand,
  decideCommand,
  qualityCommand,
  exportCommand,
  evalCommand,
  modelCommand,
  vectorsCommand,
];
