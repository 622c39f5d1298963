import { expect, it } from 'vitest';
import { isTelling } from '../../../../ingest/derive/evidence/telling.ts';

it.each([
  'early stopping',
  'gradient descent',
  'language model',
  'question answering',
  'statistical physics',
  'training dynamics',
  'populations of neurons',
  'two-layer',
  'Spectral',
  'neurons',
  'sampling',
  'GPT-4',
  'apprentissage profond',
])('“%s” says what a talk is about', (term) => {
  expect(isTelling(term)).toBe(true);
});

it.each(['show', 'involve', 'includes', 'larger', 'low', 'limits', 'data', 'models', 'trained', 'pre'])(
  '“%s” alone does not',
  (term) => {
    expect(isTelling(term)).toBe(false);
  },
);

it.each([
  'results show',
  'paper proposes',
  'proposed method',
  'recent advances',
  'state-of-the-art',
  'code available',
  '',
])('“%s” says only how papers are written', (term) => {
  expect(isTelling(term)).toBe(false);
});
