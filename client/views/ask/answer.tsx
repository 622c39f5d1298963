/** The answer to a question: its rows, what to do with them, and the query that was run. */
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Share2 } from 'lucide-react';
import { useEffect } from 'react';
import { NodeId } from '../../../contract/ids.ts';
import { nodesOf, type Question } from '../../../contract/question.ts';
import * as ask from '../../queries.ts';
import { useAnnounce } from '../../shell/announcer.tsx';
import { CopyButton } from '../../shell/copy-button.tsx';
import { Answered, Nothing } from '../../shell/states.tsx';
import { useDispatch } from '../../state/context.tsx';
import { runnable } from '../../state/runnable.ts';
import { encodeView } from '../../state/url.ts';
import { emptyView, type AskedQuestion } from '../../state/view.ts';
import { AnswerTable, type Row } from './answer-table.tsx';

const rowsInWords = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

/** What was asked about and what the answer names, each once. */
function nodesIn({ columns }: Question, { params }: AskedQuestion, rows: readonly Row[]): NodeId[] {
  const ids = [...Object.values(params), ...rows.flatMap((row) => nodesOf(columns, row))];
  return [...new Set(ids)].flatMap((id) => NodeId.safeParse(id).data ?? []);
}

function Tools({ question, asked, rows }: { question: Question; asked: AskedQuestion; rows: readonly Row[] }) {
  const dispatch = useDispatch();
  const nodes = nodesIn(question, asked, rows);
  const address = () =>
    new URL(`?${encodeView({ ...emptyView, tool: 'ask', question: asked })}`, window.location.href).href;
  return (
    <Group gap="xs" className="answer-tools">
      <span className="quiet">{rowsInWords(rows.length)}</span>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Share2 size={14} aria-hidden="true" />}
        onClick={() => dispatch({ type: 'nodes added', ids: nodes })}
      >
        Show in the graph
      </Button>
      <CopyButton link text={address} label="Copy the link" />
    </Group>
  );
}

export function Answer({ question, asked }: { question: Question; asked: AskedQuestion }) {
  const answer = useQuery(ask.answer(asked));
  const announce = useAnnounce();
  const { data } = answer;
  useEffect(() => {
    if (!data) return;
    announce(data.notAnswerable ?? (data.rows.length === 0 ? question.nothing : `${rowsInWords(data.rows.length)}.`));
  }, [data, announce, question]);
  return (
    <Answered asked={answer} what="The answer">
      {({ rows, nothing, notAnswerable, cypher, params }) => (
        <>
          {notAnswerable && <p className="not-answerable">{notAnswerable}</p>}
          {nothing && <Nothing>{nothing}</Nothing>}
          {rows.length > 0 && (
            <>
              <Tools question={question} asked={asked} rows={rows} />
              <AnswerTable question={question} rows={rows} />
            </>
          )}
          <details className="cypher">
            <summary>{notAnswerable ? 'The query that would be run' : 'The query that was run'}</summary>
            <pre tabIndex={0} aria-label="Cypher">
              <code>{runnable(cypher, params)}</code>
            </pre>
            <CopyButton text={() => runnable(cypher, params)} label="Copy the Cypher" />
          </details>
        </>
      )}
    </Answered>
  );
}
