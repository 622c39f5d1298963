/** A dragged node is pinned where it is dropped; of several that are marked, dragging one takes the others along. */
import type { Core, EventObject, NodeSingular, Position } from 'cytoscape';
import type { NodeId } from '../../../contract/ids.ts';
import type { Stage } from '../stage.ts';
import { turned } from '../turned.ts';

interface Drag {
  node: NodeSingular;
  from: Position;
  /** Those that go along, and where they began. */
  others: { node: NodeSingular; from: Position }[];
  moved: boolean;
}

function begin(cy: Core, { view }: ReturnType<Stage['scene']>, node: NodeSingular): Drag {
  const marked = view.marked.includes(node.id() as NodeId) ? view.marked : [];
  const others = marked
    .map((id) => cy.getElementById(id))
    .filter((other) => other.nonempty() && other.id() !== node.id())
    .map((other) => ({ node: other, from: { ...other.position() } }));
  return { node, from: { ...node.position() }, others, moved: false };
}

function takeAlong(cy: Core, { node, from, others }: Drag) {
  const { x, y } = node.position();
  cy.batch(() =>
    others.forEach((other) => other.node.position({ x: other.from.x + x - from.x, y: other.from.y + y - from.y })),
  );
}

const pinOf = (node: NodeSingular, isTurned: boolean) => {
  const { x, y } = node.position();
  return { id: node.id() as NodeId, ...(isTurned ? turned({ x, y }) : { x, y }) };
};

export function drag(cy: Core, stage: Stage): () => void {
  let current: Drag | null = null;
  const grab = ({ target }: EventObject) => void (current = begin(cy, stage.scene(), target as NodeSingular));
  const move = () => {
    if (!current) return;
    current.moved = true;
    takeAlong(cy, current);
  };
  const drop = () => {
    const done = current;
    current = null;
    if (!done?.moved) return;
    const isTurned = stage.scene().turned ?? false;
    const pins = [done.node, ...done.others.map(({ node }) => node)].map((node) => pinOf(node, isTurned));
    stage.dispatch({ type: 'pinned', pins });
  };
  cy.on('grab', 'node', grab);
  cy.on('drag', 'node', move);
  cy.on('free', 'node', drop);
  return () => {
    cy.off('grab', 'node', grab);
    cy.off('drag', 'node', move);
    cy.off('free', 'node', drop);
  };
}
