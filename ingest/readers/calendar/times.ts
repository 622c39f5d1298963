/** When each event of a calendar takes place, those that repeat each time, on one clock. */
import type { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { plusDays } from '../page/dates.ts';
import type { Slot } from '../programme/slot.ts';
import { momentOf } from '../records/moment.ts';
import type { WallClock } from '../records/wall-clock.ts';
import { property, properties, type Component } from './components.ts';
import { repeatsOf } from './repeats.ts';
import { lastDayOf, momentIn, slotIn, type Zones } from './when.ts';

const uidOf = (event: Component): string => property(event, 'UID')?.value.text ?? '';
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Days of times that stand for themselves elsewhere, or do not take place, by the id of their event. */
function exceptions(events: readonly Component[], zones: Zones): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const event of events) {
    const own = days.get(uidOf(event)) ?? new Set();
    const instance = momentIn(property(event, 'RECURRENCE-ID'), zones);
    const left = properties(event, 'EXDATE').flatMap(({ value }) => value.text.split(','));
    for (const day of [instance, ...left.map(momentOf)]) if (day) own.add(day.date);
    days.set(uidOf(event), own);
  }
  return days;
}

export class Times {
  readonly #zones: Zones;
  readonly #clock: WallClock;
  readonly #exceptions: Map<string, Set<string>>;
  /** The last day of what does not repeat. */
  readonly #last: string | null;
  readonly #issues: Issues;

  constructor(events: readonly Component[], zones: Zones, clock: WallClock, issues: Issues) {
    this.#zones = zones;
    this.#clock = clock;
    this.#issues = issues;
    this.#exceptions = exceptions(events, zones);
    const once = events.filter((event) => !property(event, 'RRULE')).flatMap((event) => lastDayOf(event, zones) ?? []);
    this.#last = once.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
  }

  /** One slot for each time that an event takes place. */
  of(event: Component): Slot[] {
    const slot = slotIn(event, this.#zones, this.#clock);
    const rule = property(event, 'RRULE');
    const first = momentIn(property(event, 'DTSTART'), this.#zones)?.date;
    if (!first || property(event, 'RECURRENCE-ID')) return [slot];
    const { days, doubt } = rule ? repeatsOf(rule.value.text, first, this.#last) : { days: [first], doubt: null };
    if (doubt)
      this.#issues.warn(rule!.line, `"${property(event, 'SUMMARY')?.value.text.slice(0, 100) ?? ''}": ${doubt}`);
    const more = properties(event, 'RDATE')
      .flatMap(({ value }) => value.text.split(',').slice(0, 100))
      .flatMap((text) => momentOf(text)?.date ?? []);
    const left = this.#exceptions.get(uidOf(event));
    return [...new Set([...days, ...more])]
      .filter((day) => !left?.has(day))
      .map((day) => this.#on(slot, daysBetween(first, day)));
  }

  #on(slot: Slot, days: number): Slot {
    const { date } = slot;
    return date && days !== 0
      ? { ...slot, date: (date satisfies Located).as(plusDays(date.text, days)), doubts: [] }
      : slot;
  }
}
