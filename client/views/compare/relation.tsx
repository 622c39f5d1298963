/** One relation of two nodes, in three columns. */
import type { Neighbour } from '../../../contract/api.ts';
import type { GraphNode } from '../../../contract/graph.ts';
import { SourceButton } from '../../evidence/source-button.tsx';
import { relationHeading } from '../../graph/stylesheet.ts';
import { NodeLink } from '../../shell/walk.tsx';
import type { ComparedRelation, Shared } from './compared.ts';

/** Neighbours of one side that are listed. */
const LISTED = 12;

const Both = ({ item, left, right }: { item: Shared; left: string; right: string }) => (
  <li className="neighbour">
    <NodeLink node={item.node} />
    <span>
      <SourceButton of={`${item.node.label}, from ${left}`} edge={item.left} />
      <SourceButton of={`${item.node.label}, from ${right}`} edge={item.right} />
    </span>
  </li>
);

function Only({ title, items }: { title: string; items: readonly Neighbour[] }) {
  return (
    <div>
      <h4 dir="auto">{title}</h4>
      <ul>
        {items.slice(0, LISTED).map(({ node, edge }) => (
          <li className="neighbour" key={edge.id}>
            <NodeLink node={node} />
            <SourceButton of={node.label} edge={edge.id} />
          </li>
        ))}
      </ul>
      {items.length === 0 && <p className="quiet">nothing</p>}
      {items.length > LISTED && <p className="quiet">and {items.length - LISTED} more</p>}
    </div>
  );
}

interface RelationProps {
  relation: ComparedRelation;
  left: GraphNode;
  right: GraphNode;
}

export function Relation({ relation, left, right }: RelationProps) {
  const { type, outgoing, shared, omitted } = relation;
  const heading = relationHeading(type, outgoing);
  return (
    <section aria-label={heading}>
      <h3>
        {heading} · {shared.length} shared
      </h3>
      <div className="compared">
        <Only title={`Only ${left.label}`} items={relation.left} />
        <div>
          <h4>Both</h4>
          <ul>
            {shared.map((item) => (
              <Both key={item.node.id} item={item} left={left.label} right={right.label} />
            ))}
          </ul>
          {shared.length === 0 && <p className="quiet">nothing</p>}
        </div>
        <Only title={`Only ${right.label}`} items={relation.right} />
      </div>
      {omitted > 0 && <p className="note">{omitted} more were not compared.</p>}
    </section>
  );
}
