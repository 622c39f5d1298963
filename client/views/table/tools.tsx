/** Above the table: which kind, a filter, the columns, and ways to take the rows along. */
import { Button, Checkbox, Popover, SegmentedControl, TextInput } from '@mantine/core';
import { Columns3, Download, Waypoints } from 'lucide-react';
import { NodeId } from '../../../contract/ids.ts';
import { TableKind } from '../../../contract/table.ts';
import { KINDS } from '../../graph/stylesheet.ts';
import { CopyButton } from '../../shell/copy-button.tsx';
import { save } from '../../shell/save.ts';
import { useDispatch } from '../../state/context.tsx';
import { asCsv, asTsv } from './cell-text.ts';
import type { TableView } from './use-table.ts';

/** More nodes than this at once make a graph that nobody reads. */
const MOST_ON_GRAPH = 150;

const kinds = TableKind.options.map((kind) => ({ value: kind, label: KINDS[kind].plural }));

function Columns({ table }: { table: TableView }) {
  const shown = new Set(table.columns.map(({ key }) => key));
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<Columns3 size={14} />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="column-list" aria-label="Columns">
        {table.all.map(({ key, heading }) => (
          <Checkbox
            key={key}
            label={heading}
            checked={shown.has(key)}
            disabled={key === 'label'}
            onChange={() => table.toggle(key)}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function OnGraph({ table }: { table: TableView }) {
  const dispatch = useDispatch();
  const ids = table.rows.slice(0, MOST_ON_GRAPH).map(({ id }) => NodeId.parse(id));
  const put = () => {
    dispatch({ type: 'nodes added', ids });
    dispatch({ type: 'marked', ids, how: 'only' });
    dispatch({ type: 'view opened', name: null });
  };
  const which = table.rows.length > MOST_ON_GRAPH ? `the first ${MOST_ON_GRAPH}` : `these ${ids.length}`;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Waypoints size={14} />}
      disabled={ids.length === 0}
      onClick={put}
    >
      Show {which} on the graph
    </Button>
  );
}

export function Tools({ table }: { table: TableView }) {
  const counted =
    table.rows.length === table.total ? `${table.total} rows` : `${table.rows.length} of ${table.total} rows`;
  return (
    <div className="table-tools">
      <SegmentedControl
        size="xs"
        aria-label="Kind"
        data={kinds}
        value={table.kind}
        onChange={(kind) => {
          table.setKind(kind);
        }}
      />
      <TextInput
        size="xs"
        aria-label="Filter the rows"
        placeholder="Filter the rows"
        value={table.filter}
        onChange={(event) => table.setFilter(event.currentTarget.value)}
      />
      <Columns table={table} />
      <CopyButton label="Copy" text={() => asTsv(table.rows, table.columns)} />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Download size={14} />}
        onClick={() => save(`${table.kind}.csv`, 'text/csv', asCsv(table.rows, table.columns))}
      >
        CSV
      </Button>
      <OnGraph table={table} />
      <span className="quiet" role="status">
        {counted}
      </span>
    </div>
  );
}
