/** The rows of an answer: links where a row names a node, and beside each claim the edges that show it. */
import { z } from 'zod';
import { kindOf, NodeId } from '../../../contract/ids.ts';
import type { Column, Question } from '../../../contract/question.ts';
import { NodeLink } from '../../shell/walk.tsx';
import { EvidenceLinks } from './evidence-links.tsx';

export type Row = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const Edges = z.array(z.string());

/** What a row is about: its first node. */
function subjectOf(columns: readonly Column[], row: Row): string {
  const first = columns.find(({ shows }) => shows === 'node');
  return first?.shows === 'node' ? textOf(row[first.label]) : '';
}

type Claim = Column & { shows: 'claim' };
const isClaim = (column: Column): column is Claim => column.shows === 'claim';

function Cell({ row, column }: { row: Row; column: Exclude<Column, Claim> }) {
  if (column.shows === 'text') return <span dir="auto">{textOf(row[column.field])}</span>;
  const id = NodeId.safeParse(row[column.id]);
  if (!id.success) return textOf(row[column.label]);
  return <NodeLink node={{ id: id.data, kind: kindOf(id.data), label: textOf(row[column.label]) || id.data }} />;
}

/** The sentence stands below its row, over the whole width: it is longer than what it is about. */
function ClaimRow({ row, column, of, width }: { row: Row; column: Claim; of: string; width: number }) {
  const edges = [...new Set(Edges.catch([]).parse(row[column.edges]))];
  return (
    <tr>
      <td colSpan={width} className="claim">
        <span dir="auto">{textOf(row[column.sentence])}</span>
        <EvidenceLinks edges={edges} of={of} />
      </td>
    </tr>
  );
}

export function AnswerTable({ question, rows }: { question: Question; rows: readonly Row[] }) {
  const { columns, title } = question;
  const cells = columns.filter((column) => !isClaim(column));
  return (
    <div className="answer-scroll" tabIndex={0} role="region" aria-label="Answer">
      <table className="answer" aria-label={title}>
        <thead>
          <tr>
            {cells.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, i) => (
          <tbody key={i}>
            <tr>
              {cells.map((column) => (
                <td key={column.heading} data-shows={column.shows}>
                  <Cell row={row} column={column} />
                </td>
              ))}
            </tr>
            {columns.filter(isClaim).map((column) => (
              <ClaimRow
                key={column.heading}
                row={row}
                column={column}
                of={subjectOf(columns, row)}
                width={cells.length}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
