/** Labels keep their size on the screen at every zoom, and only those that fit are drawn. */
import type { Core, NodeSingular } from 'cytoscape';
import { placeLabels, type Box, type LabelWish, type Side } from '../label-room.ts';
import type { Scene, Stage } from '../stage.ts';

/** Font size in screen pixels; far out it shrinks a little so that more fits. */
const FONT = 12;
const LINE_CHARS = 22;
/** Mean width of a letter, in font sizes: measuring text would cost more than it is worth. */
const CHAR_WIDTH = 0.56;
const GAP = 3;

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
const isAsked = (node: NodeSingular) => node.hasClass('selected') || node.hasClass('on-path');
const isAlwaysNamed = (node: NodeSingular) => isAsked(node) || node.data('kind') === 'meeting';

function importanceOf(node: NodeSingular): number {
  const state = isAsked(node) ? 1e6 : node.hasClass('near') ? 1e4 : 0;
  return state + (IMPORTANCE[node.data('kind') as string] ?? 0) + 6 * Math.sqrt(node.data('degree') as number);
}

function wishOf(node: NodeSingular, font: number): LabelWish {
  const { length } = node.data('label') as string;
  return {
    id: node.id(),
    importance: importanceOf(node),
    always: isAlwaysNamed(node),
    ...node.renderedPosition(),
    radius: node.renderedWidth() / 2,
    width: Math.min(length, LINE_CHARS) * font * CHAR_WIDTH + 4,
    height: Math.ceil(length / (LINE_CHARS - 3)) * font * 1.15 + 3,
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
      return x > x1 && x < x2 && y > y1 && y < y2 && !node.hasClass('far') && node.visible();
    });
}

/** What lies outside of the canvas and under the legend, where a label could not be read. */
function edgesOf(cy: Core, covered: number): Box[] {
  const [width, height] = [cy.width(), cy.height()];
  const column = (id: string, x: number) => ({ id, x, y: 0, width: 200, height });
  return [column('left edge', covered - 100), column('right edge', width + 100)];
}

function draw(cy: Core, { covered }: Scene) {
  const [zoom, font] = [cy.zoom(), fontAt(cy.zoom())];
  const candidates = candidatesOf(cy);
  const placed = placeLabels(
    candidates.map((node) => wishOf(node, font)),
    [...candidates.map(bodyOf), ...edgesOf(cy, covered)],
  );
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const side = placed.get(node.id());
      node.toggleClass('labelled', side !== undefined);
      if (!side) return;
      const [pushX, pushY] = PUSH[side];
      node.style({
        ...ALIGN[side],
        'text-margin-x': (pushX * GAP) / zoom,
        'text-margin-y': (pushY * GAP) / zoom,
        'font-size': font / zoom,
        'text-max-width': `${(LINE_CHARS * font * CHAR_WIDTH) / zoom}px`,
        'text-outline-width': 2.5 / zoom,
      });
    });
  });
}

export function labels(cy: Core, stage: Stage): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => draw(cy, stage.scene()), 60);
  };
  cy.on('viewport resize dragfree', soon);
  const stop = stage.onScene((scene, before) => (before ? soon() : draw(cy, scene)));
  return () => {
    clearTimeout(waiting);
    stop();
    cy.off('viewport resize dragfree', soon);
  };
}
