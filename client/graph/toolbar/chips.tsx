/** What narrows the graph now, each with a way out: the focus, hidden nodes, pinned nodes. */
import { ActionIcon, Button, Popover } from '@mantine/core';
import { Minus, Plus, X } from 'lucide-react';
import type { NodeId } from '../../../contract/ids.ts';
import { kindOf } from '../../../contract/ids.ts';
import { KindIcon } from '../../shell/kind-icon.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { DEEPEST } from '../../state/view.ts';
import { counted } from '../actions/offer.ts';
import { shortLabel } from '../elements.ts';
import { useShown } from '../use-shown.tsx';

/** Names of nodes on the canvas; what is not there goes by its id. */
function useNames(): (id: NodeId) => string {
  const { whole } = useShown();
  return (id) => whole?.nodes.find((node) => node.id === id)?.label ?? id;
}

interface ChipButtonProps {
  label: string;
  Icon: typeof X;
  disabled?: boolean;
  onClick: () => void;
}

const ChipButton = ({ label, Icon, ...rest }: ChipButtonProps) => (
  <ActionIcon variant="subtle" color="gray" size={26} aria-label={label} {...rest}>
    <Icon size={14} />
  </ActionIcon>
);

function FocusChip() {
  const { focus } = useView();
  const dispatch = useDispatch();
  const nameOf = useNames();
  if (!focus) return null;
  const to = (depth: number) => dispatch({ type: 'focused', focus: { ...focus, depth } });
  return (
    <div className="chip" role="group" aria-label="Focus">
      <span className="chip-label">
        Focus: <bdi>{shortLabel(nameOf(focus.id), 28)}</bdi>, {counted(focus.depth, 'step')}
      </span>
      <ChipButton label="One step less" Icon={Minus} disabled={focus.depth <= 1} onClick={() => to(focus.depth - 1)} />
      <ChipButton
        label="One step farther"
        Icon={Plus}
        disabled={focus.depth >= DEEPEST}
        onClick={() => to(focus.depth + 1)}
      />
      <ChipButton label="End the focus" Icon={X} onClick={() => dispatch({ type: 'focused', focus: null })} />
    </div>
  );
}

interface ListChipProps {
  ids: readonly NodeId[];
  /** e.g. `hidden` */
  what: string;
  /** What a row does, and what is done with all. */
  verb: string;
  all: string;
  onTake: (ids: readonly NodeId[]) => void;
}

function ListChip({ ids, what, verb, all, onTake }: ListChipProps) {
  const nameOf = useNames();
  if (ids.length === 0) return null;
  return (
    <Popover position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button className="chip" size="compact-sm" variant="default">
          {ids.length} {what}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="graph-popover" aria-label={`${ids.length} ${what}`}>
        <ul className="chip-list">
          {ids.map((id) => (
            <li key={id}>
              <KindIcon kind={kindOf(id)} />
              <span dir="auto">{nameOf(id)}</span>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`${verb}: ${nameOf(id)}`}
                onClick={() => onTake([id])}
              >
                {verb}
              </Button>
            </li>
          ))}
        </ul>
        <Button size="compact-xs" variant="default" onClick={() => onTake(ids)}>
          {all}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

export function Chips() {
  const { pins } = useView();
  const { off } = useShown();
  const dispatch = useDispatch();
  return (
    <div className="chips">
      <FocusChip />
      <ListChip
        ids={off}
        what="hidden"
        verb="Bring back"
        all="Bring all back"
        onTake={(ids) => dispatch({ type: 'nodes unhidden', ...(ids.length < off.length && { ids }) })}
      />
      <ListChip
        ids={pins.map(({ id }) => id)}
        what="pinned"
        verb="Unpin"
        all="Unpin all"
        onTake={(ids) => dispatch({ type: 'unpinned', ids })}
      />
    </div>
  );
}
