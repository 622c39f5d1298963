/** What every panel gets: the node, and its id as an id of any node. */
import type { NodeId } from '../../contract/ids.ts';

export interface PanelProps<Node> {
  id: NodeId;
  node: Node;
}
