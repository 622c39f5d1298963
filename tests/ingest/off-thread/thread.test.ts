/** A thread does work, is ended when it takes too much, and is there again for the next. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LimitReached } from '../../../ingest/off-thread/exchange.ts';
import { Thread, ThreadBusy } from '../../../ingest/off-thread/thread.ts';
import { ReadError } from '../../../ingest/readers/reader.ts';
import type { Deed } from './hostile-worker.ts';

const open = (queue = 16) =>
  new Thread<Deed, unknown, string, string>(new URL('./hostile-worker.ts', import.meta.url), { megabytes: 64, queue });
let thread: ReturnType<typeof open>;
beforeAll(() => {
  thread = open();
});
afterAll(() => thread.close());

const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error as Error,
  );

describe('a thread', () => {
  it('does one piece of work after the other', async () => {
    expect(await Promise.all([thread.run('echo'), thread.run('echo')])).toEqual(['echo', 'echo']);
  });

  it('hears what the work asks, and answers it', async () => {
    expect(await thread.run('ask', { hear: async (asked) => `${asked} and more` })).toBe('more and more');
  });

  it('ends work whose question cannot be answered, with the reason', async () => {
    const error = await failure(thread.run('ask', { hear: () => Promise.reject(new Error('no answer')) }));
    expect(error.message).toBe('no answer');
  });

  it('throws what the work throws, with the stack of the other thread as its cause', async () => {
    const error = await failure(thread.run('throw'));
    expect(error.message).toBe('a slip');
    expect(error.cause).toMatch(/^TypeError: a slip\n.*hostile-worker/);
  });

  it('throws what a reader throws, with its place', async () => {
    const error = await failure(thread.run('refuse'));
    expect(error).toBeInstanceOf(ReadError);
    expect(error).toMatchObject({
      message: 'page.txt:3: talks[0].date: expected a date, and "x" came',
      uri: 'page.txt',
      line: 3,
      field: 'talks[0].date',
    });
  });

  it.each([
    ['spin', 300, 'took longer than 0.3 s'],
    ['hoard', 30_000, 'needed more than 64 MB'],
    ['grow', 30_000, 'needed more than 64 MB'],
  ] as const)('is ended and started anew when its work must stop: %s', async (deed, milliseconds, message) => {
    const error = await failure(thread.run(deed, { milliseconds }));
    expect(error).toBeInstanceOf(LimitReached);
    expect(error.message).toBe(message);
    expect(await thread.run('echo')).toBe('echo');
  });

  it('is started anew when it ended by itself', async () => {
    expect((await failure(thread.run('exit'))).message).toBe('a working thread stopped with exit code 3');
    expect(await thread.run('echo')).toBe('echo');
  });

  it('is ended when the caller has gone, and leaves the event loop free all the while', async () => {
    const reason = new Error('the caller went away');
    const gone = new AbortController();
    const work = failure(thread.run('spin', { signal: gone.signal }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    gone.abort(reason);
    expect(await work).toBe(reason);
    expect(await failure(thread.run('echo', { signal: gone.signal }))).toBe(reason);
    expect(await thread.run('echo')).toBe('echo');
  });

  it('refuses work that would wait behind too much other work', async () => {
    const small = open(1);
    const first = small.run('echo');
    expect(await failure(small.run('echo'))).toBeInstanceOf(ThreadBusy);
    expect(await first).toBe('echo');
    expect(await small.run('echo')).toBe('echo');
    await small.close();
  });

  it('says that it was closed', async () => {
    const closed = open();
    await closed.run('echo');
    await closed.close();
    expect((await failure(closed.run('echo'))).message).toBe('this thread was closed');
  });

  it('says why it never was ready', async () => {
    const broken = new Thread<Deed, unknown>(new URL('./no-such-worker.ts', import.meta.url), {
      megabytes: 64,
      queue: 1,
    });
    expect((await failure(broken.run('echo'))).message).toMatch(/no-such-worker/);
    await broken.close();
  });
});
