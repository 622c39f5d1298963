/** What people decided, newest first: undone one by one, taken along as a file. */
import { Button, FileButton, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListedDecision } from '../../../contract/curating.ts';
import { DECISIONS_FORMAT, DecisionsFile, type Decision } from '../../../contract/decision.ts';
import * as ask from '../../queries.ts';
import { Answered, Nothing } from '../../shell/states.tsx';
import { DecideForm } from '../../writing/decide-form.tsx';
import { useImport } from '../../writing/use-decide.ts';

function Item({ listed: { decision, state, sentence, note } }: { listed: ListedDecision }) {
  const [open, setOpen] = useState(false);
  return (
    <li className="decision" data-state={state}>
      <p dir="auto">{sentence}</p>
      <p className="quiet" dir="auto">
        {decision.reason} — {decision.author}, <time dateTime={decision.at}>{decision.at.slice(0, 10)}</time>
      </p>
      {state !== 'holds' && (
        <p className="decision-state">{state === 'undone' ? 'Undone.' : `Does not hold: ${note ?? ''}`}</p>
      )}
      {state !== 'undone' && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Undo</summary>
          {open && <DecideForm choices={[{ label: 'Undo it', act: { act: 'undo', decision: decision.id } }]} />}
        </details>
      )}
    </li>
  );
}

/** Hands the browser a file to save. */
function save(decisions: Decision[]): void {
  const file: DecisionsFile = { format: DECISIONS_FORMAT, decisions };
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: 'colloquy-decisions.json' }).click();
  URL.revokeObjectURL(url);
}

/** @throws {Error} with a sentence when the file holds no decisions */
async function decisionsIn(file: File): Promise<DecisionsFile> {
  const text = await file.text();
  try {
    return DecisionsFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file.name} is no file of decisions: expected what “Save as a file” writes.`, { cause });
  }
}

function Files({ decisions }: { decisions: Decision[] }) {
  const importing = useImport();
  const [fault, setFault] = useState<string | null>(null);
  const take = (file: File | null) => {
    if (!file) return;
    setFault(null);
    decisionsIn(file).then(importing.mutate, (error: Error) => setFault(error.message));
  };
  const said = fault ?? importing.error?.message;
  return (
    <>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" disabled={decisions.length === 0} onClick={() => save(decisions)}>
          Save as a file
        </Button>
        <FileButton accept="application/json,.json" onChange={take}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={importing.isPending}>
              Take from a file
            </Button>
          )}
        </FileButton>
      </Group>
      {said && (
        <p className="fault" role="alert">
          {said}
        </p>
      )}
      {importing.data && (
        <p className="hint" role="status">
          {importing.data.added} added, {importing.data.known} were there already.
        </p>
      )}
    </>
  );
}

export function Decisions() {
  const asked = useQuery(ask.decisions);
  return (
    <Answered asked={asked} what="The decisions">
      {({ decisions }) => (
        <>
          <Files decisions={decisions.map(({ decision }) => decision)} />
          {decisions.length === 0 && <Nothing>Nobody has decided anything yet.</Nothing>}
          <ul className="decisions">
            {decisions.toReversed().map((listed) => (
              <Item key={listed.decision.id} listed={listed} />
            ))}
          </ul>
        </>
      )}
    </Answered>
  );
}
