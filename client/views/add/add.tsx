/** Add a meeting: hand in a source, see what was understood beside it, load it, see what changed. */
import { Button, Group, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AddingEvent } from '../../../contract/adding.ts';
import { NodeId } from '../../../contract/ids.ts';
import { useAnnounce } from '../../shell/announcer.tsx';
import { Note, Sentence } from '../../shell/note.tsx';
import { NodeLink } from '../../shell/walk.tsx';
import { MayWrite } from '../../writing/may-write.tsx';
import { ChangeList } from '../../writing/change-list.tsx';
import { TokenForm } from '../../writing/token-form.tsx';
import { HandIn } from './hand-in.tsx';
import { nothingEntered, type Entered } from './handed.ts';
import { Preview } from './preview.tsx';
import { useAdding, wantsToken, type Step } from './use-adding.ts';

const STAGES: Record<Extract<AddingEvent, { event: 'progress' }>['stage'], string> = {
  read: 'Reading',
  resolve: 'Finding out who is who',
  model: 'Waiting for the model',
  embed: 'Reading for meaning',
  derive: 'Relating talks and topics',
  load: 'Writing the graph',
};

function Loading({ progress }: Omit<Extract<Step, { at: 'loading' }>, 'at'>) {
  const share = progress?.total ? (100 * progress.done) / progress.total : 0;
  const what = progress ? STAGES[progress.stage] : 'Sending';
  return (
    <div className="loading-meeting">
      <p>
        {what}
        {progress?.total ? ` · ${progress.done} of ${progress.total}` : '…'}
      </p>
      <Progress value={share} aria-label={what} animated={share === 0} />
      <p className="hint">The graph stays as it is until everything is ready to be written.</p>
    </div>
  );
}

function Done({ done: { meetings, changes, note, conflicts } }: Omit<Extract<Step, { at: 'done' }>, 'at'>) {
  return (
    <>
      <ul className="meeting-cards">
        {meetings.map(({ id, title, talks, replaced }) => (
          <li key={id} className="meeting-card">
            <NodeLink node={{ id: NodeId.parse(id), kind: 'meeting', label: title }} />
            <p className="neighbour-detail">
              {talks === 1 ? '1 talk' : `${talks} talks`} {replaced && '· in place of an earlier reading'}
            </p>
          </li>
        ))}
      </ul>
      {[...(note ? [note] : []), ...conflicts].map((sentence) => (
        <Note key={sentence} text={sentence} />
      ))}
      <ChangeList changes={changes} />
    </>
  );
}

const Fault = ({ error }: { error: Error }) => (
  <div className="failed" role="alert">
    <p>
      <Sentence text={error.message} />
    </p>
  </div>
);

/** Says each step, once. */
function useSaid({ at }: Step) {
  const announce = useAnnounce();
  useEffect(() => {
    if (at === 'preview') announce('Read. What was understood stands beside the source.');
    if (at === 'done') announce('The meeting is loaded.');
  }, [at, announce]);
}

function Adding() {
  const [entered, setEntered] = useState<Entered>(nothingEntered);
  const { step, preview, load, again } = useAdding();
  useSaid(step);
  if (step.at === 'loading') return <Loading progress={step.progress} />;
  if (step.at === 'done')
    return (
      <>
        <Done done={step.done} />
        <Button variant="default" onClick={again}>
          Add another
        </Button>
      </>
    );
  const goOn = () => void (step.at === 'preview' ? load(step) : preview(entered));
  return (
    <>
      {step.fault && <Fault error={step.fault} />}
      {wantsToken(step.fault) && <TokenForm onGiven={goOn} />}
      {step.at === 'hand in' && (
        <HandIn
          entered={entered}
          busy={step.busy}
          onChange={(change) => setEntered((before) => ({ ...before, ...change }))}
          onSend={goOn}
        />
      )}
      {step.at === 'preview' && (
        <>
          <Group gap="xs" className="preview-actions">
            <Button onClick={goOn}>
              {step.preview.meetings.length === 1
                ? 'Load this meeting'
                : `Load ${step.preview.meetings.length} meetings`}
            </Button>
            <Button variant="default" onClick={again}>
              Back
            </Button>
            <span className="quiet">read as {step.preview.format}</span>
          </Group>
          {step.preview.notes.map((note) => (
            <Note key={note} text={note} />
          ))}
          {step.preview.meetings.map((meeting) => (
            <Preview key={meeting.id} meeting={meeting} />
          ))}
        </>
      )}
    </>
  );
}

export default function Add() {
  return (
    <MayWrite>
      <Adding />
    </MayWrite>
  );
}
