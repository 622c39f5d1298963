/** The indexes of the embedded engine, which live in the process. */
import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { EmbeddedSearch } from '../../cypher/embedded/search.ts';
import type { Read, ReadRow } from '../../cypher/read.ts';
import { StoreTimeout, type Store } from '../../cypher/store.ts';
import { unit } from './graphs.ts';

const ROWS: Record<string, unknown[]> = {
  words: [{ id: 'topic:bias', kind: 'topic', label: 'bias', names: [], text: null }],
  vectors: [{ id: 'talk:one/a', vector: unit(1, 0) }],
};

/** Answers with one row, but for the first `failures` times. */
function failing(failures: number): Pick<Store, 'read'> {
  let left = failures;
  return {
    async read<R extends Read>({ name }: R) {
      await Promise.resolve();
      if (left-- > 0) throw new StoreTimeout('busy');
      return ROWS[name] as ReadRow<R>[];
    },
  };
}

describe('an index that takes long to build', () => {
  it('is given up when the time is over, and found by the next search when it is built', async () => {
    const built = new EventEmitter();
    const search = new EmbeddedSearch({ read: async () => (await once(built, 'rows')) as never });
    await expect(search.lexical('bias', { limit: 1 }, { timeout: 1 })).rejects.toThrow(StoreTimeout);
    built.emit('rows', ...ROWS.words!);
    expect(await search.lexical('bias', { limit: 1 })).toHaveLength(1);
  });

  it('is given up when the caller goes away', async () => {
    const caller = new AbortController();
    const search = new EmbeddedSearch({ read: () => new Promise<never>(() => {}) });
    const answer = search.nearest(unit(1, 0), { limit: 1 }, { signal: caller.signal });
    caller.abort(new Error('gone'));
    await expect(answer).rejects.toThrow('gone');
  });
});

describe('an index that could not be built', () => {
  it('of words is built by the next search', async () => {
    const search = new EmbeddedSearch(failing(1));
    await expect(search.lexical('bias', { limit: 1 })).rejects.toThrow('busy');
    expect(await search.lexical('bias', { limit: 1 })).toHaveLength(1);
  });

  it('of vectors is built by the next search', async () => {
    const search = new EmbeddedSearch(failing(1));
    await expect(search.nearest(unit(1, 0), { limit: 1 })).rejects.toThrow('busy');
    expect(await search.nearest(unit(1, 0), { limit: 1 })).toEqual([{ id: 'talk:one/a', kind: 'talk', score: 1 }]);
  });
});
