/** The camera: the whole graph at open, then it follows wishes and keeps the selection and the path in sight. */
import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';
import type { Title } from '../layouts/layout.ts';
import type { CameraWish, Scene, Stage } from '../stage.ts';

/** Pixels kept free above and below, where tools and counts lie on the canvas. */
const PADDING = { top: 62, bottom: 62 };
/** The part of the width that is kept free on each side, where labels stand out, and the most pixels of it. */
const SIDE = { share: 0.08, most: 80 };
/** The closest view that fitting a few nodes may take. */
const CLOSEST = 1.15;
/** The farthest for a graph that is not crowded. */
const FARTHEST = 0.33;
/** Pixels between nodes, on average, that a graph is drawn together to: all of it is seen, and nodes can be hit. */
const CLOSE_BY = 30;
const STEP = 1.35;
/** Units around the outermost nodes of a layout. */
const ROOM = 60;

function move(cy: Core, animate: boolean, to: { zoom: number; pan: { x: number; y: number } }) {
  if (animate) cy.animate({ ...to }, { duration: 260, easing: 'ease-out-cubic' });
  else cy.viewport(to);
}

const farthest = ({ w, h }: { w: number; h: number }, nodes: number) =>
  Math.min(FARTHEST, CLOSE_BY / Math.sqrt((w * h) / nodes));

interface Box {
  x1: number;
  y1: number;
  w: number;
  h: number;
}

/** Pan and zoom that show the whole of `elements`; labels go where there is room for them, so they count for nothing. */
const frame = (cy: Core, covered: number, elements: CollectionReturnValue | NodeCollection) =>
  frameBox(cy, covered, elements.boundingBox({ includeLabels: false }), elements.nodes().length);

function frameBox(cy: Core, covered: number, box: Box, nodes: number) {
  const [width, height] = [cy.width() - covered, cy.height()];
  const side = Math.min(SIDE.most, SIDE.share * width);
  const down = height - PADDING.top - PADDING.bottom;
  const room = Math.min((width - 2 * side) / Math.max(1, box.w), down / Math.max(1, box.h));
  const zoom = Math.max(farthest(box, nodes), Math.min(CLOSEST, room));
  const [x, y] = [box.x1 + box.w / 2, box.y1 + box.h / 2];
  return { zoom, pan: { x: covered + width / 2 - x * zoom, y: PADDING.top + down / 2 - y * zoom } };
}

function zoomBy(cy: Core, animate: boolean, factor: number) {
  const zoom = Math.max(cy.minZoom(), Math.min(cy.maxZoom(), cy.zoom() * factor));
  const [cx, cy2] = [cy.width() / 2, cy.height() / 2];
  const pan = cy.pan();
  const scale = zoom / cy.zoom();
  move(cy, animate, { zoom, pan: { x: cx - (cx - pan.x) * scale, y: cy2 - (cy2 - pan.y) * scale } });
}

const shownOf = (cy: Core) => cy.elements().filter((element) => element.visible());

function grant(cy: Core, { animate, covered, view }: Scene, wish: CameraWish) {
  if (wish === 'in') return zoomBy(cy, animate, STEP);
  if (wish === 'out') return zoomBy(cy, animate, 1 / STEP);
  const selected = view.selected ? cy.getElementById(view.selected) : cy.collection();
  const target = wish === 'selection' && selected.nonempty() ? selected.closedNeighborhood() : shownOf(cy);
  if (target.nonempty()) move(cy, animate, frame(cy, covered, target));
}

/** Brings a selected element into the middle when it stands outside or at the rim. */
function keepInSight(cy: Core, scene: Scene) {
  const selected = scene.view.selected ? cy.getElementById(scene.view.selected) : cy.collection();
  if (selected.empty() || !selected.visible()) return;
  const box = selected.renderedBoundingBox();
  const inside = box.x1 > scene.covered + 20 && box.y1 > 20 && box.x2 < cy.width() - 20 && box.y2 < cy.height() - 20;
  if (inside) return;
  const [x, y] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2];
  const pan = cy.pan();
  move(cy, scene.animate, {
    zoom: cy.zoom(),
    pan: { x: pan.x + cy.width() / 2 - x, y: pan.y + cy.height() / 2 - y },
  });
}

/** Both ends of a title: about 14 units for a letter. */
const endsOf = ({ x, y, text, width }: Title) => [
  { x, y },
  { x: x + Math.min(width, 14 * text.length), y },
];

/** Where everything that is shown, with the titles of its layout, will stand once it has moved there. */
function boxOf({ subgraph, places, laid }: Scene): Box {
  const points = [...subgraph.nodes.flatMap(({ id }) => places.get(id) ?? []), ...(laid?.titles ?? []).flatMap(endsOf)];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x1, y1] = [Math.min(...xs) - ROOM, Math.min(...ys) - ROOM];
  return { x1, y1, w: Math.max(...xs) + ROOM - x1, h: Math.max(...ys) + ROOM - y1 };
}

/** Whether several themes were folded or unfolded at once, as by the panel of themes. */
const foldsAtOnce = (scene: Scene, before: Scene) => Math.abs(scene.view.folded.length - before.view.folded.length) > 1;

/** The whole graph when it opens, is laid out or folded, the path when it changes, else only what must come into sight. */
function follow(cy: Core, scene: Scene, before: Scene | null) {
  if (scene.path && scene.path.nodes.join() !== before?.path?.nodes.join()) {
    const along = cy.nodes('.on-path');
    if (along.nonempty()) return move(cy, scene.animate, frame(cy, scene.covered, along));
  }
  if (before && (scene.laid ?? null) !== (before.laid ?? null) && scene.subgraph.nodes.length > 0)
    return move(cy, scene.animate, frameBox(cy, scene.covered, boxOf(scene), scene.subgraph.nodes.length));
  if (before && scene.subgraph.nodes.length > 0 && foldsAtOnce(scene, before))
    return move(cy, scene.animate, frameBox(cy, scene.covered, boxOf(scene), scene.subgraph.nodes.length));
  const appeared = scene.subgraph !== before?.subgraph;
  if (scene.view.selected !== before?.view.selected || appeared) keepInSight(cy, scene);
}

/** What a person does to the camera by hand. */
const BY_HAND = 'dragpan pinchzoom scrollzoom';

export function camera(cy: Core, stage: Stage): () => void {
  /** Until someone moves the camera, the graph is fitted anew whenever the room for it changes. */
  let untouched = true;
  const touch = () => void (untouched = false);
  const fit = (scene: Scene) => {
    if (untouched && !scene.path && cy.nodes().nonempty()) cy.viewport(frame(cy, scene.covered, shownOf(cy)));
  };
  const resized = () => {
    fit(stage.scene());
    keepInSight(cy, stage.scene());
  };
  cy.on(BY_HAND, touch);
  cy.on('resize', resized);
  const stops = [
    stage.onScene((scene, before) => {
      if (scene.covered !== before?.covered) fit(scene);
      follow(cy, scene, before);
    }),
    stage.onCamera((wish) => {
      touch();
      grant(cy, stage.scene(), wish);
    }),
  ];
  return () => {
    stops.forEach((stop) => stop());
    cy.off('resize', resized);
    cy.off(BY_HAND, touch);
  };
}
