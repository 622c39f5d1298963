/** What runs at the same time as what. Pure. */
import type { ScheduleDay, Slot } from '../../../contract/schedule.ts';

type Times = Pick<Slot, 'from' | 'to'>;

/** Whether each begins before the other is over. */
export const overlap = (a: Times, b: Times): boolean => a.from < b.to && b.from < a.to;

export const slotsOf = (days: readonly ScheduleDay[]): Slot[] =>
  days.flatMap(({ lanes }) => lanes.flatMap(({ slots }) => slots));

/** The talks that someone who hears `chosen` cannot hear, in order of their time. */
export function missedBy(slots: readonly Slot[], chosen: ReadonlySet<string>): Slot[] {
  const heard = slots.filter(({ id }) => chosen.has(id));
  return slots
    .filter((slot) => !chosen.has(slot.id) && heard.some((other) => overlap(slot, other)))
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
}

/** The chosen talks that overlap with another chosen one. */
export const clashing = (slots: readonly Slot[], chosen: ReadonlySet<string>): Set<string> => {
  const heard = slots.filter(({ id }) => chosen.has(id));
  const clashes = heard.filter((slot) => heard.some((other) => other !== slot && overlap(slot, other)));
  return new Set(clashes.map(({ id }) => id));
};

/** Rows of the grid of a day: one per moment at which something begins or ends, so that an empty afternoon takes no room. */
export function momentsOf({ lanes, breaks }: ScheduleDay): number[] {
  const moments = [...lanes.flatMap(({ slots }) => slots), ...breaks].flatMap(({ from, to }) => [from, to]);
  return [...new Set(moments)].sort((a, b) => a - b);
}
