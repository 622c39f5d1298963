/** Undo and redo: two buttons, and the keys that everybody tries. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Redo2, Undo2 } from 'lucide-react';
import { useShown } from '../graph/use-shown.tsx';
import { useGoTo, usePast } from '../state/context.tsx';
import { namesIn, sentenceOf } from '../state/words.ts';
import { useAnnounce } from './announcer.tsx';

/** What undo and redo would do now, and how. */
function useUndo() {
  const { steps, at } = usePast();
  const goTo = useGoTo();
  const announce = useAnnounce();
  const { whole } = useShown();
  const names = namesIn(whole?.nodes ?? []);
  const said = (index: number) => (steps[index] ? sentenceOf(steps[index].action, names) : null);
  const move = (to: number, verb: string, what: string | null) => {
    if (what === null) return;
    goTo(to);
    announce(`${verb}: ${what}.`);
  };
  const [last, next] = [said(at - 1), said(at)];
  return {
    last,
    next,
    undo: () => move(at - 1, 'Undone', last),
    redo: () => move(at + 1, 'Done again', next),
  };
}

interface ButtonProps {
  label: string;
  keys: string;
  what: string | null;
  Icon: typeof Undo2;
  onClick: () => void;
}

/** Stays in the tab order when there is nothing to do, so that the keyboard is not thrown off it. */
const Button = ({ label, keys, what, Icon, onClick }: ButtonProps) => (
  <Tooltip label={what ? `${label} (${keys}): ${what}` : `${label}: nothing`} multiline maw={320}>
    <ActionIcon
      variant="subtle"
      color="gray"
      size={30}
      aria-label={what ? `${label}: ${what}` : label}
      aria-disabled={what === null}
      data-disabled={what === null || undefined}
      onClick={onClick}
    >
      <Icon size={16} />
    </ActionIcon>
  </Tooltip>
);

export function Undo() {
  const { last, next, undo, redo } = useUndo();
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);
  return (
    <div role="group" aria-label="History" className="undo">
      <Button label="Undo" keys="Ctrl+Z" what={last} Icon={Undo2} onClick={undo} />
      <Button label="Redo" keys="Ctrl+Shift+Z" what={next} Icon={Redo2} onClick={redo} />
    </div>
  );
}
