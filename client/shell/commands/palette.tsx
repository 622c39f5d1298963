/** The command palette: everything that can be done here and everything in the graph, by typing. */
import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { NodeId } from '../../../contract/ids.ts';
import { KINDS } from '../../graph/stylesheet.ts';
import * as ask from '../../queries.ts';
import { KindIcon } from '../kind-icon.tsx';
import { useWalk } from '../walk.tsx';
import { eachKeyOnce, keyText, type Command } from './command.ts';
import { useCommands, useMeant, useNodeCommands } from './use-commands.ts';

/** Nodes that are offered beside the commands. */
const NODES = 8;

function groupsOf(commands: readonly Command[]): SpotlightActionGroupData[] {
  const names = [...new Set(commands.map(({ group }) => group))];
  return names.map((group) => ({
    group,
    actions: commands
      .filter((command) => command.group === group)
      .map(({ id, label, hint, Icon, key, run }) => ({
        id,
        label,
        ...(hint ? { description: hint } : {}),
        leftSection: <Icon size={17} aria-hidden="true" />,
        rightSection: key ? <kbd>{keyText(key)}</kbd> : null,
        onClick: run,
      })),
  }));
}

/** Nodes found by the words that were typed. */
function useFound(typed: string): SpotlightActionGroupData[] {
  const [q] = useDebouncedValue(typed.trim(), 160);
  const { data } = useQuery(ask.search(q.length < 2 ? '' : q, 'lexical', NODES));
  const walk = useWalk();
  if (q.length < 2 || !data) return [];
  const actions = data.results.map(({ id, kind, label, detail }) => ({
    id,
    label,
    description: [KINDS[kind].label, detail].filter(Boolean).join(' · '),
    leftSection: <KindIcon kind={kind} size={15} />,
    // The server has found it by what was typed: it is not to be filtered once more.
    keywords: [typed],
    onClick: () => walk(id),
  }));
  return [{ group: 'Go to', actions }];
}

function Box({ commands, onClose }: { commands: readonly Command[]; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const found = useFound(typed);
  return (
    <Spotlight
      actions={[...groupsOf(commands), ...found]}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      shortcut={null}
      attributes={{ content: { 'aria-label': 'Commands' } }}
      highlightQuery
      scrollable
      maxHeight={430}
      limit={40}
      nothingFound="Nothing of this name."
      searchProps={{
        leftSection: <Search size={18} aria-hidden="true" />,
        placeholder: 'A command, a person, a talk',
        'aria-label': 'A command or the name of a node',
      }}
    />
  );
}

interface PaletteProps {
  onKeys: () => void;
  onClose: () => void;
}

function OfNode({ id, onKeys, onClose }: PaletteProps & { id: NodeId }) {
  const own = useNodeCommands(id);
  const others = useCommands(onKeys);
  return <Box commands={eachKeyOnce([...own, ...others])} onClose={onClose} />;
}

const OfPage = ({ onKeys, onClose }: PaletteProps) => (
  <Box commands={eachKeyOnce(useCommands(onKeys))} onClose={onClose} />
);

/** Opens as it is drawn, and closes by itself. */
export default function Palette(props: PaletteProps) {
  const meant = useMeant();
  useEffect(() => {
    spotlight.open();
    return spotlight.close;
  }, []);
  return meant ? <OfNode id={meant} {...props} /> : <OfPage {...props} />;
}
