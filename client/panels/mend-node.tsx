/** What a person can set right about a node: its name, who it is, that it does not belong here. */
import { Select } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import type { NodeDetail } from '../../contract/api.ts';
import { NodeKind } from '../../contract/ids.ts';
import { Hide, Merge, Reassign, Rename, Split } from './mend-forms.tsx';

interface Way {
  value: string;
  label: string;
  /** Kinds of node that it is for. */
  kinds: readonly NodeKind[];
  Form: ComponentType<{ node: NodeDetail }>;
}

/** A form takes the nodes of its kinds. */
const way = <N extends NodeDetail>(of: Omit<Way, 'Form'> & { Form: ComponentType<{ node: N }> }) => of as Way;

const WAYS: readonly Way[] = [
  way({ value: 'rename', label: 'Its name', kinds: ['person', 'institution', 'theme'], Form: Rename }),
  way({ value: 'merge', label: 'It is the same as another', kinds: ['person', 'institution'], Form: Merge }),
  way({ value: 'split', label: 'It is two people of one name', kinds: ['person'], Form: Split }),
  way({ value: 'reassign', label: 'A talk is another person’s', kinds: ['person'], Form: Reassign }),
  way({ value: 'hide', label: 'It does not belong here', kinds: NodeKind.options, Form: Hide }),
];

export function MendNode({ node }: { node: NodeDetail }) {
  const ways = WAYS.filter(({ kinds }) => kinds.includes(node.kind));
  const [chosenValue, setChosen] = useState<string>(ways[0]!.value);
  const [open, setOpen] = useState(false);
  const chosen = ways.find(({ value }) => value === chosenValue)!;
  return (
    <details className="mend-node" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Something is wrong here</summary>
      {open && (
        <div className="form">
          <Select
            label="What"
            allowDeselect={false}
            data={ways.map(({ value, label }) => ({ value, label }))}
            value={chosenValue}
            onChange={(value) => value && setChosen(value)}
          />
          <chosen.Form node={node} />
        </div>
      )}
    </details>
  );
}
