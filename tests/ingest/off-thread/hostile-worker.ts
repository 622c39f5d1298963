/** A thread for tests of threads: does what its input says, also what no reader should do. */
import { serveWork, type Speaking } from '../../../ingest/off-thread/work.ts';
import { ReadError } from '../../../ingest/readers/reader.ts';

export type Deed = 'echo' | 'spin' | 'hoard' | 'grow' | 'throw' | 'refuse' | 'exit' | 'ask';

const DEEDS: Record<Deed, (speaking: Speaking<string, string>) => unknown> = {
  echo: () => 'echo',
  spin: () => {
    for (;;);
  },
  hoard: () => {
    const all: number[][] = [];
    for (;;) all.push(new Array<number>(10_000).fill(all.length));
  },
  grow: () => {
    const all = new Map<number, string>();
    for (let i = 0; ; i++) all.set(i, `${i} of many`);
  },
  throw: () => {
    throw new TypeError('a slip');
  },
  refuse: () => {
    throw new ReadError('page.txt', 'expected a date, and "x" came', { line: 3, field: 'talks[0].date' });
  },
  exit: () => process.exit(3),
  ask: (speaking) => speaking.ask('more'),
};

serveWork<Deed, unknown, string, string>((deed, speaking) => DEEDS[deed](speaking));
