import { describe, expect, it } from 'vitest';
import { StoreTimeout } from '../../cypher/store.ts';
import { within } from '../../cypher/timeout.ts';

const never = new Promise<never>(() => {});

describe('waiting for an answer', () => {
  it('hands the answer on', async () => {
    expect(await within(Promise.resolve(7), { timeout: 1_000, what: 'It' })).toBe(7);
  });

  it('ends with a sentence when the time is over', async () => {
    const answer = within(never, { timeout: 1, what: 'The query reads/paths.cypher' });
    await expect(answer).rejects.toThrow(StoreTimeout);
    await expect(answer).rejects.toThrow('The query reads/paths.cypher took longer than 1 ms and was given up.');
  });

  it('ends when the caller goes away', async () => {
    const caller = new AbortController();
    const answer = within(never, { timeout: 60_000, signal: caller.signal, what: 'It' });
    caller.abort(new Error('gone'));
    await expect(answer).rejects.toThrow('gone');
  });
});
