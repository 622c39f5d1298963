/** One path as a sentence, with each node along it to walk to and each step to see where it comes from. */
import type { GraphEdge, GraphNode } from '../../../contract/graph.ts';
import { RELATIONS } from '../../graph/stylesheet.ts';
import { NodeLink } from '../../shell/walk.tsx';
import { useDispatch } from '../../state/context.tsx';

export interface Path {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** What on it so many share that it says little; null when there is nothing. */
  busy: GraphNode | null;
  sentence: string;
}

function Step({ edge, from, to }: { edge: GraphEdge; from: GraphNode; to: GraphNode }) {
  const dispatch = useDispatch();
  const { label } = RELATIONS[edge.type];
  const forward = edge.source === from.id;
  const [source, target] = forward ? [from, to] : [to, from];
  return (
    <button
      type="button"
      className="path-step"
      aria-label={`${source.label} ${label} ${target.label}: where this comes from`}
      onClick={() => dispatch({ type: 'edge selected', id: edge.id })}
    >
      {forward ? '↓' : '↑'} {label}
    </button>
  );
}

interface FoundPathProps {
  path: Path;
  /** Its place among the paths, from 1; the first nine are chosen by this key. */
  number: number;
  chosen: boolean;
  onChoose: () => void;
}

export function FoundPath({ path: { nodes, edges, sentence }, number, chosen, onChoose }: FoundPathProps) {
  return (
    <li className="path" data-chosen={chosen}>
      <button type="button" className="path-sentence" dir="auto" aria-pressed={chosen} onClick={onChoose}>
        {number <= 9 && <kbd aria-hidden="true">{number}</kbd>} {sentence}
      </button>
      <ul className="path-nodes" aria-label="Along the path">
        {nodes.map((node, i) => (
          <li key={node.id}>
            <NodeLink node={node} />
            {edges[i] && nodes[i + 1] && <Step edge={edges[i]} from={node} to={nodes[i + 1]!} />}
          </li>
        ))}
      </ul>
    </li>
  );
}
