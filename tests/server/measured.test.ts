/** What the page says of how good the ranking is: of the model that ranks here, and of no other. */
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import type { MeasuredTask } from '../../contract/measured.ts';
import type { Store } from '../../cypher/store.ts';
import type { KeptFigures } from '../../ingest/evaluate/kept.ts';
import { noEmbedder } from '../../ingest/embedding/index.ts';
import { appOf, emptyStore, fixtureStore } from './support/app.ts';

const RUNNING = 'hashing/384';
const at = (value: number) => ({ value, low: value, high: value });
const methodOf = (method: string, value: number) => ({
  method,
  measures: { 'P@5': at(value), 'nDCG@10': at(value), 'MAP@10': at(value), MRR: at(value) },
  ahead: null,
});
const task = (set: string, kind: MeasuredTask['kind'], model = RUNNING): MeasuredTask => ({
  set,
  task: 'field',
  kind,
  model,
  talks: 9,
  queries: 8,
  methods:
    kind === 'related'
      ? [methodOf('ours', 0.8), methodOf('ours without a model', 0.6), methodOf('TF-IDF', 0.5), methodOf('cosine', 0.7)]
      : [methodOf('ours', 0.8), methodOf('words alone', 0.6), methodOf('meaning alone', 0.7), methodOf('BM25', 0.5)],
});

let store: Store;
beforeAll(async () => {
  store = await fixtureStore();
});

async function measured(kept: Partial<KeptFigures>, given: Parameters<typeof appOf>[1] = {}, of = store) {
  const figures = () => Promise.resolve({ shipped: [], own: [], ...kept });
  const response = await appOf(of, { figures, ...given }).get('/api/measured');
  expect(response.status, response.text).toBe(200);
  return api.measured.response.parse(response.body);
}

describe('GET /api/measured', () => {
  it('shows what was measured with the model of the stored vectors, and how to measure it again', async () => {
    const { model, sentence, tasks } = await measured({ shipped: [task('eval', 'related'), task('eval', 'search')] });
    expect(model).toBe(RUNNING);
    expect(sentence).toBe(
      'Measured with the model that ranks here, hashing/384. On other collections the figures differ.',
    );
    expect(tasks).toMatchObject([
      { set: 'eval', ships: true, kind: 'related', running: 'ours', queries: 8, command: 'npm run colloquy -- eval' },
      { set: 'eval', ships: true, kind: 'search', running: 'ours' },
    ]);
    expect(tasks[0]!.methods.find(({ method }) => method === 'TF-IDF')!.measures['P@5'].value).toBe(0.5);
  });

  it('shows no figure of another model, and says that this one was not measured and how it is', async () => {
    const { sentence, tasks } = await measured({ shipped: [task('eval', 'related', 'another/1')] });
    expect(tasks).toEqual([]);
    expect(sentence).toMatch(
      /^The model that ranks here, hashing\/384, was not measured. `npm run colloquy -- eval --show`/,
    );
  });

  it('shows sets of one’s own behind the one that ships, and what was measured here in its place', async () => {
    const again = { ...task('eval', 'related'), queries: 7 };
    const own = [again, task('mine', 'related'), task('mine', 'related', 'another/1')];
    const { tasks } = await measured({ shipped: [task('eval', 'related')], own });
    expect(tasks.map(({ set, queries, ships, command }) => [set, queries, ships, command])).toEqual([
      ['eval', 7, true, 'npm run colloquy -- eval'],
      ['mine', 8, false, 'npm run colloquy -- eval …/mine'],
    ]);
  });

  it('says which method ranks while the model is on its way: related talks are stored, searches go by words', async () => {
    const shipped = [task('eval', 'related'), task('eval', 'search')];
    const { tasks } = await measured({ shipped }, { embedder: noEmbedder() });
    expect(tasks.map(({ running }) => running)).toEqual(['ours', 'words alone']);
  });

  it('shows without any model what words reach, and nothing that a model did', async () => {
    const shipped = [task('eval', 'related', 'another/1'), task('eval', 'search', 'another/1')];
    const { model, sentence, tasks } = await measured({ shipped }, { embedder: null }, await emptyStore());
    expect([model, tasks.map(({ running }) => running)]).toEqual([null, ['ours without a model', 'words alone']]);
    expect(sentence).toMatch(/^There is no embedding model/);
    expect(tasks.flatMap(({ methods }) => methods.map(({ method }) => method))).toEqual([
      'ours without a model',
      'TF-IDF',
      'words alone',
      'BM25',
    ]);
  });
});
