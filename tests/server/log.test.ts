import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../cypher/store.ts';
import { appOf, fixtureStore, withMethods } from './support/app.ts';

let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
});

/** A log that keeps its lines. */
function keepingLog() {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as never) });
  return { log, lines };
}

describe('the log', () => {
  it('has one line per request: its id, its path, how it ended; not what was searched for', async () => {
    const { log, lines } = keepingLog();
    const { headers } = await appOf(store, { log }).get('/api/search?q=private+thoughts').expect(200);
    expect(lines).toMatchObject([
      { request: headers['x-request-id'], method: 'GET', path: '/api/search', status: 200, msg: 'answered' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('private');
  });

  it('never has a body', async () => {
    const { log, lines } = keepingLog();
    await appOf(store, { log }).post('/api/similar').send({ text: 'private thoughts', limit: 99 }).expect(400);
    await appOf(store, { log })
      .post('/api/similar')
      .set('Content-Type', 'application/json')
      .send('{"private')
      .expect(400);
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('private');
  });

  it('is not filled by health checks', async () => {
    const { log, lines } = keepingLog();
    await appOf(store, { log }).get('/healthz').expect(200);
    expect(lines).toEqual([]);
  });

  it('has the cause of a fault under the id of its request', async () => {
    const { log, lines } = keepingLog();
    const broken = withMethods(store, { read: () => Promise.reject(new Error('the cause')) });
    const { headers } = await appOf(broken, { log }).get('/api/meetings').expect(500);
    const fault = lines.find(({ level }) => level === 50);
    expect(fault).toMatchObject({ request: headers['x-request-id'], err: { message: 'the cause' } });
  });

  it('has one line, without a stack, on what is not there for now', async () => {
    const { log, lines } = keepingLog();
    await appOf(store, { log, embedder: null }).get('/api/search?q=floods&mode=semantic').expect(503);
    expect(lines).toMatchObject([
      { level: 40, msg: expect.stringMatching(/no embedding model/) as string },
      { level: 30 },
    ]);
    expect(lines[0]).not.toHaveProperty('err');
  });

  it('calls it no fault when the caller goes away', async () => {
    const { log, lines } = keepingLog();
    const never = withMethods(store, { read: () => new Promise(() => {}) });
    await expect(appOf(never, { log }).get('/api/meetings').timeout(50)).rejects.toThrow(/[Tt]imeout/);
    await expect.poll(() => lines).toMatchObject([{ level: 30, path: '/api/meetings', msg: 'the caller went away' }]);
  });
});
