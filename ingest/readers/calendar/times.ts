/** When each event of a calendar takes place, those that repeat each time, on one clock. */
import type { Issues } from '../page/issues.ts';
import { plusDays } from '../page/dates.ts';
import type { Slot } from '../programme/slot.ts';
import { momentOf } from '../records/moment.ts';
import type { WallClock } from '../records/wall-clock.ts';
import { property, properties, type Component } from './components.ts';
import type { ContentLine } from './content-lines.ts';
import { MOST, repeatsOf, type Repeats } from './repeats.ts';
import { lastDayOf, momentIn, slotIn, type Zones } from './when.ts';

const uidOf = (event: Component): string => property(event, 'UID')?.value.text ?? '';
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Days of times that stand for themselves elsewhere, or do not take place, by the id of their event. */
function exceptions(events: readonly Component[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const event of events) {
    const own = days.get(uidOf(event)) ?? new Set();
    const instance = momentIn(property(event, 'RECURRENCE-ID'));
    const left = properties(event, 'EXDATE').flatMap(({ value }) => value.text.split(','));
    for (const day of [instance, ...left.map(momentOf)]) if (day) own.add(day.date);
    days.set(uidOf(event), own);
  }
  return days;
}

/** More times than this of all that repeats make no programme. */
const MOST_REPEATS = 5000;

export class Times {
  readonly #zones: Zones;
  readonly #clock: WallClock;
  readonly #exceptions: Map<string, Set<string>>;
  /** The last day of what does not repeat. */
  readonly #last: string | null;
  readonly #issues: Issues;
  #repeats = 0;

  constructor(events: readonly Component[], zones: Zones, clock: WallClock, issues: Issues) {
    this.#zones = zones;
    this.#clock = clock;
    this.#issues = issues;
    this.#exceptions = exceptions(events);
    const once = events.filter((event) => !property(event, 'RRULE')).flatMap((event) => lastDayOf(event) ?? []);
    this.#last = once.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
  }

  /** One slot for each time that an event takes place. */
  of(event: Component): Slot[] {
    const slot = slotIn(event, this.#zones, this.#clock);
    const first = momentIn(property(event, 'DTSTART'))?.date;
    const repeats = property(event, 'RRULE') ?? property(event, 'RDATE');
    if (!first || !repeats || property(event, 'RECURRENCE-ID')) return [slot];
    const left = this.#exceptions.get(uidOf(event));
    const days = this.#daysOf(event, first).filter((day) => !left?.has(day));
    return days.map((day) => this.#on(slot, daysBetween(first, day)));
  }

  /** By its rule, and those that it names one by one. */
  #daysOf(event: Component, first: string): string[] {
    const rule = property(event, 'RRULE');
    const title = property(event, 'SUMMARY')?.value.text.slice(0, 100) ?? '';
    const { days, doubt } = rule ? this.#follow(rule, first) : { days: [first], doubt: null };
    if (doubt) this.#issues.warn(rule!.line, `"${title}": ${doubt}`);
    const named = properties(event, 'RDATE').flatMap(({ value }) => value.text.split(',').slice(0, MOST));
    const all = new Set([...days, ...named.slice(0, MOST).flatMap((text) => momentOf(text)?.date ?? [])]);
    this.#repeats += all.size;
    return [...all];
  }

  #follow(rule: ContentLine, first: string): Repeats {
    if (this.#repeats < MOST_REPEATS) return repeatsOf(rule.value.text, first, this.#last);
    return { days: [first], doubt: `more than ${MOST_REPEATS} times are repeats; only its first time was taken` };
  }

  #on(slot: Slot, days: number): Slot {
    const { date } = slot;
    return date && days !== 0 ? { ...slot, date: date.as(plusDays(date.text, days)), doubts: [] } : slot;
  }
}
