/** Adding a meeting: what is previewed, what is streamed, what is fresh afterwards, and what is left when something goes wrong. */
import { once } from 'node:events';
import { request } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { addingApi, AddingEvent } from '../../contract/adding.ts';
import type { Store } from '../../cypher/store.ts';
import { StoreUnavailable } from '../../cypher/store.ts';
import { serve } from '../../server/main.ts';
import { documentSource, spring } from '../support/pages.ts';
import { appOf, emptyStore, partsOf, withMethods, workOn } from './support/app.ts';
import { asText, eventsIn } from './support/lines.ts';
import { problemOf } from './support/problem.ts';

const PAGE = [
  'Workshop on Rivers 2025',
  'May 5, 2025',
  '9:30 AM Ana Lima, University of Porto | Forecasting floods from sparse gauges',
  '10:30 AM Jonas Weber, ETH Zurich | Sediment behind small dams',
].join('\n');
const page = { by: 'text' as const, text: PAGE, name: 'rivers.txt' };
const shorter = { ...page, text: PAGE.split('\n').slice(0, 3).join('\n') };
const MEETING = 'meeting:workshop-on-rivers-2025';

let store: Store;
beforeEach(async () => {
  store = await emptyStore();
});

const preview = (body: object, app = appOf(store)) => app.post('/api/preview').send(body);
const add = (body: object, app = appOf(store)) => app.post('/api/meetings').send(body).buffer(true).parse(asText);
const doneOf = async (adding: ReturnType<typeof add>) => {
  const response = await adding.expect(200);
  const done = AddingEvent.parse(eventsIn(response.body).at(-1));
  if (done.event !== 'done') throw new Error(`expected done, and ${JSON.stringify(done)} came`);
  return done;
};

describe('a preview', () => {
  it('shows the meeting beside the text that its spans point into, and keeps nothing', async () => {
    const answer = addingApi.preview.response.parse((await preview(page).expect(200)).body);
    expect(answer).toMatchObject({ uri: 'rivers.txt', format: 'meeting-page', notes: [] });
    const { id, document, text, replaces } = answer.meetings[0]!;
    expect({ id, replaces, talks: document.talks.length }).toEqual({ id: MEETING, replaces: false, talks: 2 });
    const [start, end] = document.spans!['talks[1].title']!;
    expect(text.slice(start, end)).toBe('Sediment behind small dams');
    expect((await store.stored()).sources.size).toBe(0);
  });

  it('takes the bytes of a file', async () => {
    const base64 = Buffer.from(spring.text).toString('base64');
    const response = await preview({ by: 'file', name: 'spring.json', base64 }).expect(200);
    expect(addingApi.preview.response.parse(response.body).format).toBe('colloquy.meeting/1');
  });

  it('fetches an address, and says that what is there cannot be reached', async () => {
    const url = 'https://talks.example/rivers';
    const fetching = appOf(store, {
      work: { ...workOn(store), fetch: async (uri) => ({ ...spring, uri }) },
    });
    expect(addingApi.preview.response.parse((await preview({ by: 'url', url }, fetching).expect(200)).body).uri).toBe(
      url,
    );
    const problem = problemOf(await preview({ by: 'url', url }));
    expect(problem).toMatchObject({ status: 400, type: 'urn:colloquy:unreadable-source' });
    expect(problem.detail).toContain('there is no network here');
  });

  it('says that the meeting is loaded already', async () => {
    await doneOf(add({ source: page }));
    expect((await preview(page).expect(200)).body).toMatchObject({ meetings: [{ id: MEETING, replaces: true }] });
  });

  it.each([
    ['no meeting', { by: 'text', text: 'Shopping: bread, milk' }, null, /no meeting was found/],
    [
      'a document with a wrong field',
      { by: 'text', text: '{"format":"colloquy.meeting/1",\n"meeting":{}}' },
      2,
      /title/,
    ],
    ['a binary file', { by: 'file', name: 'a.pdf', base64: Buffer.from('%PDF-1.7').toString('base64') }, null, /PDF/],
    ['blank text', { by: 'text', text: ' \n ' }, null, /nothing in it/],
  ])('is refused with the place where the source cannot be read: %s', async (_what, body, line, message) => {
    const problem = problemOf(await preview(body));
    expect(problem).toMatchObject({ status: 400, errors: [{ in: 'source', line }] });
    expect(problem.detail).toMatch(message);
  });
});

