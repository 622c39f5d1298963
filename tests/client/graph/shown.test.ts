import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { openingOf } from '../../../client/graph/opening.ts';
import { shownIds, unkeptIds, withAdded } from '../../../client/graph/shown.ts';
import { rows, subgraph as graph } from '../fixture-rows.ts';

const id = (name: string) => NodeId.parse(`person:${name}`);

const opened = (node: string, ...neighbours: string[]) => ({
  how: 'opened' as const,
  open: true,
  node: id(node),
  neighbours: neighbours.map(id),
});

describe('the ids on the canvas', () => {
  it('lack what a collapsed node brought', () => {
    expect(shownIds([id('a')], [{ ...opened('a', 'b'), open: false }])).toEqual([id('a')]);
  });

  it('are the overview with the neighbours of what is opened', () => {
    expect(shownIds([id('a')], [opened('a', 'b', 'a')])).toEqual([id('a'), id('b')]);
  });

  it('follow a chain of expansions in whatever order it was opened', () => {
    const far = opened('b', 'c');
    const near = opened('a', 'b');
    expect(shownIds([id('a')], [far, near])).toEqual([id('a'), id('b'), id('c')]);
  });

  it('lose with a collapsed node what was opened behind it', () => {
    expect(shownIds([id('a')], [opened('b', 'c')])).toEqual([id('a')]);
  });
});

describe('what a list of what is kept hides', () => {
  const kept = { how: 'kept' as const, ids: [id('a')] };

  it('is all that was there by then, and nothing that comes later', () => {
    const grown = [opened('a', 'b'), kept, opened('a', 'c'), { how: 'walked' as const, id: id('e') }];
    expect(unkeptIds([id('a'), id('d')], grown)).toEqual([id('d'), id('b')]);
  });

  it('is nothing without such a list', () => {
    expect(unkeptIds([id('a'), id('d')], [opened('a', 'b')])).toEqual([]);
  });

  it('is shown again by what is expanded later, while the node expanded is there', () => {
    expect(unkeptIds([id('a'), id('d')], [kept, opened('a', 'd')])).toEqual([]);
    expect(unkeptIds([id('a'), id('d')], [kept, opened('far', 'd')])).toEqual([id('d')]);
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
