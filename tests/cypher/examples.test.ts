/** Examples of questions are looked for within a bounded time, and what is slow is none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../contract/questions/index.ts';
import { examplesOf } from '../../cypher/examples.ts';
import { StoreTimeout, type Store } from '../../cypher/store.ts';
import { fixtureStore, withMethods } from '../server/support/app.ts';

const asked = questions.find(({ name }) => name === 'what-else')!;
let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
});

/** A store that counts how often the question is asked, and answers as told. */
function watched(answer: 'as ever' | 'late' = 'as ever') {
  let times = 0;
  const read: Store['read'] = (query, ...rest) => {
    if (query.folder === 'questions') times++;
    if (query.folder === 'questions' && answer === 'late') throw new StoreTimeout('too long');
    return store.read(query, ...rest);
  };
  return { store: withMethods(store, { read }), times: () => times };
}

describe('examples of a question', () => {
  it('have an answer, and are at most three', async () => {
    const found = await examplesOf(store, asked);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('are looked for no more once their time is over', async () => {
    const { store: slow, times } = watched('late');
    let clock = 0;
    expect(await examplesOf(slow, asked, undefined, () => (clock += 900))).toEqual([]);
    expect(times()).toBe(1);
  });

  it('are none where the answer is long in coming, and that is no failure', async () => {
    const { store: slow, times } = watched('late');
    expect(await examplesOf(slow, asked, undefined, () => 0)).toEqual([]);
    expect(times()).toBeGreaterThan(1);
  });
});
