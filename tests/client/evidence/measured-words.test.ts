import { describe, expect, it } from 'vitest';
import { inWords, shownMethods } from '../../../client/evidence/measured-words.ts';
import type { ShownTask } from '../../../contract/measured.ts';

const at = (value: number) => ({ value, low: value, high: value });
const methodOf = (method: string, value: number) => ({
  method,
  measures: { 'P@5': at(value), 'nDCG@10': at(value), 'MAP@10': at(value), MRR: at(value) },
  ahead: null,
});
const task: ShownTask = {
  set: 'eval',
  task: 'field',
  kind: 'related',
  model: 'a/1',
  talks: 72,
  queries: 70,
  methods: [
    methodOf('ours', 0.74),
    methodOf('ours without a model', 0.33),
    methodOf('TF-IDF', 0.27),
    methodOf('cosine', 0.68),
  ],
  ships: true,
  running: 'ours',
  command: 'npm run colloquy -- eval',
};

describe('what was measured, in words', () => {
  it('is how many of the first five are right, beside the simple methods', () => {
    expect(inWords(task)).toBe(
      'Of the five talks ranked first for a talk, 3.7 belong with it by “field”; TF-IDF finds 1.4; the mean of 70 talks.',
    );
    expect(inWords({ ...task, kind: 'search' })).toBe(
      'Of the five talks ranked first for a question, 3.7 answer it; TF-IDF finds 1.4; the mean of 70 questions.',
    );
  });

  it('is of the method that ranks here', () => {
    const running = 'ours without a model';
    expect(inWords({ ...task, running })).toContain(' 1.7 belong');
    expect(shownMethods({ ...task, running }).map(({ method }) => method)).toEqual([running, 'TF-IDF']);
  });

  it('is nothing where that method was not measured', () => {
    expect(inWords({ ...task, running: 'words alone' })).toBe('');
  });
});
