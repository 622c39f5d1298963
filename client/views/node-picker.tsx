/** A field that takes a node: typing searches, a result is taken. Used by the path and by the questions. */
import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NodeId, NodeKind } from '../../contract/ids.ts';
import { KINDS } from '../graph/stylesheet.ts';
import * as ask from '../queries.ts';
import { KindIcon } from '../shell/kind-icon.tsx';

interface PickerProps {
  label: string;
  description?: string | undefined;
  /** Only nodes of these kinds; all when absent. */
  kinds?: readonly NodeKind[];
  value: NodeId | null;
  onPick: (id: NodeId | null) => void;
}

/** The label of the node that is taken; its id while the label is on its way. */
function useLabel(id: NodeId | null): string {
  const { data } = useQuery({ ...ask.node(id ?? ('' as NodeId)), enabled: id !== null });
  return id === null ? '' : (data?.node.label ?? id);
}

export function NodePicker({ label, description, kinds, value, onPick }: PickerProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const taken = useLabel(value);
  const [typed, setTyped] = useState<string | null>(null);
  const [q] = useDebouncedValue((typed ?? '').trim(), 180);
  const { data } = useQuery(ask.search(q, 'hybrid', 8, kinds ? { kind: kinds } : {}));
  const hits = q && typed !== null ? (data?.results ?? []) : [];
  const pick = (id: string) => {
    onPick(id as NodeId);
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <InputBase
          label={label}
          description={description}
          placeholder="Type a name, a title, a topic"
          value={typed ?? taken}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            if (typed === '') onPick(null);
            setTyped(null);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={hits.length === 0}>
        <Combobox.Options aria-label={`${label}: results`}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id}>
              <span className="node-link">
                <KindIcon kind={hit.kind} />
                <span>
                  {hit.label} <span className="quiet">{KINDS[hit.kind].label.toLowerCase()}</span>
                </span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