describe('adding', () => {
  it('says how far it is, one event per line, and last what changed', async () => {
    const response = await add({ source: page }).expect(200);
    expect(response.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store, no-transform',
    });
    const events = eventsIn(response.body).map((event) => AddingEvent.parse(event));
    expect(new Set(events.slice(0, -1).map(({ event }) => event))).toEqual(new Set(['progress']));
    expect(events.at(-1)).toMatchObject({
      event: 'done',
      dryRun: false,
      note: null,
      conflicts: [],
      meetings: [{ id: MEETING, title: 'Workshop on Rivers 2025', talks: 2, replaced: false }],
    });
    const { added } = (
      await doneOf(add({ source: { ...page, text: `${PAGE}\n11:30 AM Mei Tan | Where rivers meet` } }))
    ).changes.nodes;
    expect(added.first.map(({ label }) => label)).toEqual(expect.arrayContaining(['Mei Tan', 'Where rivers meet']));
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const done = await doneOf(add({ source: page, dryRun: true }));
    expect(done.dryRun).toBe(true);
    expect(done.changes.nodes.added.first.map(({ label }) => label)).toContain('Sediment behind small dams');
    expect((await store.stored()).sources.size).toBe(0);
  });

  it('is seen at once by everything that was asked before', async () => {
    const app = appOf(store);
    await doneOf(add({ source: shorter }, app));
    const found = async () =>
      ((await app.get('/api/search?q=sediment').expect(200)).body as { results: { label: string }[] }).results.map(
        ({ label }) => label,
      );
    const { etag } = (await app.get('/api/overview').expect(200)).headers;
    expect(await found()).not.toContain('Sediment behind small dams');
    await doneOf(add({ source: page }, app));
    expect(await found()).toContain('Sediment behind small dams');
    await app.get('/api/overview').set('If-None-Match', etag!).expect(200);
  });

  it('retires what the source no longer says: it is gone, and the history has it', async () => {
    const app = appOf(store);
    const { changes } = await doneOf(add({ source: page }, app));
    const talk = changes.nodes.added.first.find(({ label }) => label === 'Sediment behind small dams')!.id;
    const done = await doneOf(add({ source: shorter }, app));
    expect(done.meetings).toMatchObject([{ id: MEETING, replaced: true }]);
    expect(done.changes.nodes.removed.first.map(({ id }) => id)).toContain(talk);
    for (const address of [`/api/nodes/${talk}`, `/api/nodes/${talk}/neighbours`, `/api/talks/${talk}/related`]) {
      const problem = problemOf(await app.get(address));
      expect(problem).toMatchObject({ status: 410, type: 'urn:colloquy:gone', errors: [{ in: 'path', field: 'id' }] });
      expect(problem.detail).toMatch(/^The talk “Sediment behind small dams” was printed in a reading of meeting:/);
    }
    const { readings } = addingApi.history.response.parse((await app.get(`/api/meetings/${MEETING}/history`)).body);
    expect(readings.map(({ current }) => current)).toEqual([true, false]);
    expect(readings[1]!.retired.map(({ id }) => id)).toContain(talk);
  });

  it('says how many talks cannot be found by meaning when there is no model', async () => {
    const work = workOn(store);
    const pipeline: typeof work.pipeline = (run) => ({ ...work.pipeline(run), vectorsOf: async () => new Map() });
    const done = await doneOf(add({ source: page }, appOf(store, { embedder: null, work: { ...work, pipeline } })));
    expect(done.note).toBe('2 of 2 talks have no vector and cannot be found by meaning. There is no embedding model.');
  });

  it('is a problem as any other when the source cannot be read: nothing has begun', async () => {
    const response = await appOf(store)
      .post('/api/meetings')
      .send({ source: { by: 'text', text: 'Bread, milk' } });
    expect(problemOf(response)).toMatchObject({ status: 400, type: 'urn:colloquy:unreadable-source' });
  });

  it.each([
    ['the store cannot be reached', new StoreUnavailable('The graph is closed.'), 'The graph is closed.'],
    ['it is our fault', new TypeError('x of undefined at cypher/store.ts:3'), /^Something went wrong on our side/],
  ])('ends with one event that says why when %s', async (_what, error, message) => {
    const failing = withMethods(store, { write: () => Promise.reject(error) });
    const response = await add({ source: page }, appOf(failing)).expect(200);
    expect(eventsIn(response.body).at(-1)).toEqual({
      event: 'failed',
      message: expect.stringMatching(message) as string,
    });
  });
});

