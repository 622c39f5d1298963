/** The rows below the header: which are talks, and which do not fit the columns. */
import type { Issues } from '../page/issues.ts';
import { isRefused } from '../records/kinds.ts';
import type { Layout } from './fields.ts';
import type { Row } from './rows.ts';
import type { Table } from './table.ts';

const NO = /^(?:no|false|0)$/i;

/** The rows without those whose status says that they were not accepted; how many these were is reported. */
export function acceptedRows(rows: readonly Row[], { index }: Layout, issues: Issues): Row[] {
  const at = index.get('status') ?? -1;
  const isOut = ({ cells }: Row) => isRefused(cells[at]?.text ?? '') || NO.test(cells[at]?.text ?? '');
  const out = rows.filter(isOut);
  if (out[0])
    issues.info(
      out[0].line,
      `${out.length} of ${rows.length} rows are marked as not accepted: no talks are made of them`,
    );
  return rows.filter((row) => !isOut(row));
}

/** Says of each row that has more or fewer cells than there are columns where it is. */
export function reportRagged({ header, body }: Table, issues: Issues): void {
  const columns = header.cells.length;
  for (const { line, cells } of body)
    if (cells.length !== columns)
      issues.warn(
        line,
        `a row of ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} in a table of ${columns} columns`,
      );
}
