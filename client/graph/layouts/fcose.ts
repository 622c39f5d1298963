/** fCoSE, loaded when first needed: it moves new nodes only, every other node is fixed where it stands. */
import cytoscape, { type NodeCollection, type NodeSingular } from 'cytoscape';
import extension from 'cytoscape-fcose';

cytoscape.use(extension);

export function fcose(moving: NodeCollection): void {
  const around = moving.closedNeighborhood();
  const fixed = around.nodes().difference(moving).nodes();
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 90,
    fixedNodeConstraint: fixed.map((node: NodeSingular) => ({ nodeId: node.id(), position: node.position() })),
  };
  around.layout(options).run();
}
