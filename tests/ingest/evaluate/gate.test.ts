/** The gate on the set that ships, with the real model: what would make search or ranking worse makes it fail. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { openModelAlone } from '../../../cli/model-alone.ts';
import { Baseline, baselineOf, fallsBelow } from '../../../ingest/evaluate/gate.ts';
import { evaluate, labelledSetIn, type TaskReport } from '../../../ingest/evaluate/index.ts';
import type { Model } from '../../../ingest/evaluate/rankings.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { MODEL_ID, QUERY_PREFIX } from '../../../ingest/embedding/bge.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import { loadModel, type ModelUse } from '../../../ingest/embedding/transformers.ts';
import { modelLeftOut, modelRoot } from '../../support/machine.ts';

const folder = path.join(import.meta.dirname, '../../../examples/eval');
const baseline = Baseline.parse(JSON.parse(readFileSync(path.join(folder, 'baseline.json'), 'utf8')));
const set = labelledSetIn(folder);

describe.skipIf(modelLeftOut())('the gate on the set that ships', () => {
  let model: Model;
  beforeAll(async () => {
    process.env.DATA_DIR = temporaryFolder();
    model = await openModelAlone();
  });
  afterAll(() => model?.embedder.close());

  /** The reports when every vector is made into another one. */
  async function reportsWith(change: (vector: Float32Array) => Float32Array): Promise<TaskReport[]> {
    const vectorsOf = async (texts: readonly string[]) =>
      new Map([...(await model.vectorsOf(texts))].map(([text, vector]) => [text, change(vector)]));
    return evaluate(set, { ...model, vectorsOf });
  }

  it('is passed by the running model', async () => {
    expect(fallsBelow(baseline, await reportsWith((vector) => vector))).toEqual([]);
  });

  it('keeps figures of the simple methods that this run finds again', async () => {
    const simple = (figures: Baseline['figures']) =>
      figures.map(({ task, methods }) => [task, methods.filter(({ method }) => ['TF-IDF', 'BM25'].includes(method)).map(({ method, measures }) => [method, measures])]); // prettier-ignore
    const found = baselineOf(await reportsWith((vector) => vector));
    expect(baseline.model).toBe(model.embedder.name);
    expect(simple(baseline.figures)).toHaveLength(found.figures.length);
    expect(simple(baseline.figures)).toEqual(simple(found.figures));
  });

  it('is failed by vectors that are pooled wrongly: half of each belongs to nothing', async () => {
    const halved = (vector: Float32Array) => vector.map((value, at) => (at % 2 ? value : vector[0]!));
    expect(fallsBelow(baseline, await reportsWith(halved))).not.toEqual([]);
  });

  it('is failed by vectors that are not of length 1', async () => {
    let place = 0;
    const stretched = (vector: Float32Array) => vector.map((value) => value * (1 + (place++ % 7)));
    expect(fallsBelow(baseline, await reportsWith(stretched))).not.toEqual([]);
  });

  it('is failed by vectors of another model', async () => {
    const turned = (vector: Float32Array) => vector.toReversed();
    expect(fallsBelow(baseline, await reportsWith(turned))).not.toEqual([]);
  });
});

const MINI_LM = 'Xenova/all-MiniLM-L6-v2';
const withoutMiniLm = existsSync(path.join(modelRoot(), MINI_LM)) ? null : 'MiniLM is not beside the local model: bench/models.ts fetches it'; // prettier-ignore

describe.skipIf(modelLeftOut())('the gate, of a model that is run in another way', () => {
  /** Questions and talks by the model itself, run in this thread. */
  async function fallsOf(use: ModelUse, change: (vector: Float32Array, text: string) => Float32Array) {
    const model = await loadModel(modelRoot(), use);
    const embed = (texts: readonly string[]) =>
      Promise.all(texts.map(async (text) => change(await model.run(text), text)));
    const asked = (texts: readonly string[], { purpose }: { purpose: string }) =>
      embed(texts.map((text) => (purpose === 'query' && use.id === MODEL_ID ? QUERY_PREFIX + text : text)));
    const embedder = { ...openHashingEmbedder(), name: 'another way', embed: asked };
    const vectorsOf = async (texts: readonly string[]) => {
      const vectors = await embed(texts);
      return new Map(texts.map((text, at) => [text, vectors[at]!]));
    };
    return fallsBelow(baseline, await evaluate(set, { embedder, vectorsOf }));
  }
  const asItIs = (vector: Float32Array) => vector;

  it('is passed by the model as it should be run', async () => {
    expect(await fallsOf({ id: MODEL_ID, pooling: 'cls' }, asItIs)).toEqual([]);
  }, 120_000);

  it('is failed by the mean of the tokens in place of the first', async () => {
    expect(await fallsOf({ id: MODEL_ID, pooling: 'mean' }, asItIs)).not.toEqual([]);
  }, 120_000);

  it('is failed by vectors as long as their texts', async () => {
    const long = (vector: Float32Array, text: string) => vector.map((value) => (value * text.length) / 100);
    expect(await fallsOf({ id: MODEL_ID, pooling: 'cls' }, long)).not.toEqual([]);
  }, 120_000);

  it.skipIf(withoutMiniLm)(
    withoutMiniLm ?? 'is failed by another model in its place, pooled as ours',
    async () => {
      expect(await fallsOf({ id: MINI_LM, pooling: 'cls' }, asItIs)).not.toEqual([]);
    },
    120_000,
  );
});

describe('the gate', () => {
  const report = (task: string, values: number[]): TaskReport => {
    const of = { 'P@5': values, 'nDCG@10': values, 'MAP@10': values, MRR: values };
    const figures = [{ method: 'ours', values: of, measures: {} as never, ahead: null }];
    return { set: 'one', task, kind: 'related', model: 'fake', talks: 9, queries: values.length, figures };
  };
  const kept: Baseline = {
    model: 'fake',
    figures: [],
    tasks: { one: { 'P@5': [1, 1, 0.8], 'nDCG@10': [1, 1, 0.8], 'MAP@10': [1, 1, 0.8], MRR: [1, 1, 0.8] } },
  };

  it('says what fell, and by how much at least', () => {
    expect(fallsBelow(kept, [report('one', [0.5, 0.5, 0.3])])[0]).toBe(
      'one: P@5 fell by 0.500, at least 0.500 with 95 % confidence',
    );
  });

  it('is passed when one query of several is a little worse', () => {
    expect(fallsBelow(kept, [report('one', [1, 1, 0.7])])).toEqual([]);
  });

  it('is failed by a task that is gone, new, or of other queries', () => {
    expect(fallsBelow(kept, [])).toEqual(['one: it was measured and is no longer there']);
    expect(fallsBelow(kept, [report('one', [1]), report('two', [1])])).toContainEqual(
      'two: it was never measured: run with --keep',
    );
    expect(fallsBelow(kept, [report('one', [1])])[0]).toMatch(/^one: 1 queries, 3 when it was measured/);
  });
});
