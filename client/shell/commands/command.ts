/** What the palette and the keys offer: a name, what it does, and the key that does it. */
import type { LucideIcon } from 'lucide-react';

export interface Command {
  id: string;
  /** What it belongs to, e.g. the name of the selected node. */
  group: string;
  label: string;
  hint?: string;
  Icon: LucideIcon;
  /** As `useHotkeys` reads it, e.g. `mod+Z`; null for none. */
  key: string | null;
  run: () => void;
}

/**
 * Each key at the first command that has it: what is done with the selected node goes before the same done with the chosen
 * ones, and the other is there without the key.
 */
export function eachKeyOnce(commands: readonly Command[]): Command[] {
  const taken = new Set<string>();
  return commands.map((command) => {
    if (command.key === null) return command;
    const free = !taken.has(command.key);
    taken.add(command.key);
    return free ? command : { ...command, key: null };
  });
}

const NAMES: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', Escape: 'Esc' };

/** A key as it is printed on a keyboard: `mod+shift+z` is Ctrl+Shift+Z. */
export const keyText = (key: string): string =>
  key
    .split('+')
    .map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
