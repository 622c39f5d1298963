/** What a change did to the graph: what came, what says something else, what is no longer said. */
import type { ChangeSummary, Listed } from '../../contract/adding.ts';
import { NodeLink } from '../shell/walk.tsx';

const PARTS: readonly (readonly [keyof ChangeSummary['nodes'], string])[] = [
  ['added', 'New'],
  ['changed', 'Changed'],
  ['removed', 'No longer said'],
];

function Part({ title, listed: { total, first }, gone }: { title: string; listed: Listed; gone: boolean }) {
  if (total === 0) return null;
  return (
    <details className="change">
      <summary>
        {title}: {total}
      </summary>
      <ul>
        {first.map((node) => (
          <li key={node.id}>{gone ? <span dir="auto">{node.label}</span> : <NodeLink node={node} />}</li>
        ))}
      </ul>
      {total > first.length && <p className="hint">and {total - first.length} more</p>}
    </details>
  );
}

export function ChangeList({ changes: { nodes, edges } }: { changes: ChangeSummary }) {
  const count = [nodes.added, nodes.changed, nodes.removed].reduce((sum, { total }) => sum + total, 0);
  const links = edges.added + edges.changed + edges.removed;
  if (count + links === 0) return <p className="hint">Nothing in the graph changed.</p>;
  return (
    <div className="changes">
      {PARTS.map(([part, title]) => (
        <Part key={part} title={title} listed={nodes[part]} gone={part === 'removed'} />
      ))}
      <p className="hint">
        Connections: {edges.added} new, {edges.changed} changed, {edges.removed} gone.
      </p>
    </div>
  );
}
