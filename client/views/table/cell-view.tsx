/** One cell: text, or links to the nodes it names. */
import { NodeId, kindOf } from '../../../contract/ids.ts';
import type { Column, NamedNode } from '../../../contract/table.ts';
import { onPlainClick } from '../../shell/plain-click.ts';
import { linkTo, useWalk } from '../../shell/walk.tsx';
import { textOf, type Row } from './cell-text.ts';

interface LinkProps {
  node: NamedNode;
  reachable: boolean;
}

function Link({ node, reachable }: LinkProps) {
  const walk = useWalk();
  return (
    <a
      href={linkTo(node.id)}
      tabIndex={reachable ? 0 : -1}
      title={`${kindOf(node.id)}: ${node.label}`}
      dir="auto"
      onClick={onPlainClick(() => walk(node.id))}
    >
      {node.label}
    </a>
  );
}

/** @param reachable whether the tab key stops at the links: in the active row only */
export function CellView({ row, column, reachable }: { row: Row; column: Column; reachable: boolean }) {
  const cell = row[column.key];
  if (column.key === 'label')
    return <Link node={{ id: NodeId.parse(row.id), label: textOf(cell) }} reachable={reachable} />;
  if (!Array.isArray(cell)) return <span dir="auto">{textOf(cell)}</span>;
  return cell.map((node, i) => (
    <span key={node.id}>
      {i > 0 && ', '}
      <Link node={node} reachable={reachable} />
    </span>
  ));
}
