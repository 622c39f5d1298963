/** Our canvas and stock Cytoscape pages. */
import cytoscape, { type Core, type CytoscapeOptions } from 'cytoscape';
import { withAdded, type Grown } from '../../client/graph/shown.ts';
import { openCanvas } from '../../client/graph/open-canvas.ts';
import { placesOf, withPins } from '../../client/graph/layouts/places.ts';
import { createStage, type Scene } from '../../client/graph/stage.ts';
import type { Action } from '../../client/state/action.ts';
import { emptyView } from '../../client/state/view.ts';
import type { Subgraph } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import { mouse, nearestTo, type Contender } from './contender.ts';
import { neighboursFor } from './graph.ts';

export const WEBGL = { renderer: { name: 'canvas', webgl: true } } as CytoscapeOptions;

const middleOf = (cy: Core) => ({ x: cy.width() / 2, y: cy.height() / 2 });

function grab(cy: Core): ReturnType<Contender['grab']> {
  let dragged = false;
  // Another node may lie on top here: then it is the one that moves.
  cy.one('drag', 'node', () => (dragged = true));
  const node = nearestTo(middleOf(cy), cy.nodes().toArray(), (one) => one.renderedPosition());
  const from = { ...node.renderedPosition() };
  const at = (dx: number, dy: number) => ({ x: from.x + dx, y: from.y + dy });
  let last = from;
  mouse('mousemove', from);
  mouse('mousedown', from);
  return {
    to: (dx, dy) => mouse('mousemove', (last = at(dx, dy))),
    drop() {
      mouse('mouseup', last);
      if (!dragged) throw new Error('no node was dragged');
    },
  };
}

function driven(cy: Core, add: Contender['add']): Contender {
  cy.fit();
  const fitted = cy.zoom();
  return {
    pan: (x, y) => void cy.panBy({ x, y }),
    zoom: (times) => void cy.zoom({ level: fitted * times, renderedPosition: middleOf(cy) }),
    grab: () => grab(cy),
    add,
    show(what, on) {
      if (what === 'edges') cy.edges().style('visibility', on ? 'visible' : 'hidden');
      else cy.nodes().style('text-opacity', on ? 1 : 0);
    },
  };
}

/** The talk that stands in the middle of a graph. */
function middleTalk({ nodes }: Subgraph): NodeId {
  const talks = nodes.filter(({ kind }) => kind === 'talk');
  return talks[talks.length >> 1]!.id;
}

/** Our canvas with its own controllers; what a drop pins comes back to it as it does in the explorer. */
export function ours(container: HTMLElement, graph: Subgraph, drawing: CytoscapeOptions = {}): Contender {
  const places = placesOf({ overview: graph, graph, grown: [] }, null);
  const first: Scene = {
    subgraph: graph,
    places,
    view: emptyView,
    path: null,
    scheme: 'light',
    covered: 0,
    animate: false,
  };
  const hear = (action: Action) => {
    if (action.type !== 'pinned') return;
    const scene = stage.scene();
    const { pins } = action;
    stage.show({ ...scene, places: withPins(scene.places, pins), view: { ...scene.view, pins: [...pins] } });
  };
  const stage = createStage(first, (action) => setTimeout(() => hear(action)));
  openCanvas(container, stage, drawing);
  const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
  return driven(cy, (count) => {
    const talk = middleTalk(graph);
    const more = neighboursFor(graph, talk, count);
    const neighbours = more.nodes.map(({ id }) => id);
    const grown: Grown[] = [{ how: 'opened', open: true, node: talk, neighbours }];
    const whole = withAdded(
      graph,
      { ...more, omitted: graph.omitted },
      new Set([...graph.nodes.map(({ id }) => id), ...neighbours]),
    );
    stage.show({
      ...stage.scene(),
      subgraph: whole,
      places: placesOf({ overview: graph, graph: whole, grown }, null),
    });
  });
}

/** A page as the manual of Cytoscape shows it: no style of its own, nothing but what it does by itself. */
export function stock(container: HTMLElement, graph: Subgraph, drawing: CytoscapeOptions = {}): Contender {
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    elements: [
      ...graph.nodes.map(({ id, x, y }) => ({ data: { id }, position: { x: x!, y: y! } })),
      ...graph.edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    ...drawing,
  });
  return driven(cy, (count) => {
    const talk = cy.getElementById(middleTalk(graph)).position();
    const { nodes, edges } = neighboursFor(graph, middleTalk(graph), count);
    const around = (i: number) => ({ x: talk.x + 200 * Math.cos(i), y: talk.y + 200 * Math.sin(i) });
    cy.add([
      ...nodes.map(({ id }, i) => ({ data: { id }, position: around(i) })),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ]);
  });
}
