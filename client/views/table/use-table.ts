/** What the table shows: the rows of a kind in the columns, order and filter that the address says. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { TableKind, type Column } from '../../../contract/table.ts';
import * as ask from '../../queries.ts';
import { useOption } from '../../state/use-option.ts';
import { arrange, readOrder, type Row } from './cell-text.ts';

/** Columns that are left out until someone asks for them: what most tables have little of, or repeats others. */
const SELDOM = new Set(['credited', 'talkKind', 'abstract', 'end', 'track', 'level', 'limit']);

const noRows: readonly Row[] = [];
const noColumns: readonly Column[] = [];

/** The keys of the columns that are shown; the name of the column of names is always there. */
function useColumns(all: readonly Column[]) {
  const usual = all.filter(({ key }) => !SELDOM.has(key)).map(({ key }) => key);
  const [text, setText] = useOption('table.columns', usual.join(' '));
  const keys = new Set(['label', ...text.split(' ')]);
  const shown = all.filter(({ key }) => keys.has(key));
  const toggle = (key: string) =>
    setText(all.filter((column) => keys.has(column.key) !== (column.key === key)).map((column) => column.key).join(' ')); // prettier-ignore
  return { shown, toggle };
}

export function useTable() {
  const [name, setKind] = useOption('table.kind', 'talk');
  const kind = TableKind.safeParse(name).data ?? 'talk';
  const asked = useQuery(ask.rows(kind));
  const all = asked.data?.columns ?? noColumns;
  const rows = (asked.data?.rows as readonly Row[] | undefined) ?? noRows;
  const { shown, toggle } = useColumns(all);
  const [order, setOrder] = useOption('table.sort');
  const [filter, setFilter] = useOption('table.filter');
  const waited = useDeferredValue(filter);
  const arranged = useMemo(() => arrange(rows, all, waited, readOrder(order)), [rows, all, waited, order]);
  return {
    asked,
    kind,
    setKind,
    columns: shown,
    all,
    toggle,
    order: readOrder(order),
    setOrder,
    filter,
    setFilter,
    rows: arranged,
    total: rows.length,
  };
}

export type TableView = ReturnType<typeof useTable>;
