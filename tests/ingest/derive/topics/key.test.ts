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
  [['viruses', 'Virus'], 'virus'],
  [['gases', 'gas'], 'gas'],
  [['ice shelves', 'ice shelf'], 'ice shelf'],
  [['mosquitoes', 'mosquito'], 'mosquito'],
  [['larvae', 'larva'], 'larva'],
  [['modelling', 'modeling'], 'modeling'],
  [['analysing tumours', 'analyzing tumors'], 'analyzing tumor'],
  [['optical fibre', 'optical fibers'], 'optical fiber'],
  [['self-supervised learning', 'self supervised learning'], 'self supervised learning'],
  [['semi-groups', 'semigroup'], 'semigroup'],
  [['dynamics'], 'dynamics'],
  [['physics'], 'physics'],
  [['', '—', '???'], ''],
])('%j have the key “%s”', (phrases, key) => {
  expect(phrases.map(keyOf)).toEqual(phrases.map(() => key));
});

it.each([
  ['basis', 'bias'],
  ['Fourier series', 'Fourier serum'],
  ['policy', 'police'],
  ['principal component', 'principle component'],
  ['causal model', 'casual model'],
  ['optimizer', 'optimization'],
  ['process', 'processor'],
  ['supervised learning', 'unsupervised learning'],
  ['convex optimization', 'nonconvex optimization'],
  ['random graph', 'random graphon'],
  ['statistics', 'statistic'],
  ['mean', 'means test'],
  ['metric', 'metre'],
  ['C', 'C++'],
  ['C#', 'C++'],
  ['excuses', 'excess'],
])('“%s” and “%s” are two things', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});
