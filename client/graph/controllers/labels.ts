/** Labels keep their size on the screen at every zoom, and only those that fit are drawn. */
import type { Core, NodeSingular } from 'cytoscape';
import { HALO, LINE_HEIGHT } from '../canvas-style.ts';
import { placeLabels, type Box, type LabelWish, type Side } from '../label-room.ts';
import { afterMoving } from '../moving/large.ts';
import { differs, focusOf, type Scene, type Stage } from '../stage.ts';
import { titleBoxes } from './titles.ts';

/** Font size in screen pixels; far out it shrinks a little so that more fits. */
const FONT = 12;
/** Letters in a line, and where the canvas is as narrow as a phone. */
const LINE = { usual: 22, narrow: 16 };
const NARROW = 480;
/** Mean width of a letter, in font sizes: measuring text would cost more than it is worth. */
const CHAR_WIDTH = 0.56;
/** What is about as wide as it is high counts as two letters: emoji, and what is written in East Asia. */
const WIDE = /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;
const GAP = 3;

/** What names the rest is written larger, so many times. */
const LARGER: Record<string, number> = { meeting: 1.25, series: 1.25, theme: 1.2 };

const fontAt = (zoom: number) => Math.max(10.5, Math.min(FONT, FONT * Math.sqrt(zoom) + 1.5));

const IMPORTANCE: Record<string, number> = {
  series: 80,
  meeting: 400,
  talk: 60,
  person: 25,
  institution: 30,
  topic: 0,
  theme: 50,
};

const ALIGN: Record<Side, Record<string, string | number>> = {
  below: { 'text-halign': 'center', 'text-valign': 'bottom', 'text-justification': 'center' },
  above: { 'text-halign': 'center', 'text-valign': 'top', 'text-justification': 'center' },
  right: { 'text-halign': 'right', 'text-valign': 'center', 'text-justification': 'left' },
  left: { 'text-halign': 'left', 'text-valign': 'center', 'text-justification': 'right' },
};
const PUSH: Record<Side, [x: number, y: number]> = { below: [0, 1], above: [0, -1], right: [1, 0], left: [-1, 0] };

/** What someone asked for has its name, whatever it covers; so do meetings, which name the rest. */
const isAsked = (node: NodeSingular) =>
  node.hasClass('selected') || node.hasClass('on-path') || node.hasClass('found-at');
/** What stepped back, and what is no landmark far out, has no name now. */
const isTold = (node: NodeSingular) =>
  !node.hasClass('far') &&
  !node.hasClass('unfound') &&
  (!node.hasClass('minor') || node.hasClass('near') || isAsked(node));
const isAlwaysNamed = (node: NodeSingular) => isAsked(node) || node.data('kind') === 'meeting';

function importanceOf(node: NodeSingular): number {
  const state = isAsked(node) ? 1e6 : node.hasClass('near') ? 1e4 : 0;
  return state + (IMPORTANCE[node.data('kind') as string] ?? 0) + 6 * Math.sqrt(node.data('degree') as number);
}

/** Width of a label in letters. */
const lettersOf = (label: string) => [...label].length + (label.match(WIDE)?.length ?? 0);

const largerOf = (node: NodeSingular) => LARGER[node.data('kind') as string] ?? 1;

function wishOf(node: NodeSingular, usual: number, line: number): LabelWish {
  const font = usual * largerOf(node);
  const length = lettersOf(node.data('label') as string);
  return {
    id: node.id(),
    importance: importanceOf(node),
    always: isAlwaysNamed(node),
    ...node.renderedPosition(),
    radius: node.renderedWidth() / 2,
    width: Math.min(length, line) * font * CHAR_WIDTH + 4,
    height: Math.ceil(length / (line - 3)) * font * LINE_HEIGHT + 3,
  };
}

/** The body of a node, which no other label may cover. */
function bodyOf(node: NodeSingular): Box {
  const { x, y } = node.renderedPosition();
  const size = node.renderedWidth();
  return { id: node.id(), x, y: y - size / 2, width: size, height: size };
}

/** Nodes in sight that are not stepped back: the others need no label now. */
function candidatesOf(cy: Core): NodeSingular[] {
  const { x1, x2, y1, y2 } = cy.extent();
  return cy
    .nodes()
    .toArray()
    .filter((node) => {
      const { x, y } = node.position();
      return x > x1 && x < x2 && y > y1 && y < y2 && isTold(node) && node.visible();
    });
}

/** Pixels that the buttons of the camera take at the lower right, and the line of counts beside them. */
const BUTTONS = { width: 56, height: 176 };
const COUNTS = { width: 330, height: 40 };

/** What lies outside of the canvas and under what floats on it, where a label could not be read. */
function edgesOf(cy: Core, covered: number): Box[] {
  const [width, height] = [cy.width(), cy.height()];
  const column = (id: string, x: number) => ({ id, x, y: 0, width: 200, height });
  const row = (id: string, y: number) => ({ id, x: width / 2, y, width, height: 200 });
  const corner = (id: string, size: typeof COUNTS, right: number) => ({
    id,
    ...size,
    x: width - right - size.width / 2,
    y: height - size.height,
  });
  return [
    column('left edge', covered - 100),
    column('right edge', width + 100),
    row('upper edge', -200),
    row('lower edge', height),
    corner('buttons', BUTTONS, 0),
    corner('counts', COUNTS, BUTTONS.width),
  ];
}

/** How the label of a node is written. Not in its scratch: writing there has Cytoscape compute its style anew. */
const written = new WeakMap<NodeSingular, string>();

interface Writing {
  /** Font size in screen pixels. */
  font: number;
  zoom: number;
  /** Letters in a line. */
  line: number;
}

/** Writes the label of a node on a side, unless it stands there already. */
function write(node: NodeSingular, side: Side, { font: usual, zoom, line }: Writing) {
  const writing = `${side} ${zoom} ${line}`;
  if (written.get(node) === writing) return;
  written.set(node, writing);
  const [pushX, pushY] = PUSH[side];
  const font = usual * largerOf(node);
  node.style({
    ...ALIGN[side],
    'text-margin-x': (pushX * GAP) / zoom,
    'text-margin-y': (pushY * GAP) / zoom,
    'font-size': font / zoom,
    'text-max-width': `${(line * font * CHAR_WIDTH) / zoom}px`,
    'text-outline-width': HALO / zoom,
  });
}

function draw(cy: Core, scene: Scene) {
  const [zoom, font] = [cy.zoom(), fontAt(cy.zoom())];
  const line = cy.width() < NARROW ? LINE.narrow : LINE.usual;
  const candidates = candidatesOf(cy);
  const placed = placeLabels(
    candidates.map((node) => wishOf(node, font, line)),
    [...candidates.map(bodyOf), ...edgesOf(cy, scene.covered), ...titleBoxes(cy, scene)],
  );
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const side = placed.get(node.id());
      if (node.hasClass('labelled') !== (side !== undefined)) node.toggleClass('labelled');
      if (side) write(node, side, { font, zoom, line });
    });
  });
}

/** What decides which labels are drawn, and where. */
const partsOf = (scene: Scene) => [...focusOf(scene), scene.places, scene.laid, scene.found, scene.covered];

export function labels(cy: Core, stage: Stage): () => void {
  const { moved: soon, cancel } = afterMoving(cy, () => draw(cy, stage.scene()), 60);
  cy.on('viewport resize dragfree', soon);
  const stop = stage.onScene((scene, before) => {
    if (!before) draw(cy, scene);
    else if (differs(scene, before, partsOf)) soon();
  });
  return () => {
    cancel();
    stop();
    cy.off('viewport resize dragfree', soon);
  };
}
