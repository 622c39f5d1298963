/** How good the ranking was when it was measured, beside simple methods; asked for when it is opened. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Interval, MeasuredMethod, ShownTask } from '../../contract/measured.ts';
import * as ask from '../queries.ts';
import { Sentence } from '../shell/note.tsx';
import { Answered } from '../shell/states.tsx';
import { inWords, shownMethods } from './measured-words.ts';

const digits = (value: number) => value.toFixed(2);

const Cell = ({ of: { value, low, high } }: { of: Interval }) => (
  <td>
    {digits(value)}{' '}
    <span className="quiet">
      {digits(low)}–{digits(high)}
    </span>
  </td>
);

const Row = ({ row: { method, measures }, running }: { row: MeasuredMethod; running: string }) => (
  <tr>
    <th scope="row">{method === running ? 'Colloquy' : method}</th>
    <Cell of={measures['nDCG@10']} />
    <Cell of={measures['P@5']} />
    <Cell of={measures.MRR} />
  </tr>
);

const Task = ({ task }: { task: ShownTask }) => (
  <>
    <p>{inWords(task)}</p>
    <table className="measured">
      <caption>
        {task.ships ? 'The set that ships' : `Set “${task.set}”`}: {task.talks} talks, {task.task}
      </caption>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">nDCG@10</th>
          <th scope="col">P@5</th>
          <th scope="col">MRR</th>
        </tr>
      </thead>
      <tbody>
        {shownMethods(task).map((row) => (
          <Row key={row.method} row={row} running={task.running} />
        ))}
      </tbody>
    </table>
    <p className="quiet">
      <code>{task.command}</code> measures it again.
    </p>
  </>
);

const Figures = ({ kind }: { kind: ShownTask['kind'] }) => (
  <Answered asked={useQuery(ask.measured)} what="The figures">
    {({ sentence, tasks }) => (
      <>
        <p>
          <Sentence text={sentence} />
        </p>
        {tasks
          .filter((task) => task.kind === kind)
          .map((task) => (
            <Task key={`${task.set} ${task.task}`} task={task} />
          ))}
        {tasks.length > 0 && (
          <p className="method">
            P@5: which part of the first five is right. nDCG@10: whether what is right stands first among ten. MRR: one
            over the rank of the first right one. Each from 0 to 1, behind it the range it lies in with 95 % confidence.
          </p>
        )}
      </>
    )}
  </Answered>
);

/** @param kind whether talks were ranked for a talk, or for a question */
export function Measured({ kind }: { kind: ShownTask['kind'] }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="measured-quality" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>How good is this ranking?</summary>
      {open && <Figures kind={kind} />}
    </details>
  );
}
