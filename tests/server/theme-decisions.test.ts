/** Themes hidden and named over the API: the decisions hold when the collection changes a little, without a conflict. */
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { plantedTalks } from '../ingest/derive/themes/collections.ts';
import { documentSource } from '../support/pages.ts';
import { appOf, emptyStore, workOn } from './support/app.ts';

/** Four planted fields of twelve talks each, but for some. */
const meeting = (without: (key: string) => boolean = () => false) =>
  documentSource(
    'Four Fields 2025',
    plantedTalks([12, 12, 12, 12], 7)
      .map(({ id, title, abstract }) => ({ key: id.split('/').at(-1)!, title, abstract, speakers: [] }))
      .filter(({ key }) => !without(key)),
  );

/** The field that most talks of a theme were planted in, by the first sign of their keys. */
const fieldOf = (talks: readonly { id: string }[]) => talks[0]!.id.split('/').at(-1)!.split('-')[0]!;

let app: ReturnType<typeof appOf>;
let read: (source: ReturnType<typeof meeting>) => Promise<{ conflicts: string[] }>;
beforeAll(async () => {
  const store = await emptyStore();
  app = appOf(store);
  const parts = workOn(store).pipeline({ signal: new AbortController().signal, progress: () => undefined });
  read = (raw) => ingest([{ raw, retrievedAt: '2025-06-01T00:00:00.000Z' }], parts);
  await read(meeting());
}, 120_000);

const themes = async () => api.themes.response.parse((await app.get('/api/themes').expect(200)).body).themes;
const labelsByField = async () =>
  Object.fromEntries((await themes()).map(({ label, talks }) => [fieldOf(talks), label]));
const decide = (act: object) =>
  app.post('/api/decisions').send({ author: 'Ada', reason: 'We say so', act }).expect(200);
const inField = async (field: string) => (await themes()).find(({ talks }) => fieldOf(talks) === field)!;

describe('decisions about themes', () => {
  it('name one and leave one out, and hold when talks are gone and others have come', async () => {
    const named = await inField('0');
    const hidden = await inField('1');
    await decide({ act: 'name-theme', theme: named.id, label: 'The first field' });
    await decide({ act: 'hide', node: hidden.id });
    const before = await labelsByField();
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['0', '2', '3']));
    expect([before['0'], before['1']]).toEqual(['The first field', undefined]);

    const { conflicts } = await read(meeting((key) => ['0-3', '1-5', '2-7'].includes(key)));
    expect(conflicts).toEqual([]);
    const after = await labelsByField();
    expect([after['0'], after['1']]).toEqual(['The first field', undefined]);
    const { decisions } = api.decisions.response.parse((await app.get('/api/decisions').expect(200)).body);
    expect(decisions.map(({ state, note }) => [state, note])).toEqual([
      ['holds', null],
      ['holds', null],
    ]);
    const { sentence } = api.themes.response.parse((await app.get('/api/themes').expect(200)).body);
    expect(sentence).toMatch(/One is left out because a person decided so\.$/);
  });
});
