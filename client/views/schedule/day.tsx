/** One day: time runs down, rooms stand side by side; each lane is a list for those who do not see the grid. */
import { Checkbox } from '@mantine/core';
import type { CSSProperties } from 'react';
import { NodeId } from '../../../contract/ids.ts';
import type { Break, Lane, ScheduleDay, Slot } from '../../../contract/schedule.ts';
import { dateText, timeText } from '../../panels/format.ts';
import { NodeLink } from '../../shell/walk.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { dayId } from './day-jump.tsx';
import { clashing, missedBy, momentsOf } from './overlap.ts';

const ENDS = { said: '', assumed: ' (end assumed)', unknown: ' (end not said)' };

/** Chosen, clashing with another chosen one, or missed because of one. */
function useStanding({ lanes }: ScheduleDay) {
  const { marked } = useView();
  const slots = lanes.flatMap((lane) => lane.slots);
  const chosen = new Set<string>(marked);
  const clashes = clashing(slots, chosen);
  const missed = new Set<string>(missedBy(slots, chosen).map(({ id }) => id));
  return (id: string) => (clashes.has(id) ? 'clash' : chosen.has(id) ? 'chosen' : missed.has(id) ? 'missed' : 'free');
}

const SAID = {
  clash: 'clashes with another chosen talk',
  chosen: '',
  missed: 'at the same time as a chosen talk',
  free: '',
};

interface SlotProps {
  slot: Slot;
  standing: keyof typeof SAID;
  style: CSSProperties;
}

function SlotBlock({ slot, standing, style }: SlotProps) {
  const { selected } = useView();
  const dispatch = useDispatch();
  const id = NodeId.parse(slot.id);
  return (
    <li className="slot" data-standing={standing} data-selected={selected === slot.id} style={style}>
      <div className="slot-head">
        <span>
          {timeText(slot.start, slot.endIs === 'unknown' ? null : slot.end)}
          {ENDS[slot.endIs]}
        </span>
        <Checkbox
          size="xs"
          aria-label={`Choose ${slot.label}`}
          checked={standing === 'chosen' || standing === 'clash'}
          onChange={() => dispatch({ type: 'marked', ids: [id], how: 'toggle' })}
        />
      </div>
      <NodeLink node={{ id, kind: 'talk', label: slot.label }} />
      <p className="neighbour-detail">
        {slot.speakers.map(({ label }) => label).join(', ')}
        {SAID[standing] && <em> · {SAID[standing]}</em>}
      </p>
    </li>
  );
}

/** The rows of the grid from the beginning to the end of something; the first is that of the headings. */
const rowsOf = (moments: readonly number[], { from, to }: Pick<Slot, 'from' | 'to'>): string =>
  `${moments.indexOf(from) + 2} / ${moments.indexOf(to) + 2}`;

interface ColumnProps {
  lane: Lane;
  column: number;
  moments: readonly number[];
  standingOf: (id: string) => keyof typeof SAID;
}

function Column({ lane, column, moments, standingOf }: ColumnProps) {
  return (
    <ul className="lane" role="list" aria-label={lane.label ?? 'No place said'}>
      {lane.slots.map((slot) => (
        <SlotBlock
          key={slot.id}
          slot={slot}
          standing={standingOf(slot.id)}
          style={{ gridColumn: column, gridRow: rowsOf(moments, slot) }}
        />
      ))}
    </ul>
  );
}

/** What is no talk, across all lanes. */
const Pause = ({ pause, row }: { pause: Break; row: string }) => (
  <p className="pause" style={{ gridColumn: '1 / -1', gridRow: row }}>
    {timeText(pause.start, pause.end)} {pause.label}
  </p>
);

export function Day({ day, lanesAre }: { day: ScheduleDay; lanesAre: string | null }) {
  const standingOf = useStanding(day);
  const { lanes, date } = day;
  const moments = momentsOf(day);
  return (
    <section className="day" id={dayId(date)} tabIndex={-1} aria-label={dateText(date)}>
      <h3>{dateText(date)}</h3>
      <div
        className="lanes"
        data-single={lanes.length === 1}
        style={{ gridTemplateColumns: `repeat(${lanes.length}, minmax(180px, 1fr))` }}
      >
        {lanesAre &&
          lanes.map(({ label }, i) => (
            <h4 key={label} style={{ gridColumn: i + 1, gridRow: 1 }}>
              {label ?? `no ${lanesAre} said`}
            </h4>
          ))}
        {day.breaks.map((pause) => (
          <Pause key={`${pause.from} ${pause.label}`} pause={pause} row={rowsOf(moments, pause)} />
        ))}
        {lanes.map((lane, i) => (
          <Column key={lane.label} lane={lane} column={i + 1} moments={moments} standingOf={standingOf} />
        ))}
      </div>
    </section>
  );
}
