/** Files over HTTP: the whole graph, a view of it, one talk; their headers, and what is said when there is nothing to write. */
import { beforeAll, describe, expect, it } from 'vitest';
import { citationFormats, exportFormats, MOST_EXPORTED_NODES } from '../../contract/exporting.ts';
import { StoreTimeout } from '../../cypher/store.ts';
import { emptyBatch, node } from '../cypher/graphs.ts';
import { appOf, emptyStore, fixtureStore, withMethods } from './support/app.ts';
import { fingerprint } from '../../contract/fingerprint.ts';
import { FLOODS, GAUGES, SEDIMENT, UNTITLED } from './support/graph.ts';
import { asText } from './support/lines.ts';

let app: ReturnType<typeof appOf>;
let store: Awaited<ReturnType<typeof fixtureStore>>;
beforeAll(async () => {
  store = await fixtureStore();
  app = appOf(store);
});

interface Sent {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Files come as they are: `asText` takes what is on the wire. */
const sent = async (request: ReturnType<typeof app.get>): Promise<Sent> =>
  await request.set('Accept-Encoding', 'identity').buffer(true).parse(asText);
const get = (address: string) => sent(app.get(address));
const view = (body: object) => sent(app.post('/api/export').send(body));
const lines = (text: string) => text.trimEnd().split('\r\n');

describe('GET /api/export', () => {
  it.each(exportFormats)('writes the whole graph as $title', async ({ id, mediaType, extension }) => {
    const { status, headers, body } = await get(`/api/export?format=${id}`);
    expect(status, body).toBe(200);
    expect(headers).toMatchObject({
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename=colloquy.${extension}`,
      'x-content-type-options': 'nosniff',
    });
    expect(body.length).toBeGreaterThan(400);
  });

  it('holds every node and every edge', async () => {
    expect(lines((await get('/api/export?format=nodes-csv')).body)).toHaveLength(1 + 14);
    expect(lines((await get('/api/export?format=edges-csv')).body)).toHaveLength(1 + 18);
  });

  it('says what a file would be without sending it', async () => {
    const { headers, text } = await app.head('/api/export?format=gexf').expect(200);
    expect(headers['content-disposition']).toBe('attachment; filename=colloquy.gexf');
    expect(text).toBeFalsy();
  });

  it('knows its formats', async () => {
    const { body } = (await app.get('/api/export?format=xlsx').expect(400)) as { body: { detail: string } };
    expect(body.detail).toContain('"gexf"');
  });

  it('answers with a problem when the store fails before the first piece', async () => {
    const failing = withMethods(store, { read: () => Promise.reject(new StoreTimeout('too slow')) });
    const { status, headers } = await appOf(failing).get('/api/export?format=json');
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      504,
      'application/problem+json; charset=utf-8',
      undefined,
    ]);
  });

  it('breaks the connection when the store fails later, so that nobody takes a half for the whole', async () => {
    let asked = 0;
    const read = ((...given: Parameters<typeof store.read>) =>
      ++asked > 2 ? Promise.reject(new StoreTimeout('too slow')) : store.read(...given)) as typeof store.read;
    await expect(
      appOf(withMethods(store, { read })).get('/api/export?format=graphml').buffer(true).parse(asText),
    ).rejects.toThrow(/aborted|hang up/);
  });
});

describe('GET /api/export?of=', () => {
  const talksIn = (bib: string) => bib.match(/^@misc/gm)?.length ?? 0;
  const of = (ids: string[], format = 'bibtex') =>
    get(`/api/export?format=${format}&of=${encodeURIComponent(ids.join(','))}`);

  it.each([
    ['a talk', [FLOODS], 1],
    ['a meeting', ['meeting:rivers-2025'], 2],
    ['a series', ['series:rivers'], 4],
    ['a person who spoke', ['person:ana-lima'], 1],
    ['a person who spoke and is credited', ['person:mei-tan'], 2],
    ['an institution', ['institution:porto'], 1],
    ['a topic', ['topic:floods'], 2],
    ['a person and one of their talks', ['person:mei-tan', FLOODS], 2],
    ['a short name', [fingerprint(FLOODS)], 1],
    ['what nothing has beside what is there', ['talk:nobody/gave', 'nobody__', FLOODS], 1],
  ])('takes the talks that %s stands for', async (_what, ids, count) => {
    const { status, body } = await of(ids);
    expect([status, talksIn(body)], body).toEqual([200, count]);
  });

  it('takes the nodes themselves where a format holds a graph', async () => {
    expect(lines((await of([FLOODS, 'person:ana-lima'], 'nodes-csv')).body)).toHaveLength(3);
  });

  it('names the file after the one node that was asked for', async () => {
    expect((await of(['meeting:rivers-2025'])).headers['content-disposition']).toBe(
      'attachment; filename=rivers-2025.bib',
    );
    expect((await of([FLOODS, SEDIMENT])).headers['content-disposition']).toBe(
      'attachment; filename=colloquy-view.bib',
    );
  });

  it.each([
    ['nothing', ''],
    ['what is no id', 'rivers 2025'],
    ['more than an address names', Array.from({ length: 201 }, (_, at) => `topic:${at}`).join()],
  ])('refuses %s', async (_what, ids) => {
    expect((await of([ids])).status).toBe(400);
  });

  it('says when no talk is among what is named', async () => {
    expect((await of(['institution:alone'])).status).toBe(404);
    expect((await of(['person:nobody'], 'gexf')).status).toBe(404);
  });

  it('is a calendar to subscribe to: the same events under the same names each time, and asked for again only when it changes', async () => {
    const address = '/api/export?format=icalendar&of=series:rivers';
    const { body, headers } = await get(address);
    expect(body.match(/^UID:.*$/gm)?.length).toBeGreaterThan(0);
    expect(body).toMatch(/^X-WR-CALNAME:Rivers/m);
    expect(body).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
    expect((await get(address)).body).toBe(body);
    const again = await app.get(address).set('If-None-Match', headers.etag!).expect(304);
    expect([again.text, again.headers['content-disposition']]).toEqual(['', undefined]);
    expect((await get('/api/export?format=icalendar')).headers.etag).not.toBe(headers.etag);
    await app.get(address).set('If-None-Match', 'W/"x"').expect(200);
    await app.head(address).expect('ETag', headers.etag!).expect(200);
  });
});

describe('evidence', () => {
  it('is in a file, or left out where it is not wanted', async () => {
    const [whole, lean] = await Promise.all(
      ['', '&evidence=without'].map(async (more) => (await get(`/api/export?format=json${more}`)).body),
    );
    const [edges, without] = [whole, lean].map(
      (text) => (JSON.parse(text!) as { edges: Record<string, unknown>[] }).edges,
    );
    const alike = edges!.filter(({ type }) => type === 'SIMILAR_TO');
    expect(alike.length).toBeGreaterThan(0);
    for (const { evidence } of alike) expect(Object.keys(evidence!)).toEqual(['sentences', 'terms', 'facts', 'method']);
    expect(without!.every(({ evidence, provenance }) => evidence === null && provenance === null)).toBe(true);
    expect(without!.length).toBe(edges!.length);
    const { body } = await view({ format: 'gexf', ids: [FLOODS, GAUGES], evidence: 'without' });
    expect(body).not.toContain('for="sentences"');
  });
});

describe('POST /api/export', () => {
  it('keeps to the nodes and to the edges among them', async () => {
    const ids = [FLOODS, GAUGES, 'person:ana-lima'];
    const nodes = lines((await view({ format: 'nodes-csv', ids })).body);
    expect(nodes.slice(1).map((line) => line.split(',')[0])).toEqual([...ids].sort());
    const edges = lines((await view({ format: 'edges-csv', ids })).body);
    expect(edges.slice(1).map((line) => line.split(',')[3])).toEqual([
      `GAVE:person:ana-lima->${FLOODS}`,
      `SIMILAR_TO:${GAUGES}->${FLOODS}`,
      `SIMILAR_TO:${FLOODS}->${GAUGES}`,
    ]);
  });

  it('keeps to the edges that are named', async () => {
    const named = [`SIMILAR_TO:${GAUGES}->${FLOODS}`, `PART_OF:${GAUGES}->meeting:rivers-2024`];
    const { body } = await view({ format: 'edges-csv', ids: [FLOODS, GAUGES], edges: named });
    expect(lines(body).slice(1)).toEqual([expect.stringContaining(named[0]!)]);
    expect(lines((await view({ format: 'edges-csv', ids: [FLOODS, GAUGES], edges: [] })).body)).toHaveLength(1);
  });

  it('takes the talks that nodes stand for where that is asked for', async () => {
    const { body } = await view({ format: 'bibtex', ids: ['meeting:rivers-2025'], talks: 'of' });
    expect(body.match(/^@misc/gm)).toHaveLength(2);
    expect((await view({ format: 'bibtex', ids: ['meeting:rivers-2025'] })).status).toBe(404);
  });

  it('takes the talks among the nodes where a format holds talks, and passes over what nothing has', async () => {
    const { body } = await view({ format: 'bibtex', ids: ['person:ana-lima', FLOODS, 'talk:nobody/gave', SEDIMENT] });
    expect(body.match(/^@misc/gm)).toHaveLength(2);
  });

  it.each([
    ['nothing has any of the ids', { format: 'gexf', ids: ['talk:nobody/gave'] }, 'Nothing has any of these ids.'],
    ['no node is a talk', { format: 'ris', ids: ['person:ana-lima'] }, 'None of these is a talk, and RIS holds talks.'],
    [
      'no talk has a date',
      { format: 'icalendar', ids: [SEDIMENT, UNTITLED] },
      'None of these talks has a date, and a calendar holds what has one.',
    ],
  ])('says when %s', async (_what, body, detail) => {
    const response = await app.post('/api/export').send(body);
    expect(response.status).toBe(404);
    expect(response.body).toMatchObject({ title: 'Nothing to write', detail });
  });

  it.each([
    ['no node', { format: 'gexf', ids: [] }],
    [
      'too many nodes',
      { format: 'gexf', ids: Array.from({ length: MOST_EXPORTED_NODES + 1 }, (_, i) => `topic:${i}`) },
    ],
    ['what is no id', { format: 'gexf', ids: ['rivers'] }],
    ['edges that are none', { format: 'gexf', ids: [FLOODS], edges: ['rivers'] }],
    ['what is unknown', { format: 'gexf', ids: [FLOODS], colour: 'blue' }],
  ])('refuses %s', async (_what, body) => {
    await app.post('/api/export').send(body).expect(400);
  });

  it('takes as many edges as a view may have', async () => {
    const long = 'x'.repeat(80);
    const edges = Array.from({ length: 20_000 }, (_, i) => `SIMILAR_TO:talk:${long}/${i}->talk:${long}/${i + 1}`);
    expect((await view({ format: 'edges-csv', ids: [FLOODS], edges })).status).toBe(200);
  });
});

describe('GET /api/talks/{id}/cite', () => {
  it.each(citationFormats)('gives one talk as $title', async ({ id, mediaType, extension }) => {
    const { status, headers, body } = await get(`/api/talks/${encodeURIComponent(FLOODS)}/cite?format=${id}`);
    expect([status, headers['content-type']]).toEqual([200, `${mediaType}; charset=utf-8`]);
    expect(headers['content-disposition']).toBe(`attachment; filename=floods.${extension}`);
    expect(body).toContain('Forecasting floods from sparse gauges');
    expect(body).not.toContain('Sediment');
  });

  it.each([
    ['talk:m/河川', `attachment; filename="??.bib"; filename*=UTF-8''%E6%B2%B3%E5%B7%9D.bib`],
    ['talk:m/"a;b', 'attachment; filename=a-b.bib'],
    ['talk:m/../..', 'attachment; filename=talk.bib'],
    [
      `talk:m/${'長'.repeat(90)}`,
      expect.stringMatching(/^attachment; filename="\?{80}\.bib"; filename\*=UTF-8''(%E9%95%B7){80}\.bib$/),
    ],
  ])('names the file after %s, as headers spell it', async (id, disposition) => {
    const one = await emptyStore();
    await one.write({ ...emptyBatch(), nodes: [node('meeting:m', 'M'), node(id, 'A talk', { meeting: 'meeting:m' })] });
    const { headers } = await sent(appOf(one).get(`/api/talks/${encodeURIComponent(id)}/cite`));
    expect(headers['content-disposition']).toEqual(disposition);
  });

  it('is BibTeX where nothing else is asked for', async () => {
    expect((await get(`/api/talks/${FLOODS}/cite`)).body).toMatch(/^@misc\{lima2025forecasting-[0-9a-f]{8},$/m);
  });

  it('says that there is no such talk, and that a talk has no date', async () => {
    await app.get('/api/talks/talk:nobody/cite').expect(404);
    const { body } = (await app.get(`/api/talks/${SEDIMENT}/cite?format=icalendar`).expect(404)) as { body: object };
    expect(body).toMatchObject({ title: 'Nothing to write' });
    await app.get(`/api/talks/${FLOODS}/cite?format=gexf`).expect(400);
  });
});
