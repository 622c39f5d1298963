/** One form for each thing that can be decided about a node. */
import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NodeDetail } from '../../contract/api.ts';
import type { NamedPlace } from '../../contract/curating.ts';
import type { Act, Subject } from '../../contract/decision.ts';
import type { InstitutionNode, PersonNode, ThemeNode } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import * as ask from '../queries.ts';
import { Answered } from '../shell/states.tsx';
import { NodePicker } from '../views/node-picker.tsx';
import { DecideForm } from '../writing/decide-form.tsx';

type Named = PersonNode | InstitutionNode;

const isNamed = (node: NodeDetail): node is Named => node.kind === 'person' || node.kind === 'institution';

const subjectOf = ({ id, forms }: Named): Subject => ({ id, printed: forms.map(({ printed }) => printed) });

/** The node that was picked, when it is another of the same kind. */
function useOther(node: Named) {
  const [picked, pick] = useState<NodeId | null>(null);
  const { data } = useQuery({ ...ask.node(picked ?? ('' as NodeId)), enabled: picked !== null });
  const found = data?.node;
  const fits = found !== undefined && isNamed(found) && found.kind === node.kind && found.id !== node.id;
  return { picked, pick, other: fits ? subjectOf(found) : null, wrong: found !== undefined && !fits };
}

function Other({ node, label, ...chosen }: { node: Named; label: string } & ReturnType<typeof useOther>) {
  return (
    <>
      <NodePicker label={label} value={chosen.picked} onPick={chosen.pick} />
      {chosen.wrong && <p className="fault">Pick another {node.kind}.</p>}
    </>
  );
}

/** How a node gets another name. */
const renaming = (node: Named | ThemeNode, label: string): Act =>
  node.kind === 'theme'
    ? { act: 'name-theme', theme: node.id, label }
    : { act: 'rename', subject: subjectOf(node), label };

export function Rename({ node }: { node: Named | ThemeNode }) {
  const [label, setLabel] = useState(node.label);
  const changed = label.trim() !== '' && label.trim() !== node.label;
  const act = renaming(node, label);
  return (
    <>
      <TextInput label="Shown as" value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
      <DecideForm choices={[{ label: 'Rename', act: changed ? act : null }]} />
    </>
  );
}

export function Merge({ node }: { node: Named }) {
  const chosen = useOther(node);
  const act: Act | null = chosen.other && { act: 'merge', subjects: [subjectOf(node), chosen.other] };
  return (
    <>
      <Other node={node} label={`The same ${node.kind}`} {...chosen} />
      <DecideForm choices={[{ label: 'Make them one', act }]} />
    </>
  );
}

const keyOf = ({ at }: NamedPlace) => JSON.stringify(at);
const placeLabel = ({ at, where }: NamedPlace) => `${where.label}: “${at.printed}”, ${at.role}`;

export function Split({ node }: { node: PersonNode }) {
  const asked = useQuery(ask.places(node.id));
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Answered asked={asked} what="Where the name is printed">
      {({ subject, places }) => {
        const at = places.filter((place) => chosen.includes(keyOf(place))).map((place) => place.at);
        const act: Act | null = at.length > 0 && at.length < places.length ? { act: 'split', subject, at } : null;
        return (
          <>
            <Checkbox.Group label="At these places it is the other one" value={chosen} onChange={setChosen}>
              {places.map((place) => (
                <Checkbox key={keyOf(place)} value={keyOf(place)} label={placeLabel(place)} />
              ))}
            </Checkbox.Group>
            <DecideForm choices={[{ label: 'Part them', act }]} />
          </>
        );
      }}
    </Answered>
  );
}

export function Reassign({ node }: { node: PersonNode }) {
  const asked = useQuery(ask.places(node.id));
  const [chosen, setChosen] = useState<string | null>(null);
  const other = useOther(node);
  return (
    <Answered asked={asked} what="Where the name is printed">
      {({ places }) => {
        const place = places.find((one) => keyOf(one) === chosen);
        const act: Act | null = place && other.other ? { act: 'reassign', at: place.at, to: other.other } : null;
        return (
          <>
            <Radio.Group label="At this place" value={chosen} onChange={setChosen}>
              {places.map((one) => (
                <Radio key={keyOf(one)} value={keyOf(one)} label={placeLabel(one)} />
              ))}
            </Radio.Group>
            <Other node={node} label="it is" {...other} />
            <DecideForm choices={[{ label: 'Give it to them', act }]} />
          </>
        );
      }}
    </Answered>
  );
}

export const Hide = ({ node }: { node: NodeDetail }) => (
  <DecideForm
    choices={[{ label: 'Leave it out of the graph', act: { act: 'hide', node: node.id as string as NodeId } }]}
  />
);
