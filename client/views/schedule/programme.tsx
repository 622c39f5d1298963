/** What was chosen of a timetable, and what it makes one miss: the missed ones closest to the chosen first. */
import { useQuery } from '@tanstack/react-query';
import type { TalkId } from '../../../contract/ids.ts';
import { NodeId } from '../../../contract/ids.ts';
import type { ScheduleDay, Slot } from '../../../contract/schedule.ts';
import { MOST_TALKS } from '../../../contract/api.ts';
import { shortDateText, timeText } from '../../panels/format.ts';
import * as ask from '../../queries.ts';
import { NodeLink } from '../../shell/walk.tsx';
import { useView } from '../../state/context.tsx';
import { clashing, missedBy, slotsOf } from './overlap.ts';
import { FollowInCalendar, ToCalendar } from './to-calendar.tsx';

/** Missed talks that are listed. */
const LISTED = 8;

/** The missed talks, those most like the chosen ones first; in order of time where nothing can be said of likeness. */
function useMissed(slots: readonly Slot[], chosen: readonly TalkId[]): Slot[] {
  const missed = missedBy(slots, new Set<string>(chosen));
  const { data } = useQuery({ ...ask.alike(chosen.slice(0, MOST_TALKS), 100), enabled: missed.length > 0 });
  const rank = new Map<string, number>(data?.results.map((hit) => [hit.id, hit.rank]));
  const rankOf = ({ id }: Slot) => rank.get(id) ?? Infinity;
  return rank.size === 0 ? missed : [...missed].sort((a, b) => rankOf(a) - rankOf(b) || a.from - b.from);
}

/** A talk with its day, where there is more than one, and its time. */
const Item = ({ slot, day }: { slot: Slot; day: string | null }) => (
  <li>
    <span className="programme-time">{[day, timeText(slot.start, slot.end)].filter(Boolean).join(', ')}</span>
    <NodeLink node={{ id: NodeId.parse(slot.id), kind: 'talk', label: slot.label }} />
  </li>
);

export function Programme({ days }: { days: readonly ScheduleDay[] }) {
  const { marked } = useView();
  const slots = slotsOf(days);
  const dayOf = (slot: Slot) => {
    const day = days.find(({ lanes }) => lanes.some((lane) => lane.slots.includes(slot)));
    return day && days.length > 1 ? shortDateText(day.date) : null;
  };
  const here = slots
    .filter(({ id }) => marked.some((other: string) => other === id))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const missed = useMissed(
    slots,
    here.map(({ id }) => id),
  );
  if (here.length === 0)
    return <p className="hint">Choose talks to see what runs at the same time, and what you would miss.</p>;
  const clashes = clashing(slots, new Set<string>(marked)).size;
  return (
    <section className="programme" aria-label="What do I miss?">
      <h3>My programme</h3>
      <ol className="programme-list" aria-label="Chosen talks">
        {here.map((slot) => (
          <Item key={slot.id} slot={slot} day={dayOf(slot)} />
        ))}
      </ol>
      <ToCalendar ids={here.map(({ id }) => NodeId.parse(id))} />
      <FollowInCalendar ids={here.map(({ id }) => id)} to="these talks" />
      <h3>What do I miss?</h3>
      <p>
        {here.length} chosen{clashes > 0 ? `; ${clashes} of them clash` : ''}.{' '}
        {missed.length === 0
          ? 'Nothing runs at the same time.'
          : `${missed.length} run at the same time, the closest first:`}
      </p>
      <ol className="programme-list" aria-label="Missed talks">
        {missed.slice(0, LISTED).map((slot) => (
          <Item key={slot.id} slot={slot} day={dayOf(slot)} />
        ))}
      </ol>
    </section>
  );
}