/** A store of which every write waits until it is let go. */
function waitingStore() {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let writing = 0;
  const waiting = withMethods(store, {
    write: async (batch) => {
      writing += 1;
      await gate;
      await store.write(batch);
    },
  });
  return { waiting, letGo, begun: () => writing };
}

describe('several writers', () => {
  const named = (name: string) => ({
    source: { by: 'text', name: `${name}.json`, text: documentSource(name, [{ key: 'a', title: `On ${name}` }]).text },
  });

  it('write one after the other, and whoever would wait too long is told to come back', async () => {
    const { waiting, letGo, begun } = waitingStore();
    const app = appOf(waiting);
    const running = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => doneOf(add(named(name), app)));
    await expect.poll(begun).toBe(1);
    const refused = await expect
      .poll(async () => app.post('/api/meetings').send({ ...named('Six'), dryRun: true }))
      .toMatchObject({ status: 503 })
      .then(() => app.post('/api/meetings').send(named('Six')));
    expect(problemOf(refused)).toMatchObject({ status: 503, type: 'urn:colloquy:busy' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(begun()).toBe(1);
    letGo();
    expect((await Promise.all(running)).map(({ meetings }) => meetings[0]!.title).sort()).toEqual(
      ['One', 'Two', 'Three', 'Four', 'Five'].sort(),
    );
    expect(((await app.get('/api/meetings')).body as { meetings: object[] }).meetings).toHaveLength(5);
  });
});

describe('a caller who goes away', () => {
  it('ends the work before anything is written', async () => {
    const work = workOn(store);
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    let signal: AbortSignal | undefined;
    const pipeline: typeof work.pipeline = (run) => ({
      ...work.pipeline(run),
      vectorsOf: (texts) => {
        signal = run.signal;
        asked();
        return new Promise((resolve) =>
          run.signal.addEventListener('abort', () => void work.pipeline(run).vectorsOf(texts).then(resolve)),
        );
      },
    });
    const served = await serve({ ...partsOf(store), work: { ...work, pipeline }, host: '127.0.0.1', port: 0 });
    const asking = request(`${served.url}/api/meetings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    asking.end(JSON.stringify({ source: page }));
    await isAsked;
    const ended = once(signal!, 'abort');
    asking.on('error', () => undefined).destroy();
    await ended;
    await served.close();
    expect((await store.stored()).sources.size).toBe(0);
  });

  it('in the midst of an upload leaves the server answering', async () => {
    const served = await serve({ ...partsOf(store), host: '127.0.0.1', port: 0 });
    const asking = request(`${served.url}/api/preview`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '1000' },
    });
    asking.on('error', () => undefined).write('{"by":"text","text":"');
    await once(asking, 'socket');
    asking.destroy();
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
    await served.close();
  });
});
