/** What a person can set right about a node: its name, that it is another one too, that it does not belong here. */
import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NodeDetail } from '../../contract/api.ts';
import type { Act, Subject } from '../../contract/decision.ts';
import type { InstitutionNode, PersonNode } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import * as ask from '../queries.ts';
import { NodePicker } from '../views/node-picker.tsx';
import { DecideForm } from '../writing/decide-form.tsx';

type Named = PersonNode | InstitutionNode;

const isNamed = (node: NodeDetail): node is Named => node.kind === 'person' || node.kind === 'institution';

const subjectOf = ({ id, forms }: Named): Subject => ({ id, printed: forms.map(({ printed }) => printed) });

function Rename({ node }: { node: Named }) {
  const [label, setLabel] = useState(node.label);
  const changed = label.trim() !== '' && label.trim() !== node.label;
  const act: Act = { act: 'rename', subject: subjectOf(node), label };
  return (
    <>
      <TextInput label="Shown as" value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
      <DecideForm choices={[{ label: 'Rename', act: changed ? act : null }]} />
    </>
  );
}

function Merge({ node }: { node: Named }) {
  const [other, setOther] = useState<NodeId | null>(null);
  const { data } = useQuery({ ...ask.node(other ?? ('' as NodeId)), enabled: other !== null });
  const found = data?.node;
  const fits = found !== undefined && isNamed(found) && found.kind === node.kind && found.id !== node.id;
  const act: Act | null = fits ? { act: 'merge', subjects: [subjectOf(node), subjectOf(found)] } : null;
  return (
    <>
      <NodePicker label={`The same ${node.kind}`} value={other} onPick={setOther} />
      {found && !fits && <p className="fault">Pick another {node.kind}.</p>}
      <DecideForm choices={[{ label: 'Make them one', act }]} />
    </>
  );
}

const Hide = ({ node }: { node: NodeDetail }) => (
  <DecideForm
    choices={[{ label: 'Leave it out of the graph', act: { act: 'hide', node: node.id as string as NodeId } }]}
  />
);

const WAYS = [
  { value: 'rename', label: 'Its name', Form: Rename, named: true },
  { value: 'merge', label: 'It is the same as another', Form: Merge, named: true },
  { value: 'hide', label: 'It does not belong here', Form: Hide, named: false },
] as const;

export function MendNode({ node }: { node: NodeDetail }) {
  const ways = WAYS.filter(({ named }) => !named || isNamed(node));
  const [way, setWay] = useState<string>(ways[0]!.value);
  const [open, setOpen] = useState(false);
  const chosen = ways.find(({ value }) => value === way)!;
  return (
    <details className="mend-node" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Something is wrong here</summary>
      {open && (
        <div className="form">
          <Select
            label="What"
            allowDeselect={false}
            data={ways.map(({ value, label }) => ({ value, label }))}
            value={way}
            onChange={(value) => value && setWay(value)}
          />
          {/* `ways` holds for this node only what takes its kind. */}
          <chosen.Form node={node as Named} />
        </div>
      )}
    </details>
  );
}
