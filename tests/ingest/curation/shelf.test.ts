/** Decisions and earlier readings are on the shelf like any source: a lost graph brings them back. */
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openStore } from '../../../cypher/open.ts';
import type { Store } from '../../../cypher/store.ts';
import { decide, historyOf, listDecisions, makeDecision } from '../../../ingest/curation/index.ts';
import { decisionIn, keptDecision } from '../../../ingest/curation/source.ts';
import { ingest, restore, type PipelineParts } from '../../../ingest/pipeline.ts';
import { Shelf } from '../../../ingest/shelf.ts';
import { MeetingId } from '../../../contract/ids.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { autumn, documentSource, spring } from '../../support/pages.ts';
import { hide } from './decided.ts';

const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function partsIn(dir: string, shelfDir = dir): Promise<PipelineParts> {
  const store = await openStore({ engine: 'embedded', dir });
  opened.push(store);
  const vectorsOf = async () => new Map<string, Float32Array>();
  return { store, shelf: new Shelf(shelfDir), model: 'none', progress: () => undefined, vectorsOf };
}

const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
const hidden = makeDecision({ author: 'Ada', reason: 'Asked us to.', act: hide('person:ana-lima') }, at(1));

/** All rows by id, with their fingerprints. */
async function everything({ store }: PipelineParts) {
  const { nodes, edges, sources } = await store.stored();
  return [nodes, edges, sources].map((rows) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('a lost graph is made anew with its decisions and its earlier readings', async () => {
  const dir = temporaryFolder();
  const before = await partsIn(dir);
  const shorter = documentSource('Spring Meeting on Rivers 2025', [{ key: 'floods', title: 'Floods' }]);
  await ingest([{ raw: spring, retrievedAt: at(1) }], before);
  await decide([hidden], before);
  await ingest([{ raw: shorter, retrievedAt: at(2) }], before);
  await ingest([{ raw: spring, retrievedAt: at(3) }], before);
  const after = await partsIn(path.join(dir, 'elsewhere'), dir);
  expect(await restore(after)).toBe(true);
  expect(await everything(after)).toEqual(await everything(before));
  expect(await listDecisions(after.store)).toEqual(await listDecisions(before.store));
  const meeting = MeetingId.parse('meeting:spring-meeting-on-rivers-2025');
  expect((await historyOf(after.store, meeting)).map(({ retrievedAt }) => retrievedAt)).toEqual([at(3), at(2)]);
});

it('a decision that was killed after the shelf and before the graph is finished', async () => {
  const parts = await partsIn(temporaryFolder());
  await ingest([{ raw: spring, retrievedAt: at(1) }], parts);
  await parts.shelf!.keep(keptDecision(hidden));
  await parts.shelf!.setLoaded([spring.sha256, keptDecision(hidden).raw.sha256]);
  expect(await restore(parts)).toBe(true);
  expect((await listDecisions(parts.store)).map(({ state }) => state)).toEqual(['holds']);
  expect(await restore(parts)).toBe(false);
});

it('a decision whose write fails is neither in the graph nor on the list of the shelf', async () => {
  const parts = await partsIn(temporaryFolder());
  await ingest([{ raw: autumn, retrievedAt: at(1) }], parts);
  const broken = { ...parts.store, read: parts.store.read.bind(parts.store), stored: () => parts.store.stored() };
  const failing = { ...broken, write: () => Promise.reject(new Error('no space left')) } as unknown as Store;
  await expect(decide([hidden], { ...parts, store: failing })).rejects.toThrow('no space left');
  expect(await parts.shelf!.hashes()).toEqual([autumn.sha256]);
  expect(await listDecisions(parts.store)).toEqual([]);
});

it('a source is no decision because it says so of itself', () => {
  const kept = keptDecision(hidden);
  expect(decisionIn(kept)).toEqual(hidden);
  const { contentType } = kept.raw;
  expect(decisionIn({ ...kept, raw: { ...spring, contentType } })).toBeNull();
  expect(decisionIn({ ...kept, raw: { ...kept.raw, contentType: 'application/json' } })).toBeNull();
  const altered = kept.raw.text.replace('Asked us to.', 'Nobody asked.');
  expect(decisionIn({ ...kept, raw: { ...kept.raw, text: altered } })).toBeNull();
});
