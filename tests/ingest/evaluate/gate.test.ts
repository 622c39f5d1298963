/** The gate on the set that ships, with the real model: what would make search or ranking worse makes it fail. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { openModelAlone } from '../../../cli/model-alone.ts';
import { Baseline, fallsBelow } from '../../../ingest/evaluate/gate.ts';
import { evaluate, labelledSetIn, type TaskReport } from '../../../ingest/evaluate/index.ts';
import type { Model } from '../../../ingest/evaluate/rankings.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { modelLeftOut } from '../../support/machine.ts';

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

describe('the gate', () => {
  const report = (task: string, values: number[]): TaskReport => {
    const of = { 'P@5': values, 'nDCG@10': values, 'MAP@10': values, MRR: values };
    const figures = [{ method: 'ours', values: of, measures: {} as never, ahead: null }];
    return { set: 'one', task, kind: 'related', model: 'fake', queries: values.length, figures };
  };
  const kept: Baseline = {
    model: 'fake',
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
