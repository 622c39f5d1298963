/** Edges that a source states. */
import { edgeId, type EdgeRow, type Provenance } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';

/** An edge of full weight: what is printed is not more or less so. */
export const factEdge = (type: EdgeRow['type'], from: string, to: string, provenance: Provenance[]): EdgeRow => ({
  id: edgeId(type, from, to),
  type,
  from: NodeId.parse(from),
  to: NodeId.parse(to),
  weight: 1,
  rank: null,
  cosine: null,
  evidence: null,
  provenance,
});
