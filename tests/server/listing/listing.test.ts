/** The map, the tables and the timetable over HTTP, over the fixture graph. */
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../contract/api.ts';
import { columnsOf, TableKind, type TableRow } from '../../../contract/table.ts';
import { appOf, emptyStore, fixtureStore } from '../support/app.ts';
import { FLOODS, GAUGES, SEDIMENT, UNTITLED } from '../support/graph.ts';

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  app = appOf(await fixtureStore());
});

async function table<K extends TableKind>(kind: K, query = '') {
  const response = await app.get(`/api/rows/${kind}${query}`);
  expect(response.status, response.text).toBe(200);
  const answer = api.rows.response.parse(response.body);
  expect(answer.kind).toBe(kind);
  return { ...answer, rows: answer.rows as TableRow<K>[] };
}

describe('GET /api/rows/{kind}', () => {
  it('tells of a talk who, where, when and what', async () => {
    const { rows, omitted } = await table('talk');
    expect(rows.map(({ id }) => id)).toEqual([FLOODS, GAUGES, SEDIMENT, UNTITLED]);
    expect(omitted).toBe(0);
    expect(rows[0]).toEqual({
      id: FLOODS,
      label: 'Forecasting floods from sparse gauges',
      speakers: [{ id: 'person:ana-lima', label: 'Ana Lima' }],
      credited: [{ id: 'person:mei-tan', label: 'Mei Tan' }],
      institutions: [{ id: 'institution:porto', label: 'University of Porto' }],
      meeting: [{ id: 'meeting:rivers-2025', label: 'Rivers 2025' }],
      year: 2025,
      date: '2025-05-05',
      start: '09:00',
      end: null,
      room: null,
      session: null,
      track: null,
      talkKind: 'talk',
      topics: [{ id: 'topic:floods', label: 'floods' }],
      theme: [],
      abstract: true,
      degree: 7,
    });
    expect(rows[3]).toMatchObject({ speakers: [], institutions: [], topics: [], abstract: false });
  });

  it('tells of people what they gave, where and about what', async () => {
    const { rows } = await table('person');
    expect(rows.find(({ id }) => id === 'person:mei-tan')).toMatchObject({
      talks: 1,
      credited: 1,
      institutions: [],
      meetings: [{ label: 'Rivers 2024' }, { label: 'Rivers 2025' }],
      years: '2024, 2025',
      topics: [{ label: 'floods' }, { label: 'gauges' }],
    });
  });

  it('counts for institutions, topics and meetings', async () => {
    const institutions = (await table('institution')).rows;
    expect(institutions).toMatchObject([
      { id: 'institution:porto', people: 1, talks: 1, years: '2025', topics: [{ label: 'floods' }] },
      { id: 'institution:alone', people: 0, talks: 0, years: null, meetings: [] },
    ]);
    const topics = (await table('topic')).rows;
    expect(topics).toMatchObject([
      { label: 'floods', talks: 2, people: 2, meetings: 1, years: '2025', origin: 'titles and abstracts' },
      { label: 'gauges', talks: 1, people: 1, meetings: 1, years: '2024' },
    ]);
    const meetings = (await table('meeting')).rows;
    expect(meetings).toMatchObject([
      { id: 'meeting:rivers-2024', series: [{ label: 'Rivers' }], talks: 2, people: 1, startDate: '2024-05-05' },
      { id: 'meeting:rivers-2025', talks: 2, people: 3, venue: 'Porto' },
    ]);
  });

  it.each(TableKind.options)('names the columns of a %s, each of them a field of its rows', async (kind) => {
    const { columns, rows } = await table(kind);
    expect(columns).toEqual(columnsOf(kind));
    expect(columns[0]).toMatchObject({ key: 'label', type: 'text' });
    for (const row of rows) expect(Object.keys(row)).toEqual(['id', ...columns.map(({ key }) => key)]);
  });

  it('leaves out what the limit leaves out, and says how much', async () => {
    expect(await table('talk', '?limit=1')).toMatchObject({ rows: [{ id: FLOODS }], omitted: 3 });
  });

  it.each(['/api/rows/series', '/api/rows/talk?limit=0', '/api/rows/talk?limit=many', '/api/rows/talk?sort=label'])(
    'refuses %s',
    async (address) => {
      expect((await app.get(address)).status).toBe(400);
    },
  );

  it('is not sent again while it is the same', async () => {
    const { headers } = await app.get('/api/rows/talk');
    const again = await app.get('/api/rows/talk').set('If-None-Match', headers.etag!);
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('has no rows in an empty graph', async () => {
    const empty = appOf(await emptyStore());
    for (const kind of TableKind.options)
      expect((await empty.get(`/api/rows/${kind}`)).body).toMatchObject({ rows: [], omitted: 0 });
  });
});

describe('GET /api/schedule', () => {
  const ask = (meeting: string) => app.get(`/api/schedule?meeting=${encodeURIComponent(meeting)}`);
  const scheduleOf = async (meeting: string) => api.schedule.response.parse((await ask(meeting)).body);

  it('lists the talks of a meeting by day, and apart those without a time, with the reason', async () => {
    const schedule = await scheduleOf('meeting:rivers-2025');
    expect(schedule).toMatchObject({
      meeting: { label: 'Rivers 2025' },
      timeZone: null,
      lanesAre: null,
      days: [
        {
          date: '2025-05-05',
          parallel: false,
          lanes: [
            {
              label: null,
              slots: [{ id: FLOODS, start: '09:00', end: null, endIs: 'unknown', from: 540, to: 541, kind: 'talk', speakers: [{ label: 'Ana Lima' }] }], // prettier-ignore
            },
          ],
        },
      ],
      unscheduled: [{ id: SEDIMENT, reason: 'The source gives neither a day nor a time.' }],
    });
    expect(schedule.times).toBe('Times are as printed; the source names no time zone. 1 talk has no known end.');
  });

  it('has no days where the source gives none', async () => {
    const { days, unscheduled } = await scheduleOf('meeting:rivers-2024');
    expect([days, unscheduled.length]).toEqual([[], 2]);
  });

  it('says what is no meeting, or is none any more', async () => {
    expect((await ask('meeting:nowhere')).status).toBe(404);
    expect((await ask(FLOODS)).status).toBe(400);
    expect((await app.get('/api/schedule')).status).toBe(400);
  });
});

describe('GET /api/map', () => {
  it('says that it was not made yet', async () => {
    const { body } = (await app.get('/api/map')) as { body: unknown };
    expect(api.map.response.parse(body)).toEqual({
      method: null,
      how: 'The map has not been made yet: the next time meetings are added, it will be.',
      kept: null,
      labels: [],
      talks: [],
      unplaced: 4,
    });
  });
});
