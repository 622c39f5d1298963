import { describe, expect, it } from 'vitest';
import { findIn } from '../../../client/graph/find.ts';
import { NodeId, kindOf } from '../../../contract/ids.ts';

const node = (id: string, label: string) => ({
  id: NodeId.parse(id),
  kind: kindOf(id),
  label,
  detail: null,
  degree: 1,
  x: 0,
  y: 0,
});
const nodes = [
  node('person:vidal', 'René Vidal'),
  node('topic:renewal', 'renewal'),
  node('talk:serene', 'Serene  networks'),
  node('talk:rtl', 'שלום 🙂 rene'),
];
const found = (words: string) => findIn(nodes, words).map(({ id }) => id);

describe('finding in the graph', () => {
  it('folds accents, case and spaces', () => {
    expect(found('rene v')).toEqual(['person:vidal']);
    expect(found('RENÉ VIDAL')).toEqual(['person:vidal']);
    expect(found('serene net')).toEqual(['talk:serene']);
  });

  it('has labels that begin with the words first, then words that do, then the rest', () => {
    expect(found('rene')).toEqual(['person:vidal', 'topic:renewal', 'talk:rtl', 'talk:serene']);
  });

  it('finds other scripts and signs, and by nothing nothing', () => {
    expect(found('שלום')).toEqual(['talk:rtl']);
    expect(found('🙂')).toEqual(['talk:rtl']);
    expect(found('  ')).toEqual([]);
    expect(found('.*')).toEqual([]);
  });
});
