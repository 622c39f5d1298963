/** The graph as a table: a kind, its columns, sorted and filtered; the selection is that of the graph. */
import { Answered, Nothing } from '../../shell/states.tsx';
import { Grid } from './grid.tsx';
import { Tools } from './tools.tsx';
import { useTable } from './use-table.ts';

export default function Table() {
  const table = useTable();
  return (
    <div className="table-view">
      <Tools table={table} />
      <Answered asked={table.asked} what="The table" lines={12}>
        {() =>
          table.rows.length > 0 ? (
            <Grid table={table} key={table.kind} />
          ) : (
            <Nothing>
              {table.total > 0 ? 'No row holds all of these words.' : 'There is none of this kind yet.'}
            </Nothing>
          )
        }
      </Answered>
    </div>
  );
}
