/** The controllers on a Cytoscape without a screen. */
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../../client/state/action.ts';
import { content } from '../../../client/graph/controllers/content.ts';
import { path } from '../../../client/graph/controllers/path.ts';
import { scale } from '../../../client/graph/controllers/scale.ts';
import { selection } from '../../../client/graph/controllers/selection.ts';
import { visibility } from '../../../client/graph/controllers/visibility.ts';
import { createStage, type Scene, type Stage } from '../../../client/graph/stage.ts';
import { emptyView } from '../../../client/state/view.ts';
import { NodeId } from '../../../contract/ids.ts';
import { ADA, EMMY, ENGINES, subgraph, SYMMETRY } from '../fixture-rows.ts';

const first: Scene = { subgraph, view: emptyView, path: null, scheme: 'light', animate: false, covered: 0 };

let cy: Core;
let stage: Stage;
let actions: Action[];
let detach: (() => void)[];

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
  actions = [];
  stage = createStage(first, (action) => actions.push(action));
  detach = [content, visibility, selection, path, scale].map((attach) => attach(cy, stage));
});
afterEach(() => {
  for (const stop of detach) stop();
  cy.destroy();
});

const show = (view: Partial<Scene['view']>, more: Partial<Scene> = {}) =>
  stage.show({ ...stage.scene(), ...more, view: { ...emptyView, ...view } });
const withClass = (name: string) =>
  cy
    .elements(`.${name}`)
    .map((element) => element.id())
    .sort();

describe('content', () => {
  it('puts up what the scene holds, in its places', () => {
    expect(cy.nodes()).toHaveLength(subgraph.nodes.length);
    expect(cy.edges()).toHaveLength(subgraph.edges.length);
    expect(cy.getElementById(SYMMETRY).position()).toEqual({ x: 200, y: 0 });
  });

  it('leaves what stays where a person dragged it, and takes off the rest', () => {
    cy.getElementById(ENGINES).position({ x: 7, y: 7 });
    const [engines] = subgraph.nodes;
    show({}, { subgraph: { ...subgraph, nodes: [engines!], edges: [] } });
    expect(cy.elements().map((element) => element.id())).toEqual([ENGINES]);
    expect(cy.getElementById(ENGINES).position()).toEqual({ x: 7, y: 7 });
  });
});

describe('scale', () => {
  const onScreen = () => cy.zoom() * (cy.getElementById(SYMMETRY).data('drawn') as number);

  it('lets nodes shrink with the zoom, but not to dust, and gives them their size back', () => {
    const size = cy.getElementById(SYMMETRY).data('size') as number;
    cy.zoom(0.5);
    expect(onScreen()).toBe(size / 2);
    cy.zoom(0.05);
    expect(onScreen()).toBeGreaterThan(size / 4);
    expect(onScreen()).toBeLessThan(size / 3);
    cy.zoom(1);
    expect(onScreen()).toBe(size);
  });

  it('draws what is added far out as large as the rest', () => {
    const [, symmetry] = subgraph.nodes;
    show({}, { subgraph: { ...subgraph, nodes: [], edges: [] } });
    cy.zoom(0.05);
    show({}, { subgraph: { ...subgraph, nodes: [symmetry!], edges: [] } });
    expect(onScreen()).toBeGreaterThan((cy.getElementById(SYMMETRY).data('size') as number) / 4);
  });
});

describe('visibility', () => {
  it('hides the kinds and relations that are switched off', () => {
    show({ hiddenKinds: ['topic'], hiddenTypes: ['GAVE'] });
    expect(withClass('gone')).toEqual([
      `GAVE:${ADA}->${ENGINES}`,
      `GAVE:${EMMY}->${SYMMETRY}`,
      'topic:analytical-engine',
      'topic:rules',
    ]);
    show({});
    expect(withClass('gone')).toEqual([]);
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
    expect(cy.getElementById(SYMMETRY).hasClass('near')).toBe(false);
  });

  it('turns a tap into an action', () => {
    cy.getElementById(ADA).emit('tap');
    cy.getElementById(`GAVE:${ADA}->${ENGINES}`).emit('tap');
    cy.emit('tap');
    expect(actions).toEqual([
      { type: 'node selected', id: ADA, onCanvas: true },
      { type: 'edge selected', id: `GAVE:${ADA}->${ENGINES}` },
      { type: 'selection cleared' },
    ]);
  });

  it('ends a path that was started', () => {
    show({ path: { from: NodeId.parse(ADA), to: null, chosen: 0 } });
    cy.getElementById(EMMY).emit('tap');
    expect(actions).toEqual([{ type: 'path ended', to: EMMY }]);
  });

  it('hears no tap once it is detached', () => {
    for (const stop of detach) stop();
    cy.getElementById(ADA).emit('tap');
    show({ selected: ADA });
    expect(actions).toEqual([]);
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
