import { expect, it } from 'vitest';
import { keyOf } from '../../../../ingest/derive/topics/key.ts';

it.each([
  [['Neural Network', 'neural networks', 'neural-network', 'NEURAL NETWORKS'], 'neural network'],
  [['over-parametrized model', 'overparameterized models', 'over parametrised model'], 'overparametrized model'],
  [['analysis', 'analyses'], 'analysis'],
  [['matrix', 'matrices'], 'matrix'],
  [['bias', 'biases'], 'bias'],
  [['neighbour', 'neighbors'], 'neighbor'],
  [['Poincaré map', 'Poincare maps'], 'poincare map'],
  [['dynamics'], 'dynamics'],
  [['physics'], 'physics'],
  [['', '—', '???'], ''],
])('%j have the key “%s”', (phrases, key) => {
  expect(phrases.map(keyOf)).toEqual(phrases.map(() => key));
});
