/** The list of keys: what works everywhere, and what works now. */
import { CloseButton, Modal } from '@mantine/core';
import type { NodeId } from '../../../contract/ids.ts';
import { keyText, type Command } from './command.ts';
import { useCommands, useMeant, useNodeCommands } from './use-commands.ts';

type Line = Pick<Command, 'group' | 'label'> & { key: string };

/** Keys that no command stands for. */
const FIXED: readonly Line[] = [
  { group: 'Everywhere', label: 'Search', key: '/' },
  { group: 'Everywhere', label: 'Command palette', key: 'mod+K' },
  { group: 'Everywhere', label: 'This list', key: '?' },
  { group: 'Everywhere', label: 'Close what is open', key: 'Escape' },
  { group: 'Outline', label: 'Walk', key: '↑ ↓ ← →' },
  { group: 'Outline', label: 'Open the details', key: 'Enter' },
  { group: 'Outline', label: 'Everything that can be done with a node', key: 'Shift+F10' },
  { group: 'Table', label: 'Walk', key: '↑ ↓ ← →' },
  { group: 'Table', label: 'Choose the row', key: 'Space' },
  { group: 'Map', label: 'Next talk in a direction', key: '↑ ↓ ← →' },
];

const withKeys = (commands: readonly Command[]): Line[] =>
  commands.flatMap(({ group, label, key }) => (key ? [{ group, label, key }] : []));

function List({ lines }: { lines: readonly Line[] }) {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return groups.map((group) => (
    <section key={group} className="keys" aria-label={group}>
      <h3 dir="auto">{group}</h3>
      <dl>
        {lines
          .filter((line) => line.group === group)
          .map(({ label, key }) => (
            <div key={`${label} ${key}`}>
              <dt>
                <kbd>{keyText(key)}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
      </dl>
    </section>
  ));
}

/** A key that two commands have belongs to the first, as when it is pressed. */
const eachOnce = (lines: readonly Line[]) =>
  lines.filter(({ key, group }, i) => group === 'Outline' || group === 'Table' || group === 'Map' || lines.findIndex((other) => other.key === key) === i); // prettier-ignore

const OfNode = ({ id, others }: { id: NodeId; others: readonly Line[] }) => (
  <List lines={eachOnce([...FIXED, ...withKeys(useNodeCommands(id)), ...others])} />
);

export default function Keys({ onClose }: { onClose: () => void }) {
  const meant = useMeant();
  const others = withKeys(useCommands(() => undefined));
  return (
    <Modal.Root opened onClose={onClose} size="lg">
      <Modal.Overlay />
      <Modal.Content aria-label="Keys">
        <Modal.Body className="source-dialog">
          <CloseButton className="source-close" aria-label="Close the list of keys" onClick={onClose} />
          <h2>Keys</h2>
          {meant ? <OfNode id={meant} others={others} /> : <List lines={eachOnce([...FIXED, ...others])} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
