import { describe, expect, it, vi } from 'vitest';
import { Turns, type Steps } from '../../../ingest/embedding/turns.ts';

/** A request of some steps, each noted under the request's name. */
function steps(log: string[], name: string, count: number): Steps {
  return (async function* () {
    for (let step = 1; step <= count; step++) {
      log.push(`${name}${step}`);
      yield;
    }
  })();
}

describe('turns', () => {
  it('serve passages in turn', async () => {
    const log: string[] = [];
    const turns = new Turns();
    turns.add(1, 'passage', steps(log, 'a', 2));
    turns.add(2, 'passage', steps(log, 'b', 3));
    await vi.waitFor(() => expect(log).toEqual(['a1', 'b1', 'a2', 'b2', 'b3']));
  });

  it('serve a query before the next step of a passage', async () => {
    const log: string[] = [];
    const turns = new Turns();
    turns.add(1, 'passage', steps(log, 'bulk', 3));
    turns.add(2, 'query', steps(log, 'query', 2));
    await vi.waitFor(() => expect(log).toEqual(['bulk1', 'query1', 'query2', 'bulk2', 'bulk3']));
  });

  it('drop what is cancelled and go on with the rest', async () => {
    const log: string[] = [];
    const turns = new Turns();
    turns.add(1, 'passage', steps(log, 'a', 50));
    turns.add(2, 'passage', steps(log, 'b', 2));
    turns.cancel(1);
    await vi.waitFor(() => expect(log).toEqual(['a1', 'b1', 'b2']));
  });

  it('begin again after everything was served', async () => {
    const log: string[] = [];
    const turns = new Turns();
    turns.add(1, 'query', steps(log, 'a', 1));
    await vi.waitFor(() => expect(log).toEqual(['a1']));
    turns.add(2, 'query', steps(log, 'b', 1));
    await vi.waitFor(() => expect(log).toEqual(['a1', 'b1']));
  });
});
