/** The controllers on a Cytoscape without a screen. */
import { describe, expect, it } from 'vitest';
import { content } from '../../../client/graph/controllers/content.ts';
import { path } from '../../../client/graph/controllers/path.ts';
import { scale } from '../../../client/graph/controllers/scale.ts';
import { selection } from '../../../client/graph/controllers/selection.ts';
import { withPins } from '../../../client/graph/layouts/places.ts';
import { NodeId } from '../../../contract/ids.ts';
import { ADA, EMMY, ENGINES, subgraph, SYMMETRY } from '../fixture-rows.ts';
import { places, useStage } from './on-stage.ts';

const on = useStage([content, selection, path, scale]);
const show: ReturnType<typeof on>['show'] = (...scene) => on().show(...scene);
const withClass = (name: string) => on().withClass(name);
const get = (id: string) => on().cy.getElementById(id);

describe('content', () => {
  it('puts up what the scene holds, in its places', () => {
    expect(on().cy.nodes()).toHaveLength(subgraph.nodes.length);
    expect(on().cy.edges()).toHaveLength(subgraph.edges.length);
    expect(get(SYMMETRY).position()).toEqual({ x: 200, y: 0 });
  });

  it('leaves what stays where it is, and takes off the rest', () => {
    get(ENGINES).position({ x: 7, y: 7 });
    const [engines] = subgraph.nodes;
    show({}, { subgraph: { ...subgraph, nodes: [engines!], edges: [] } });
    expect(
      on()
        .cy.elements()
        .map((element) => element.id()),
    ).toEqual([ENGINES]);
    expect(get(ENGINES).position()).toEqual({ x: 7, y: 7 });
  });

  it('draws thousands of edges as plain lines, and few of them curved', () => {
    const edges = Array.from({ length: 1_600 }, (_, i) => ({
      ...subgraph.edges[0]!,
      id: `GAVE:${ADA}->${ENGINES}#${i}`,
    }));
    show({}, { subgraph: { ...subgraph, edges } });
    expect(withClass('plain')).toHaveLength(1_600);
    show({}, { subgraph });
    expect(withClass('plain')).toEqual([]);
  });

  it('moves what has another place', () => {
    show({}, { places: withPins(places, [{ id: NodeId.parse(ENGINES), x: 7, y: 8 }]) });
    expect(get(ENGINES).position()).toEqual({ x: 7, y: 8 });
    expect(get(SYMMETRY).position()).toEqual({ x: 200, y: 0 });
  });
});

describe('scale', () => {
  const onScreen = () => on().cy.zoom() * (get(SYMMETRY).data('drawn') as number);

  it('lets nodes shrink with the zoom, but not to dust, and gives them their size back', () => {
    const size = get(SYMMETRY).data('size') as number;
    on().cy.zoom(0.5);
    expect(onScreen()).toBe(size / 2);
    on().cy.zoom(0.05);
    expect(onScreen()).toBeGreaterThan(size / 4);
    expect(onScreen()).toBeLessThan(size / 3);
    on().cy.zoom(1);
    expect(onScreen()).toBe(size);
  });

  it('draws what is added far out as large as the rest', () => {
    const [, symmetry] = subgraph.nodes;
    show({}, { subgraph: { ...subgraph, nodes: [], edges: [] } });
    on().cy.zoom(0.05);
    show({}, { subgraph: { ...subgraph, nodes: [symmetry!], edges: [] } });
    expect(onScreen()).toBeGreaterThan((get(SYMMETRY).data('size') as number) / 4);
  });
});

describe('selection', () => {
  it('lets a node stand out with its neighbours', () => {
    show({ selected: ADA });
    expect(withClass('near')).toEqual([`GAVE:${ADA}->${ENGINES}`, ADA, ENGINES]);
    expect(withClass('selected')).toEqual([ADA]);
    expect(withClass('far')).toHaveLength(subgraph.nodes.length + subgraph.edges.length - 3);
  });

  it('does not count talks that are rather not related as neighbours', () => {
    const edges = subgraph.edges.map((edge) => (edge.type === 'SIMILAR_TO' ? { ...edge, weight: 0.3 } : edge));
    show({ selected: ENGINES }, { subgraph: { ...subgraph, nodes: [...subgraph.nodes], edges: [] } });
    show({ selected: ENGINES }, { subgraph: { ...subgraph, edges } });
    expect(get(SYMMETRY).hasClass('near')).toBe(false);
  });

  it('turns a tap into an action', () => {
    get(ADA).emit('tap');
    get(`GAVE:${ADA}->${ENGINES}`).emit('tap');
    on().cy.emit('tap');
    expect(on().actions).toEqual([
      { type: 'node selected', id: ADA, onCanvas: true },
      { type: 'edge selected', id: `GAVE:${ADA}->${ENGINES}` },
      { type: 'selection cleared' },
    ]);
  });

  it('ends a path that was started', () => {
    show({ path: { from: NodeId.parse(ADA), to: null, chosen: 0 } });
    get(EMMY).emit('tap');
    expect(on().actions).toEqual([{ type: 'path ended', to: EMMY }]);
  });

  it('hears no tap once it is detached', () => {
    on().detach();
    get(ADA).emit('tap');
    show({ selected: ADA });
    expect(on().actions).toEqual([]);
    expect(withClass('selected')).toEqual([]);
  });
});

describe('path', () => {
  it('stands out, and the rest steps back', () => {
    const edge = `GAVE:${ADA}->${ENGINES}`;
    show(
      { path: { from: NodeId.parse(ADA), to: NodeId.parse(ENGINES), chosen: 0 } },
      { path: { nodes: [ADA, ENGINES], edges: [edge] } },
    );
    expect(withClass('on-path')).toEqual([edge, ADA, ENGINES]);
    expect(withClass('far')).toHaveLength(subgraph.nodes.length + subgraph.edges.length - 3);
    show({}, { path: null });
    expect(withClass('on-path')).toEqual([]);
    expect(withClass('far')).toEqual([]);
  });
});
