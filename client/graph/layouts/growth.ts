/** Places for nodes that the precomputed layout does not know: beside where they came from, with everything else fixed. */
import type { Core, ElementDefinition, NodeCollection } from 'cytoscape';

/** Up to this many nodes are moved by forces; more would block the page, and get a ring instead. */
const MOST_BY_FORCE = 150;

/** The middle of those neighbours that have their place. */
function anchorOf(nodes: NodeCollection, homeless: NodeCollection) {
  const settled = nodes.neighborhood('node').difference(homeless);
  const { x1, y1, w, h } = settled.nonempty() ? settled.boundingBox() : { x1: 0, y1: 0, w: 0, h: 0 };
  return { x: x1 + w / 2, y: y1 + h / 2 };
}

/** A start that is the same every time: rings around the anchor, one node after the other. */
function onRings(homeless: NodeCollection) {
  const anchor = anchorOf(homeless, homeless);
  homeless.forEach((node, i) => {
    const angle = i * 2.399963;
    const radius = 70 + 26 * Math.sqrt(i);
    node.position({ x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) });
  });
}

async function byForce(cy: Core, homeless: NodeCollection) {
  const { fcose } = await import('./fcose.ts');
  if (cy.destroyed() || cy.nodes().intersection(homeless).length < homeless.length) return;
  fcose(homeless);
}

/** Gives a place to every node whose element came without one. */
export function place(cy: Core, elements: readonly ElementDefinition[]): void {
  const ids = new Set(
    elements.filter(({ group, position }) => group === 'nodes' && !position).map(({ data }) => data.id),
  );
  const homeless = cy.nodes().filter((node) => ids.has(node.id()) && node.scratch('_placed') === undefined);
  if (homeless.empty()) return;
  homeless.scratch('_placed', true);
  onRings(homeless);
  if (homeless.length <= MOST_BY_FORCE) void byForce(cy, homeless);
}
