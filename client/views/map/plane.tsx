/** The plane itself: dots for talks, drawn once and moved as a whole; the keyboard goes from talk to talk. */
import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { Maximize, Minus, Plus } from 'lucide-react';
import { memo, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { NodeId } from '../../../contract/ids.ts';
import type { MapLabel, MapTalk } from '../../../contract/map.ts';
import { useWalk } from '../../shell/walk.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { nextIn, seenAt, unit, type Camera, type Size } from './camera.ts';
import { coloursOf } from './colours.ts';
import { labelsOn } from './labels.ts';
import { useCamera } from './use-camera.ts';

const dotId = (id: string) => `dot ${id}`;

interface DotsProps {
  talks: readonly MapTalk[];
  marked: readonly string[];
}

/** A dot is a line without length: its stroke keeps its width at every zoom, and nothing is drawn anew. */
const Dots = memo(({ talks, marked }: DotsProps) => {
  const chosen = new Set(marked);
  const colours = coloursOf(talks.flatMap(({ theme }) => theme ?? []));
  return talks.map(({ id, label, detail, x, y, theme }) => (
    <path
      key={id}
      id={dotId(id)}
      className="dot"
      role="option"
      aria-selected={chosen.has(id)}
      aria-label={detail ? `${label}, ${detail}` : label}
      data-id={id}
      data-colour={theme ? colours.get(theme) : undefined}
      d={`M${x} ${y}h0`}
    >
      <title>{label}</title>
    </path>
  ));
});

function Names({
  talks,
  labels,
  camera,
  size,
  active,
}: {
  talks: readonly MapTalk[];
  labels: readonly MapLabel[];
  camera: Camera;
  size: Size;
  active: string | null;
}) {
  // prettier-ignore
  const placed = useMemo(
    () => labelsOn(talks, labels, camera, size, active),
    [talks, labels, camera, size, active],
  );
  return placed.map(({ id, text, x, y, anchor, kind }) => (
    <text key={id} className="map-label" data-kind={kind} x={x} y={y} textAnchor={anchor} aria-hidden="true">
      {text}
    </text>
  ));
}

/** Which talk the keyboard is at, and where keys lead. */
function useKeys(talks: readonly MapTalk[]) {
  const { selected } = useView();
  const walk = useWalk();
  const dispatch = useDispatch();
  const [at, setAt] = useState<string | null>(null);
  const active = talks.find(({ id }) => id === at) ?? talks.find(({ id }) => id === selected) ?? talks[0]!;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIn(talks, active, event.key);
    if (next) setAt(next.id);
    else if (event.key === 'Enter') walk(NodeId.parse(active.id));
    else if (event.key === ' ') dispatch({ type: 'marked', ids: [NodeId.parse(active.id)], how: 'toggle' });
    else return;
    event.preventDefault();
  };
  return { active, setAt, onKeyDown };
}

const ZOOMS = [
  { label: 'Zoom in', by: 1.5, Icon: Plus },
  { label: 'Zoom out', by: 1 / 1.5, Icon: Minus },
  { label: 'Show the whole map', by: 0, Icon: Maximize },
] as const;

export function Plane({ talks, labels }: { talks: readonly MapTalk[]; labels: readonly MapLabel[] }) {
  const { ref, width, height } = useElementSize();
  const size = useMemo(() => ({ width, height }), [width, height]);
  const { camera, zoom, handlers, attach } = useCamera(size);
  const { marked, selected } = useView();
  const walk = useWalk();
  const { active, setAt, onKeyDown } = useKeys(talks);
  const onClick = (event: MouseEvent) => {
    const id = (event.target as Element).closest<SVGElement>('[data-id]')?.dataset.id;
    const talk = talks.find((other) => other.id === id);
    if (!talk) return;
    setAt(talk.id);
    walk(NodeId.parse(talk.id));
  };
  const scale = unit(size) * camera.zoom;
  const ring = talks.find(({ id }) => id === selected);
  return (
    <div className="plane" ref={ref}>
      <svg
        ref={attach}
        // Of its own size on the screen; paper makes it smaller or larger.
        viewBox={width > 0 ? `0 0 ${width} ${height}` : undefined}
        role="listbox"
        aria-multiselectable
        aria-label={`Map of ${talks.length} talks. Arrows go to the next talk in a direction, Enter opens it, Space chooses it.`}
        aria-activedescendant={dotId(active.id)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...handlers}
      >
        <g transform={`translate(${camera.x} ${camera.y}) scale(${scale})`} role="presentation">
          <Dots talks={talks} marked={marked} />
        </g>
        {ring && (
          <circle className="map-ring" r={10} cx={seenAt(camera, size, ring).x} cy={seenAt(camera, size, ring).y} />
        )}
        <circle className="map-active" r={12} cx={seenAt(camera, size, active).x} cy={seenAt(camera, size, active).y} />
        <Names talks={talks} labels={labels} camera={camera} size={size} active={active.id} />
      </svg>
      <div className="camera" role="group" aria-label="Camera">
        {ZOOMS.map(({ label, by, Icon }) => (
          <ActionIcon key={label} variant="default" size={34} aria-label={label} onClick={() => zoom(by)}>
            <Icon size={17} />
          </ActionIcon>
        ))}
      </div>
    </div>
  );
}
