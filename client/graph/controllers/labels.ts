/** Labels keep their size on the screen at every zoom, and only those that fit are drawn. */
import type { Core, NodeSingular } from 'cytoscape';
import { labelsThatFit, type LabelBox } from '../label-room.ts';
import type { Stage } from '../stage.ts';

/** Font size in screen pixels; far out it shrinks a little so that more fits. */
const FONT = 12;
const LINE_CHARS = 22;
const CHAR_WIDTH = 0.54;

const fontAt = (zoom: number) => Math.max(10.5, Math.min(FONT, FONT * Math.sqrt(zoom) + 1.5));

const IMPORTANCE: Record<string, number> = {
  series: 300,
  meeting: 400,
  talk: 60,
  person: 20,
  institution: 30,
  topic: 0,
};

function importanceOf(node: NodeSingular): number {
  const state = node.hasClass('selected') || node.hasClass('on-path') ? 1e6 : node.hasClass('near') ? 1e4 : 0;
  return state + (IMPORTANCE[node.data('kind') as string] ?? 0) + 6 * Math.sqrt(node.data('degree') as number);
}

/** The box of a label on the screen, from the number of its letters: measuring text would cost more than it is worth. */
function boxOf(node: NodeSingular, font: number): LabelBox {
  const { x, y } = node.renderedPosition();
  const length = (node.data('label') as string).length;
  const lines = Math.ceil(length / LINE_CHARS);
  return {
    id: node.id(),
    importance: importanceOf(node),
    x,
    y: y + node.renderedHeight() / 2,
    width: Math.min(length, LINE_CHARS) * font * CHAR_WIDTH + 6,
    height: lines * font * 1.2 + 6,
  };
}

/** The body of a node, which no other label may cover. */
function bodyOf(node: NodeSingular): LabelBox {
  const { x, y } = node.renderedPosition();
  const size = node.renderedWidth();
  return { id: node.id(), importance: 0, x, y: y - size / 2, width: size, height: size };
}

const isBulky = (node: NodeSingular) => node.data('kind') !== 'topic';

function draw(cy: Core) {
  const font = fontAt(cy.zoom());
  const frame = cy.extent();
  const candidates = cy.nodes().filter((node: NodeSingular) => {
    const { x, y } = node.position();
    return node.visible() && !node.hasClass('far') && x > frame.x1 && x < frame.x2 && y > frame.y1 && y < frame.y2;
  });
  const bodies = candidates.filter(isBulky).map(bodyOf);
  const fitting = labelsThatFit(
    candidates.map((node: NodeSingular) => boxOf(node, font)),
    bodies,
  );
  cy.batch(() => {
    cy.nodes().forEach((node) => void node.toggleClass('labelled', fitting.has(node.id())));
    cy.nodes('.labelled').style({
      'font-size': font / cy.zoom(),
      'text-max-width': `${(LINE_CHARS * font * CHAR_WIDTH) / cy.zoom()}px`,
      'text-outline-width': 2.5 / cy.zoom(),
    });
  });
}

export function labels(cy: Core, stage: Stage): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => draw(cy), 60);
  };
  cy.on('viewport resize dragfree', soon);
  const stop = stage.onScene((_scene, before) => (before ? soon() : draw(cy)));
  return () => {
    clearTimeout(waiting);
    stop();
    cy.off('viewport resize dragfree', soon);
  };
}
