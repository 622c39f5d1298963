import { describe, expect, it } from 'vitest';
import { Acronyms, definitionsIn } from '../../../../ingest/derive/topics/acronyms.ts';

describe('definitions', () => {
  it.each([
    ['a graph neural network (GNN) is', [['GNN', 'graph neural network']]],
    ['many graph neural networks (GNNs) are', [['GNN', 'graph neural networks']]],
    ['low-rank adaptation (LoRA) is', [['LoRA', 'low-rank adaptation']]],
    ['GNN (graph neural network) and', [['GNN', 'graph neural network']]],
    ['Contextual Decomposition for Transformers (CD-T) and', [['CD-T', 'Contextual Decomposition for Transformers']]],
  ])('are found in “%s”', (text, expected) => {
    expect(definitionsIn(text).map(({ short, long }) => [short, long])).toEqual(expected);
  });

  it.each([
    'it grows (transferability)',
    'as shown (Burns et al., 2023)',
    'a set (A)',
    'the network (see Fig. 2)',
    'x (NASA)',
  ])('are not invented in “%s”', (text) => expect(definitionsIn(text)).toEqual([]));
});

describe('a short form', () => {
  it('means what its own talk says, else what most talks say, else nothing', () => {
    const acronyms = new Acronyms();
    acronyms.define('a', { short: 'LDA', long: 'latent Dirichlet allocation' });
    acronyms.define('b', { short: 'LDA', long: 'linear discriminant analysis' });
    expect(acronyms.of('a', 'LDA')).toBe('latent dirichlet allocation');
    expect(acronyms.of('b', 'LDA')).toBe('linear discriminant analysis');
    expect(acronyms.of('c', 'LDA')).toBeUndefined();
    for (const talk of ['d', 'e']) acronyms.define(talk, { short: 'LDA', long: 'latent Dirichlet allocations' });
    expect(acronyms.of('c', 'LDA')).toBe('latent dirichlet allocation');
    expect(acronyms.of('c', 'SVM')).toBeUndefined();
  });

  it('is taken for a phrase of the same talk that has its initials', () => {
    const acronyms = new Acronyms();
    acronyms.infer('a', ['NTK', 'SVM'], ['neural tangent kernel', 'support']);
    expect(acronyms.of('a', 'NTK')).toBe('neural tangent kernel');
    expect(acronyms.of('a', 'SVM')).toBeUndefined();
  });
});
