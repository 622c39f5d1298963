/** The graph as an ARIA tree: arrows walk it, Enter opens the details, the selection is that of the canvas. */
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { ancestorsOf, indexOutline, outlineMove, outlineRows, type OutlineRow } from '../../graph/outline.ts';
import { useShown } from '../../graph/use-shown.tsx';
import { focusWhenThere } from '../../shell/focus-when-there.ts';
import { Nothing, Waiting } from '../../shell/states.tsx';
import { useWalk } from '../../shell/walk.tsx';
import { useView } from '../../state/context.tsx';
import { OutlineItem } from './outline-item.tsx';

const FIRST_OPEN = new Set(['kind:talk']);

/** The rows that can be seen, with what folds and unfolds them. */
function useRows() {
  const { subgraph } = useShown();
  const { hiddenKinds, hiddenTypes } = useView();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(FIRST_OPEN);
  const index = useMemo(
    () => subgraph && indexOutline(subgraph, { kinds: hiddenKinds, types: hiddenTypes }),
    [subgraph, hiddenKinds, hiddenTypes],
  );
  const rows = useMemo(() => (index ? outlineRows(index, unfolded) : []), [index, unfolded]);
  const fold = (id: string) => setUnfolded((before) => new Set([...before].filter((other) => other !== id)));
  const unfold = (...ids: string[]) => setUnfolded((before) => new Set([...before, ...ids]));
  return { rows, fold, unfold, waiting: !subgraph, bare: subgraph?.nodes.length === 0 };
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
  const { rows, fold, unfold, waiting, bare } = useRows();
  const { active, setActive } = useActive(rows, unfold);
  const walk = useWalk();
  const { selected } = useView();
  useEffect(() => {
    if (selected) rowElement(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const goTo = (id: string) => {
    setActive(id);
    requestAnimationFrame(() => rowElement(id)?.focus());
  };
  const press = (row: OutlineRow) => (row.node ? walk(row.node.id) : row.open ? fold(row.id) : unfold(row.id));
  const onKey = (event: KeyboardEvent) => {
    const row = rows.find(({ id }) => id === active);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
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
  if (bare) return <Nothing>No meeting is loaded yet.</Nothing>;
  if (rows.length === 0) return <Nothing>No node is shown. The legend may hide every kind.</Nothing>;
  return (
    <>
      <p className="hint">Arrows walk the tree, Enter opens the details, → on a neighbour goes to its own entry.</p>
      <ul className="outline" role="tree" aria-label="The graph" onKeyDown={onKey}>
        {rows.map((row) => (
          <OutlineItem
            key={row.id}
            row={row}
            active={row.id === active}
            selected={row.node !== null && row.node.id === selected}
            onPress={() => {
              setActive(row.id);
              press(row);
            }}
            onFold={() => (row.open ? fold(row.id) : unfold(row.id))}
          />
        ))}
      </ul>
    </>
  );
}
