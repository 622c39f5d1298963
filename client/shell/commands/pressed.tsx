/** Does what a pressed key stands for. Loaded with the first key: all that can be done comes with it. */
import { useEffect } from 'react';
import type { NodeId } from '../../../contract/ids.ts';
import type { Command } from './command.ts';
import { useCommands, useMeant, useNodeCommands } from './use-commands.ts';

interface PressedProps {
  pressed: string;
  showKeys: () => void;
  onDone: () => void;
}

/** Does the first command with the key, once. */
function useRun(commands: readonly Command[], { pressed, onDone }: PressedProps) {
  useEffect(() => {
    commands.find(({ key }) => key === pressed)?.run();
    onDone();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per press, with what could be done then
  }, []);
}

function OfNode({ id, ...press }: PressedProps & { id: NodeId }) {
  const [own, others] = [useNodeCommands(id), useCommands(press.showKeys)];
  useRun([...own, ...others], press);
  return null;
}

function OfPage(press: PressedProps) {
  useRun(useCommands(press.showKeys), press);
  return null;
}

/** Mounted once per press. */
export default function Pressed(press: PressedProps) {
  const meant = useMeant();
  return meant ? <OfNode id={meant} {...press} /> : <OfPage {...press} />;
}
