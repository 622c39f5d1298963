/** The keyboard in the grid, as the ARIA Authoring Practices describe it: one cell is in the tab order, arrows move it. */
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { NodeId } from '../../../contract/ids.ts';
import { useWalk } from '../../shell/walk.tsx';
import { useDispatch } from '../../state/context.tsx';
import type { Row } from './cell-text.ts';

export interface Place {
  row: number;
  column: number;
}

/** Rows that a page key passes. */
const PAGE = 15;

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** Where a key leads from a cell of a grid of so many rows and columns; null for keys that mean nothing here. */
export function move({ row, column }: Place, key: string, ctrl: boolean, size: Place): Place | null {
  const to = (down: number, right: number) => ({
    row: clamp(row + down, size.row - 1),
    column: clamp(column + right, size.column - 1),
  });
  if (key === 'ArrowDown') return to(1, 0);
  if (key === 'ArrowUp') return to(-1, 0);
  if (key === 'ArrowRight') return to(0, 1);
  if (key === 'ArrowLeft') return to(0, -1);
  if (key === 'PageDown') return to(PAGE, 0);
  if (key === 'PageUp') return to(-PAGE, 0);
  if (key === 'Home') return to(ctrl ? -size.row : 0, -size.column);
  if (key === 'End') return to(ctrl ? size.row : 0, size.column);
  return null;
}

const selectorOf = ({ row, column }: Place) => `[data-place="${row} ${column}"]`;

export function useGridKeys(
  scroll: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  columns: number,
  reveal: (row: number) => void,
) {
  const [place, setActive] = useState<Place>({ row: 0, column: 1 });
  const active = { row: clamp(place.row, rows.length - 1), column: clamp(place.column, columns - 1) };
  const dispatch = useDispatch();
  const walk = useWalk();

  /** The row may have to be drawn first. */
  const goTo = (next: Place) => {
    setActive(next);
    reveal(next.row);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(selectorOf(next))?.focus()),
    );
  };
  const act = (key: string): boolean => {
    const id = NodeId.safeParse(rows[active.row]?.id).data;
    if (!id || (key !== ' ' && key !== 'Enter')) return false;
    if (key === ' ') dispatch({ type: 'marked', ids: [id], how: 'toggle' });
    else walk(id);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inCell = event.target instanceof HTMLElement && event.target.dataset.place !== undefined;
    if (!inCell || event.altKey || event.metaKey) return;
    const next = move(active, event.key, event.ctrlKey, { row: rows.length, column: columns });
    if (next) goTo(next);
    if (next || act(event.key)) event.preventDefault();
  };
  const cell = (row: number, column: number) => ({
    'data-place': `${row} ${column}`,
    tabIndex: row === active.row && column === active.column ? 0 : -1,
    onFocus: () => setActive({ row, column }),
  });
  return { active, cell, onKeyDown };
}

export type GridKeys = ReturnType<typeof useGridKeys>;
