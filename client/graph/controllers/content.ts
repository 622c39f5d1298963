/** Puts on the canvas what the scene holds, where it stands, and takes off what it no longer holds. */
import type { Core, NodeSingular } from 'cytoscape';
import { setClass } from '../classes.ts';
import { elementsOf } from '../elements.ts';
import type { Point } from '../layouts/point.ts';
import type { Scene, Stage } from '../stage.ts';

/** More edges than this are drawn as straight lines. */
const MOST_CURVES = 1_500;

function reconcile(cy: Core, { subgraph, places }: Scene) {
  const wanted = elementsOf(subgraph, places);
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    cy.add(wanted.filter(({ data }) => cy.getElementById(data.id!).empty()));
    const edges = cy.edges();
    setClass(edges, 'plain', () => edges.length > MOST_CURVES);
  });
}

/** Milliseconds that moving takes. */
const MOVING = 280;
/** More nodes than this are set down at once: moving them would be a slide show. */
const MANY = 500;

const isElsewhere = (node: NodeSingular, { x, y }: Point) => {
  const at = node.position();
  return at.x !== x || at.y !== y;
};

/** Moves what stands elsewhere than it should: after a new layout, a pin or an undo. */
function arrange(cy: Core, { places, animate }: Scene, isNew: boolean) {
  const moving = cy.nodes().filter((node) => places.has(node.id()) && isElsewhere(node, places.get(node.id())!));
  moving.stop();
  if (animate && !isNew && moving.length <= MANY) {
    moving.forEach((node) => {
      node.animate({ position: { ...places.get(node.id())! } }, { duration: MOVING, easing: 'ease-in-out-cubic' });
    });
  } else cy.batch(() => moving.forEach((node) => void node.position({ ...places.get(node.id())! })));
}

export const content = (cy: Core, stage: Stage): (() => void) =>
  stage.onScene((scene, before) => {
    if (scene.subgraph !== before?.subgraph) reconcile(cy, scene);
    if (scene.places !== before?.places) arrange(cy, scene, !before);
  });
