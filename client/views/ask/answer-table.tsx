/** The answer to a question: its rows, links where a row names a node, and the query that was run. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NodeId, kindOf } from '../../../contract/ids.ts';
import type { Question } from '../../../contract/question.ts';
import * as ask from '../../queries.ts';
import { useAnnounce } from '../../shell/announcer.tsx';
import { Answered, Nothing } from '../../shell/states.tsx';
import { NodeLink } from '../../shell/walk.tsx';
import type { AskedQuestion } from '../../state/view.ts';

type Row = Record<string, unknown>;

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const heading = (column: string) => column.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** A node column shows the text of the column after it: ids are for machines. */
function columnsOf({ row, view }: Question) {
  const names = Object.keys(row.shape);
  const isNode = (name: string) => view.nodes.includes(name);
  return names
    .filter((name, i) => !(i > 0 && isNode(names[i - 1]!) && !isNode(name)))
    .map((name) => ({ name, label: isNode(name) ? names[names.indexOf(name) + 1] : undefined, node: isNode(name) }));
}

type Column = ReturnType<typeof columnsOf>[number];

function Cell({ row, column }: { row: Row; column: Column }) {
  const id = column.node ? NodeId.safeParse(row[column.name]) : null;
  if (!id?.success) return textOf(row[column.name]);
  const label = (column.label && textOf(row[column.label])) || id.data;
  return <NodeLink node={{ id: id.data, kind: kindOf(id.data), label }} />;
}

function Table({ question, rows }: { question: Question; rows: readonly Row[] }) {
  const columns = columnsOf(question);
  return (
    <div className="answer-scroll" tabIndex={0} role="region" aria-label="Answer">
      <table className="answer">
        <thead>
          <tr>
            {columns.map(({ name, label, node }) => (
              <th key={name} scope="col">
                {heading(node ? name : (label ?? name))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {columns.map((column) => (
                <td key={column.name}>
                  <Cell row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function AnswerTable({ question, asked }: { question: Question; asked: AskedQuestion }) {
  const answer = useQuery(ask.answer(asked));
  const announce = useAnnounce();
  const { data } = answer;
  useEffect(() => {
    if (data) announce(data.rows.length === 0 ? (data.nothing ?? 'No answer.') : `${data.rows.length} rows.`);
  }, [data, announce]);
  return (
    <Answered asked={answer} what="The answer">
      {({ rows, nothing, cypher }) => (
        <>
          {rows.length === 0 ? (
            <Nothing>{nothing ?? question.nothing}</Nothing>
          ) : (
            <Table question={question} rows={rows} />
          )}
          <details className="cypher">
            <summary>The query that was run</summary>
            <pre tabIndex={0}>
              <code>{cypher}</code>
            </pre>
          </details>
        </>
      )}
    </Answered>
  );
}
