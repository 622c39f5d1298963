import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, keepFigures, keptFigures } from '../../../ingest/evaluate/kept.ts';
import type { TaskReport } from '../../../ingest/evaluate/index.ts';
import { temporaryFolder } from '../../support/folder.ts';

const at = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const reportOf = (set: string, model: string, value: number): TaskReport => {
  const measures = { 'P@5': at(value), 'nDCG@10': at(value), 'MAP@10': at(value), MRR: at(value) };
  const values = { 'P@5': [value], 'nDCG@10': [value], 'MAP@10': [value], MRR: [value] };
  const figures = [
    { method: 'ours', measures, ahead: null, values },
    { method: 'TF-IDF', measures, ahead: measures, values },
  ];
  return { set, task: 'field', kind: 'related', model, talks: 4, queries: 3, figures };
};

describe('what was measured', () => {
  it('is kept by set and model, the latest of each', async () => {
    const dir = temporaryFolder();
    await keepFigures(dir, [reportOf('one', 'a/1', 0.5)]);
    await keepFigures(dir, [reportOf('one', 'a/1', 0.6)]);
    await keepFigures(dir, [reportOf('one', 'b/1', 0.7)]);
    const { shipped, own } = await keptFigures(path.join(dir, 'none.json'), dir);
    expect(shipped).toEqual([]);
    const shown = own.map(({ model, methods }) => `${model} ${methods[0]!.measures.MRR.value}`).sort();
    expect(shown).toEqual(['a/1 0.6', 'b/1 0.7']);
  });

  it('has how far ours lies ahead, and no values of single queries', () => {
    const { methods } = figuresOf(reportOf('one', 'a/1', 0.51234567));
    expect(methods.map(({ ahead }) => ahead?.value ?? null)).toEqual([null, 0.5123]);
    expect(Object.keys(methods[0]!)).toEqual(['method', 'measures', 'ahead']);
  });

  it('is read past a file that is damaged', async () => {
    const dir = temporaryFolder();
    await keepFigures(dir, [reportOf('one', 'a/1', 0.5)]);
    mkdirSync(path.join(dir, 'eval/shown'), { recursive: true });
    writeFileSync(path.join(dir, 'eval/shown/cut.json'), '{"figures":[{"set"');
    writeFileSync(path.join(dir, 'eval/shown/other.json'), '{"figures":[{"set":"x"}]}');
    expect((await keptFigures(path.join(dir, 'none.json'), dir)).own).toHaveLength(1);
  });

  it('is nothing where nothing was measured', async () => {
    expect(await keptFigures('/nowhere/baseline.json', '/nowhere')).toEqual({ shipped: [], own: [] });
  });
});
