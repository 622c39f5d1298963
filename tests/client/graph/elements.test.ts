import { describe, expect, it } from 'vitest';
import { elementsOf, shortLabel } from '../../../client/graph/elements.ts';
import { placesOf } from '../../../client/graph/layouts/places.ts';
import { canvasStyle } from '../../../client/graph/canvas-style.ts';
import { CANVAS, KIND_ORDER, KINDS, nodeSize, RELATION_ORDER, RELATIONS } from '../../../client/graph/stylesheet.ts';
import { EdgeType } from '../../../contract/graph.ts';
import { NodeKind, type NodeId } from '../../../contract/ids.ts';
import { subgraph as graph } from '../fixture-rows.ts';

const places = placesOf({ overview: graph, graph: graph, grown: [] }, null);

describe('the elements of the canvas', () => {
  it('are the nodes in their places, then the edges', () => {
    const elements = elementsOf(graph, places);
    expect(elements.map(({ group }) => group)).toEqual([
      ...graph.nodes.map(() => 'nodes'),
      ...graph.edges.map(() => 'edges'),
    ]);
    expect(elements[1]).toEqual({
      group: 'nodes',
      data: {
        id: 'talk:small/symmetry',
        kind: 'talk',
        label: 'Symmetry',
        degree: 4,
        size: 32,
        drawn: 32,
        rim: 1.5,
        ring: 6,
      },
      position: { x: 200, y: 0 },
    });
  });

  it('have no place where the layout knows none', () => {
    const homeless = { ...graph, nodes: [{ ...graph.nodes[0]!, x: null, y: null }], edges: [] };
    expect(elementsOf(homeless, new Map())[0]).not.toHaveProperty('position');
  });

  it('know which edges are one of a crowd', () => {
    const [hub, leaf] = graph.nodes;
    const edge = graph.edges[0]!;
    const leaves = Array.from({ length: 40 }, (_, i) => ({ ...leaf!, id: `${leaf!.id}-${i}` as NodeId }));
    const star = (count: number) => ({
      ...graph,
      nodes: [hub!, ...leaves],
      edges: leaves.slice(0, count).map(({ id }) => ({ ...edge, id: `to ${id}`, source: hub!.id, target: id })),
    });
    const crowded = (count: number) =>
      elementsOf(star(count), places).filter(({ data }) => (data as { crowded?: boolean }).crowded);
    expect(crowded(39)).toHaveLength(0);
    expect(crowded(40)).toHaveLength(40);
  });

  it('leave out edges that lead out of what is shown', () => {
    const one = { ...graph, nodes: graph.nodes.slice(0, 1) };
    expect(elementsOf(one, places)).toHaveLength(1);
  });
});

describe('a label', () => {
  it('is cut at a word', () => {
    expect(shortLabel('What can linear transformers learn in context and why', 30)).toBe(
      'What can linear transformers…',
    );
    expect(shortLabel('short', 30)).toBe('short');
  });

  it('is cut where there is no word to cut at', () => {
    expect(shortLabel('x'.repeat(400), 30)).toHaveLength(30);
  });

  it('is not cut through an emoji', () => {
    expect(shortLabel(`${'x'.repeat(28)}😀 and more`, 30)).toBe(`${'x'.repeat(28)}…`);
  });
});

const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

describe('the stylesheet', () => {
  it('lists every kind and every relation once', () => {
    expect([...KIND_ORDER].sort()).toEqual([...NodeKind.options].sort());
    expect([...RELATION_ORDER].sort()).toEqual([...EdgeType.options].sort());
  });

  it.each(['light', 'dark'] as const)('keeps every kind apart from the paper in the %s scheme', (scheme) => {
    for (const kind of KIND_ORDER)
      expect(contrast(KINDS[kind].colour[scheme], CANVAS[scheme].paper), kind).toBeGreaterThanOrEqual(3);
    expect(contrast(CANVAS[scheme].text, CANVAS[scheme].paper)).toBeGreaterThanOrEqual(7);
  });

  it('gives every kind a shape of its own, so that colour is never the only sign', () => {
    expect(new Set(KIND_ORDER.map((kind) => KINDS[kind].shape)).size).toBe(KIND_ORDER.length);
  });

  it('styles every kind and every relation on the canvas', () => {
    const selectors = canvasStyle('light').map(({ selector }) => selector);
    for (const kind of KIND_ORDER) expect(selectors).toContain(`node[kind = "${kind}"]`);
    for (const type of RELATION_ORDER) expect(selectors).toContain(`edge[type = "${type}"]`);
    for (const { label } of Object.values(RELATIONS)) expect(label).not.toBe('');
  });

  it('lets a node grow with its edges, to a bound', () => {
    expect(nodeSize('topic', 0)).toBe(20);
    expect(nodeSize('topic', 9)).toBe(29);
    expect(nodeSize('topic', 1e6)).toBe(38);
  });
});
