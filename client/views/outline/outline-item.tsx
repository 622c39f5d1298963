/** One row of the outline. */
import { Check, ChevronDown, ChevronRight, Ellipsis } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { OutlineRow } from '../../graph/outline.ts';
import { KindIcon } from '../../shell/kind-icon.tsx';

interface ItemProps {
  row: OutlineRow;
  active: boolean;
  selected: boolean;
  /** Whether it is chosen together with others. */
  chosen: boolean;
  onPress: () => void;
  onFold: () => void;
  onMenu: () => void;
}

const Twist = ({ row, onFold }: { row: OutlineRow; onFold: () => void }) => {
  const fold = (event: MouseEvent) => {
    event.stopPropagation();
    onFold();
  };
  if (row.below === 0) return <span className="outline-twist" />;
  return (
    <span className="outline-twist" onClick={fold} aria-hidden="true">
      {row.open ? <ChevronDown size={15} /> : <ChevronRight size={15} />}
    </span>
  );
};

export const OutlineItem = memo(
  function OutlineItem({ row, active, selected, chosen, onPress, onFold, onMenu }: ItemProps) {
    const menu = (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
      onMenu();
    };
    const heading = row.node === null;
    return (
      <li
        id={`row ${row.id}`}
        role="treeitem"
        className="outline-row"
        data-level={row.level}
        data-heading={heading}
        aria-level={row.level}
        aria-posinset={row.position}
        aria-setsize={row.of}
        aria-selected={selected}
        {...(row.below > 0 ? { 'aria-expanded': row.open } : {})}
        tabIndex={active ? 0 : -1}
        onClick={onPress}
        onContextMenu={menu}
      >
        <Twist row={row} onFold={onFold} />
        {row.node && <KindIcon kind={row.node.kind} />}
        <span className="outline-label" dir="auto">
          {row.label}
        </span>
        {heading && <span className="outline-count">{row.below}</span>}
        {chosen && (
          <span className="outline-chosen">
            <Check size={14} aria-hidden="true" />
            <span className="unseen">, chosen</span>
          </span>
        )}
        {row.node && (
          <span className="outline-more" onClick={menu} aria-hidden="true" title="What can be done with it">
            <Ellipsis size={16} />
          </span>
        )}
      </li>
    );
  },
  (a, b) => a.row === b.row && a.active === b.active && a.selected === b.selected && a.chosen === b.chosen,
);
