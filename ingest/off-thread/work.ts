/** The side of a working thread: does one piece of work after the other, as it is handed in. */
import { parentPort } from 'node:worker_threads';
import { failureOf } from './failure.ts';
import type { FromThread, ToThread } from './messages.ts';

/** How work speaks with the event loop while it goes on. */
export interface Speaking<Said, Told> {
  say(value: Said): void;
  /** Says something and waits for the answer. */
  ask(value: Said): Promise<Told>;
}

/** Serves as the working thread that this process is. */
export function serveWork<Input, Answer, Said = never, Told = never>(
  work: (input: Input, speaking: Speaking<Said, Told>) => Answer | Promise<Answer>,
): void {
  const port = parentPort!;
  const post = (message: FromThread) => port.postMessage(message);
  let answered: ((value: Told) => void) | null = null;
  const speaking: Speaking<Said, Told> = {
    say: (value) => post({ kind: 'said', value }),
    ask: (value) =>
      new Promise((resolve) => {
        answered = resolve;
        speaking.say(value);
      }),
  };
  const run = async (input: Input) => post({ kind: 'done', answer: await work(input, speaking) });
  port.on('message', (message: ToThread) => {
    if (message.kind === 'told') answered?.(message.value as Told);
    else run(message.input as Input).catch((error: unknown) => post({ kind: 'failed', failure: failureOf(error) }));
  });
  post({ kind: 'ready' });
}
