/** Who decides, and why: what every decision is made with. One button for each thing that can be decided. */
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '../../contract/decision.ts';
import { ApiError } from '../api.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Sentence } from '../shell/note.tsx';
import { rememberedAuthor } from './author.ts';
import { MayWrite } from './may-write.tsx';
import { TokenForm } from './token-form.tsx';
import { useDecide } from './use-decide.ts';

export interface Choice {
  label: string;
  /** null while something of it is still to be chosen. */
  act: Act | null;
}

function Fields(props: {
  author: string;
  reason: string;
  onAuthor: (text: string) => void;
  onReason: (text: string) => void;
}) {
  return (
    <>
      <TextInput
        label="Why"
        placeholder="What you know and the pages do not say"
        value={props.reason}
        maxLength={2_000}
        onChange={(event) => props.onReason(event.currentTarget.value)}
      />
      <TextInput
        label="Your name"
        value={props.author}
        maxLength={200}
        onChange={(event) => props.onAuthor(event.currentTarget.value)}
      />
    </>
  );
}

interface DecideProps {
  choices: readonly Choice[];
}

function Deciding({ choices }: DecideProps) {
  const [author, setAuthor] = useState(rememberedAuthor);
  const [reason, setReason] = useState('');
  const deciding = useDecide();
  const announce = useAnnounce();
  const ready = author.trim() !== '' && reason.trim() !== '';
  const decide = (act: Act) =>
    deciding.mutate(
      { author, reason, act },
      { onSuccess: () => announce('Decided. The graph is brought up to date.') },
    );
  const fault = deciding.error;
  return (
    <div className="form decide-form">
      <Fields author={author} reason={reason} onAuthor={setAuthor} onReason={setReason} />
      {fault && (
        <p className="fault" role="alert">
          <Sentence text={fault.message} />
        </p>
      )}
      {fault instanceof ApiError && fault.status === 401 && <TokenForm onGiven={() => deciding.reset()} />}
      <Group gap="xs">
        {choices.map(({ label, act }, i) => (
          <Button
            key={label}
            size="compact-md"
            variant={i === 0 ? 'filled' : 'default'}
            disabled={!ready || act === null}
            loading={deciding.isPending && deciding.variables.act === act}
            onClick={() => act && decide(act)}
          >
            {label}
          </Button>
        ))}
      </Group>
      {!ready && <p className="hint">A decision needs a name and a reason. It can be undone.</p>}
    </div>
  );
}

export const DecideForm = (props: DecideProps) => (
  <MayWrite>
    <Deciding {...props} />
  </MayWrite>
);
