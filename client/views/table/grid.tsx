/** The rows, as many as are in sight: an ARIA grid that arrows walk, Space chooses in, and Enter opens from. */
import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { NodeId } from '../../../contract/ids.ts';
import type { Column } from '../../../contract/table.ts';
import { usePrinting } from '../../leave/use-printing.ts';
import { useDispatch, useView } from '../../state/context.tsx';
import { CellView } from './cell-view.tsx';
import { nextOrder, textOf, type Row } from './cell-text.ts';
import { useGridKeys, type GridKeys } from './grid-keys.ts';
import type { TableView } from './use-table.ts';

/** Pixels; all rows are as high, so that where each stands is known. */
const ROW = 36;

/** Most rows that go on paper, about forty sheets. */
const MOST_PRINTED = 2_000;

/** Pixels that a column is given: titles much, numbers little. */
const widthOf = ({ key, type }: Column): number => {
  if (key === 'label') return 340;
  return { text: 150, number: 96, date: 110, time: 76, flag: 84, nodes: 200 }[type];
};

function Heading({ column, table }: { column: Column; table: TableView }) {
  const { key, heading } = column;
  const order = table.order?.key === key ? table.order : null;
  const sorted = order ? (order.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={sorted} data-type={column.type}>
      <button type="button" onClick={() => table.setOrder(nextOrder(table.order, key))}>
        {heading}
        {order && (order.descending ? <ArrowDown size={13} aria-hidden /> : <ArrowUp size={13} aria-hidden />)}
      </button>
    </th>
  );
}

interface LineProps {
  row: Row;
  index: number;
  columns: readonly Column[];
  keys: GridKeys;
}

function Line({ row, index, columns, keys }: LineProps) {
  const { selected, marked } = useView();
  const dispatch = useDispatch();
  const id = NodeId.parse(row.id);
  const active = keys.active.row === index;
  const isMarked = marked.includes(id);
  return (
    <tr aria-rowindex={index + 2} aria-selected={isMarked} data-selected={selected === id}>
      <td {...keys.cell(index, 0)} className="mark-cell">
        <Checkbox
          size="xs"
          aria-label={`Choose ${textOf(row.label)}`}
          tabIndex={-1}
          checked={isMarked}
          onChange={() => dispatch({ type: 'marked', ids: [id], how: 'toggle' })}
        />
      </td>
      {columns.map((column, i) => (
        <td key={column.key} data-type={column.type} {...keys.cell(index, i + 1)}>
          <CellView row={row} column={column} reachable={active} />
        </td>
      ))}
    </tr>
  );
}

/** Holds the height of the rows that are out of sight. */
const Spacer = ({ height, span }: { height: number; span: number }) =>
  height > 0 && (
    <tr aria-hidden="true" style={{ height }}>
      <td colSpan={span} />
    </tr>
  );

/** What paper has no room for. */
const Unprinted = ({ count, span }: { count: number; span: number }) =>
  count > 0 && (
    <tr>
      <td colSpan={span}>And {count} more rows, which a file of the table holds.</td>
    </tr>
  );

const allRows = (rows: readonly Row[]) =>
  rows.slice(0, MOST_PRINTED).map((_, index) => ({ index, start: index * ROW, end: (index + 1) * ROW }));

export function Grid({ table }: { table: TableView }) {
  const { columns, rows } = table;
  const scroll = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing that it returns is handed to a memoized component
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const keys = useGridKeys(scroll, rows, columns.length + 1, (row) => virtual.scrollToIndex(row));
  const printing = usePrinting();
  const seen = printing ? allRows(rows) : virtual.getVirtualItems();
  const span = columns.length + 1;
  return (
    <div className="table-scroll" ref={scroll}>
      <table
        role="grid"
        aria-label="Rows"
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        onKeyDown={keys.onKeyDown}
      >
        <colgroup>
          <col style={{ width: 38 }} />
          {columns.map((column) => (
            <col key={column.key} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="unseen">Chosen</span>
            </th>
            {columns.map((column) => (
              <Heading key={column.key} column={column} table={table} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={seen[0]?.start ?? 0} span={span} />
          {seen.map(({ index }) => (
            <Line key={textOf(rows[index]!.id)} row={rows[index]!} index={index} columns={columns} keys={keys} />
          ))}
          {printing ? (
            <Unprinted count={rows.length - seen.length} span={span} />
          ) : (
            <Spacer height={virtual.getTotalSize() - (seen.at(-1)?.end ?? 0)} span={span} />
          )}
        </tbody>
      </table>
    </div>
  );
}
