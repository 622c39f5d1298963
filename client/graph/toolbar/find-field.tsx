/** Finds nodes in what is drawn: arrows go from one to the next, Enter opens it, Escape empties the field. */
import { ActionIcon, TextInput } from '@mantine/core';
import { ChevronDown, ChevronUp, TextSearch, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useWalk } from '../../shell/walk.tsx';
import type { Find } from './use-find.ts';

const said = ({ found, at, words }: Find) => {
  if (words.trim() === '') return '';
  return found.length === 0 ? 'none' : `${at + 1} of ${found.length}`;
};

const Step = ({ label, Icon, onClick }: { label: string; Icon: typeof X; onClick: () => void }) => (
  <ActionIcon variant="subtle" color="gray" size={26} aria-label={label} onClick={onClick}>
    <Icon size={15} />
  </ActionIcon>
);

export function FindField({ find }: { find: Find }) {
  const walk = useWalk();
  const { words, look, found, at, step } = find;
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => found[at] && walk(found[at].id),
    Escape: () => look(''),
  };
  const onKey = (event: KeyboardEvent) => {
    if (!keys[event.key] || words === '') return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]!();
  };
  return (
    <div className="find" role="search" aria-label="In the graph">
      <TextInput
        size="xs"
        aria-label="Find in the graph"
        placeholder="Find in the graph"
        leftSection={<TextSearch size={15} />}
        value={words}
        onChange={(event) => look(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <span className="find-count" role="status">
        {said(find)}
      </span>
      {words !== '' && (
        <>
          <Step label="Previous match" Icon={ChevronUp} onClick={() => step(-1)} />
          <Step label="Next match" Icon={ChevronDown} onClick={() => step(1)} />
          <Step label="Empty the find field" Icon={X} onClick={() => look('')} />
        </>
      )}
    </div>
  );
}
