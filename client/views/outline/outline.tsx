/** The graph as an ARIA tree: arrows walk it, Enter opens the details, the selection is that of the canvas. */
import { useEffect, useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { NodeId } from '../../../contract/ids.ts';
import { ancestorsOf, indexOutline, outlineMove, outlineRows, type OutlineRow } from '../../graph/outline.ts';
import { useShown } from '../../graph/use-shown.tsx';
import { focusWhenThere } from '../../shell/focus-when-there.ts';
import { Nothing, Waiting } from '../../shell/states.tsx';
import { useWalk } from '../../shell/walk.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { OutlineItem } from './outline-item.tsx';
import { NodeMenuAt } from '../../graph/toolbar/node-menu-at.tsx';

/** The menu of a row, and the row that the keyboard goes back to. */
interface MenuAt {
  id: NodeId;
  label: string;
  row: string;
  x: number;
  y: number;
}

const FIRST_OPEN = new Set(['kind:talk']);

/** The rows that can be seen, with what folds and unfolds them. */
function useRows() {
  const { subgraph } = useShown();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(FIRST_OPEN);
  const index = useMemo(() => subgraph && indexOutline(subgraph), [subgraph]);
  const rows = useMemo(() => (index ? outlineRows(index, unfolded) : []), [index, unfolded]);
  const fold = (id: string) => setUnfolded((before) => new Set([...before].filter((other) => other !== id)));
  const unfold = (...ids: string[]) => setUnfolded((before) => new Set([...before, ...ids]));
  return { rows, fold, unfold, waiting: !subgraph };
}

/** The active row follows the selection of the canvas, unfolding what hides it. */
function useActive(rows: readonly OutlineRow[], unfold: (...ids: string[]) => void) {
  const { subgraph } = useShown();
  const { selected } = useView();
  const [active, setActive] = useState<string | null>(null);
  const node = subgraph?.nodes.find(({ id }) => id === selected);
  const [followed, setFollowed] = useState<string | null>(null);
  if (node && node.id !== followed) {
    setFollowed(node.id);
    const current = rows.find(({ id }) => id === active);
    if (current?.node?.id !== node.id) {
      setActive(node.id);
      unfold(...ancestorsOf(node));
    }
  }
  const valid = rows.some(({ id }) => id === active) ? active : (rows[0]?.id ?? null);
  return { active: valid, setActive };
}

const rowElement = (id: string) => document.getElementById(`row ${id}`);

export default function Outline() {
  const { rows, fold, unfold, waiting } = useRows();
  const { active, setActive } = useActive(rows, unfold);
  const walk = useWalk();
  const { selected, marked } = useView();
  const dispatch = useDispatch();
  useEffect(() => {
    if (selected) rowElement(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const goTo = (id: string) => {
    setActive(id);
    requestAnimationFrame(() => rowElement(id)?.focus());
  };
  /** A screen reader may put the focus on any row. */
  const follow = ({ target }: FocusEvent) => {
    const row = rows.find(({ id }) => `row ${id}` === target.id);
    if (row && row.id !== active) setActive(row.id);
  };
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const openMenu = (row: OutlineRow) => {
    if (!row.node) return;
    const { left, bottom } = rowElement(row.id)!.getBoundingClientRect();
    const at = { id: row.node.id, label: row.label, row: row.id, x: left + 24, y: bottom };
    // Not within the key that asks for it: the menu would take the same key for one pressed outside of it.
    requestAnimationFrame(() => setMenu(at));
  };
  const closeMenu = () => {
    setMenu(null);
    if (menu) goTo(menu.row);
  };
  const press = (row: OutlineRow) => (row.node ? walk(row.node.id) : row.open ? fold(row.id) : unfold(row.id));
  const onKey = (event: KeyboardEvent) => {
    const row = rows.find(({ id }) => id === active);
    if (!row || event.metaKey || event.altKey) return;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      return openMenu(row);
    }
    if (event.key === ' ' && event.ctrlKey && row.node) {
      event.preventDefault();
      return dispatch({ type: 'marked', ids: [row.node.id], how: 'toggle' });
    }
    if (event.ctrlKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(row);
      if (event.key === 'Enter' && row.node) focusWhenThere('#detail');
      return;
    }
    const move = outlineMove(rows, row.id, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.fold) fold(move.fold);
    if (move.unfold) unfold(move.unfold);
    goTo(move.active);
  };

  if (waiting) return <Waiting what="the outline" />;
  if (rows.length === 0) return <Nothing>No node is shown. The legend may hide every kind.</Nothing>;
  return (
    <>
      <details className="hint">
        <summary>Keys of the outline</summary>
        <p>
          Arrows walk the tree, Enter opens the details, Shift+F10 all that can be done with a node, Ctrl+Space chooses
          it, → on a neighbour goes to its own entry.
        </p>
      </details>
      <ul className="outline" role="tree" aria-label="The graph" onKeyDown={onKey} onFocus={follow}>
        {rows.map((row) => (
          <OutlineItem
            key={row.id}
            row={row}
            active={row.id === active}
            selected={row.node !== null && row.node.id === selected}
            chosen={row.node !== null && marked.includes(row.node.id)}
            onMenu={() => openMenu(row)}
            onPress={() => {
              setActive(row.id);
              press(row);
            }}
            onFold={() => (row.open ? fold(row.id) : unfold(row.id))}
          />
        ))}
      </ul>
      {menu && <NodeMenuAt {...menu} position="bottom-start" width={300} onClose={closeMenu} />}
    </>
  );
}
