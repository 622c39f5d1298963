import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { openingOf } from '../../../client/graph/opening.ts';
import { shownIds, withAdded } from '../../../client/graph/shown.ts';
import { rows, subgraph as graph } from '../fixture-rows.ts';

const id = (name: string) => NodeId.parse(`person:${name}`);

describe('the ids on the canvas', () => {
  it('are the overview with the neighbours of what is opened', () => {
    expect(shownIds([id('a')], [{ node: id('a'), neighbours: [id('b'), id('a')] }])).toEqual([id('a'), id('b')]);
  });

  it('follow a chain of expansions in whatever order it was opened', () => {
    const far = { node: id('b'), neighbours: [id('c')] };
    const near = { node: id('a'), neighbours: [id('b')] };
    expect(shownIds([id('a')], [far, near])).toEqual([id('a'), id('b'), id('c')]);
  });

  it('lose with a collapsed node what was opened behind it', () => {
    expect(shownIds([id('a')], [{ node: id('b'), neighbours: [id('c')] }])).toEqual([id('a')]);
  });
});

describe('what is added to the overview', () => {
  const old = graph.nodes.filter(({ kind }) => kind === 'talk');
  const overview = { nodes: old, edges: [], omitted: { nodes: 5, edges: 8 } };

  it('brings its nodes and the edges that touch them, and leaves the old ones as they were', () => {
    const added = withAdded(overview, graph, new Set(['talk:small/engines', 'talk:small/symmetry', 'topic:rules']));
    expect(added.nodes.map((node) => node.id)).toEqual(['talk:small/engines', 'talk:small/symmetry', 'topic:rules']);
    expect(added.edges.map((edge) => edge.id)).toEqual([
      'ABOUT:talk:small/engines->topic:rules',
      'ABOUT:talk:small/symmetry->topic:rules',
    ]);
    expect(added.omitted.nodes).toBe(4);
  });
});

describe('the graph as it opens', () => {
  it('keeps back the topics of a single talk, and counts them', () => {
    const opened = openingOf(graph);
    const all = rows.nodes.map((node) => node.id as string);
    expect(opened.nodes.map((node) => node.id)).toEqual(all.filter((other) => other !== 'topic:analytical-engine'));
    expect(opened.omitted).toEqual({ nodes: 1, edges: 1 });
  });
});
