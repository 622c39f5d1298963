/** Ctrl-C: the first time what is under way is asked to end where nothing is half done, the second time the process ends. */
import { UserError } from './command.ts';

const EXIT_CODE = 130;

export interface Interrupt {
  /** Aborted at the first Ctrl-C. */
  signal: AbortSignal;
  /** Gives Ctrl-C back. */
  release: () => void;
}

/** @param message what is said of a command that was ended, as a sentence */
export const interrupted = (message: string): UserError => new UserError(message, { exitCode: EXIT_CODE });

/** @param message what is said of what was under way, as a sentence */
export function onInterrupt(message: string): Interrupt {
  const controller = new AbortController();
  const hear = () => {
    if (controller.signal.aborted) process.exit(EXIT_CODE);
    controller.abort(interrupted(message));
  };
  process.on('SIGINT', hear);
  return { signal: controller.signal, release: () => void process.off('SIGINT', hear) };
}
