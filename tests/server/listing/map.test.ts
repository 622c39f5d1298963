/** The map from ingest to the answer, over two small meetings. */
import { describe, expect, it } from 'vitest';
import { api } from '../../../contract/api.ts';
import { MAP_SIZE } from '../../../contract/map.ts';
import { openStore } from '../../../cypher/open.ts';
import type { Store } from '../../../cypher/store.ts';
import { ingest } from '../../../ingest/pipeline.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { autumn, spring } from '../../support/pages.ts';
import { appOf, emptyStore, workOn } from '../support/app.ts';

const run = () => ({ progress: () => undefined, signal: new AbortController().signal });
const retrievedAt = '2025-06-01T00:00:00.000Z';
const add = (store: Store, ...pages: (typeof spring)[]) =>
  ingest(
    pages.map((raw) => ({ raw, retrievedAt })),
    workOn(store).pipeline(run()),
  );
const mapIn = async (store: Store) => api.map.response.parse((await appOf(store).get('/api/map')).body);

describe('GET /api/map', () => {
  it('has a place for every talk with a vector, and says how it was made', async () => {
    const store = await emptyStore();
    const { talks: size } = await add(store, spring, autumn);
    const { talks, unplaced, method, how, kept } = await mapIn(store);
    expect(talks.length).toBe(size);
    expect([unplaced, method, kept]).toEqual([0, 'scaling', null]);
    expect(how).toContain(`${size} talks: too few`);
    expect(talks.map(({ id }) => id)).toEqual(talks.map(({ id }) => id).sort());
    expect(new Set(talks.map(({ meeting }) => meeting)).size).toBe(2);
    const across = talks.map(({ x }) => x);
    expect([Math.min(...across), Math.max(...across)]).toEqual([0, MAP_SIZE]);
  });

  it('is the same when the store is opened again, and in another store of the same meetings', async () => {
    const dir = temporaryFolder();
    const first = await openStore({ engine: 'embedded', dir });
    await add(first, spring, autumn);
    const before = await mapIn(first);
    await first.close();
    const again = await openStore({ engine: 'embedded', dir });
    expect(await mapIn(again)).toEqual(before);
    expect((await add(again, autumn)).changes.nodes.changed).toEqual([]);
    await again.close();
    const other = await emptyStore();
    await add(other, autumn);
    await add(other, spring);
    expect(await mapIn(other)).toEqual(before);
  });

  it('moves known talks when a meeting is added, which is no change of what they say', async () => {
    const store = await emptyStore();
    await add(store, spring);
    const before = (await mapIn(store)).talks;
    const { changes } = await add(store, autumn);
    const after = new Map((await mapIn(store)).talks.map((talk) => [talk.id, talk]));
    expect(before.some(({ id, x, y }) => after.get(id)!.x !== x || after.get(id)!.y !== y)).toBe(true);
    expect(changes.nodes.changed.filter((id) => id.startsWith('talk:'))).toEqual([]);
  });

  it('leaves out talks without a vector, and counts them', async () => {
    const store = await emptyStore();
    const parts = {
      ...workOn(store).pipeline(run()),
      vectorsOf: () => Promise.resolve(new Map<string, Float32Array>()),
    };
    await ingest([{ raw: spring, retrievedAt }], parts);
    const { talks, unplaced, method, how } = await mapIn(store);
    expect([talks, unplaced, method]).toEqual([[], 2, null]);
    expect(how).toBe('No talk has a vector, so that there is no map.');
  });
});
