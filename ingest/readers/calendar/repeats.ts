/** When an event that repeats takes place, within bounds: rules that never end, or never fit a day, are not run. */
import ICAL from 'ical.js';

/** So many times at most: a course of two terms meets less often. */
export const MOST = 100;

/** Rules whose every step finds a day soon. */
const FREQUENCY = /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/;
const PARTS: Record<string, RegExp> = {
  FREQ: FREQUENCY,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,11}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYDAY: /^(?:[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?!$)|$)){1,14}$/,
  BYMONTHDAY: /^(?:(?:[1-9]|1\d|2[0-8])(?:,(?!$)|$)){1,28}$/,
};

export interface Repeats {
  /** Days as `YYYY-MM-DD`, the first included. */
  days: string[];
  /** Why there may be more, or why the rule was not run; null when these are all. */
  doubt: string | null;
}

function partsOf(rule: string): Map<string, string> | null {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .filter(Boolean)
      .slice(0, 20)
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const isSound = [...parts].every(([name, value]) => Object.hasOwn(PARTS, name) && PARTS[name]!.test(value ?? ''));
  const mixesDays = parts.has('BYMONTHDAY') && (parts.get('FREQ') !== 'MONTHLY' || parts.has('BYDAY'));
  return isSound && parts.has('FREQ') && !mixesDays ? parts : null;
}

/** Days alone count: the time of day is the same each time, on the wall. */
function run(parts: ReadonlyMap<string, string>, first: string, until: string): { days: string[]; isCut: boolean } {
  const text = [...parts].map(([name, value]) => `${name}=${name === 'UNTIL' ? value.slice(0, 8) : value}`).join(';');
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(first));
  const days: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const day = next.toString().slice(0, 10);
    if (day > until || days.length === MOST) return { days, isCut: true };
    days.push(day);
  }
  return { days, isCut: false };
}

/**
 * @param rule value of RRULE
 * @param first day of the first time, `YYYY-MM-DD`
 * @param last day of the last event that does not repeat: how far a rule without end is followed; null when there is none
 */
export function repeatsOf(rule: string, first: string, last: string | null): Repeats {
  const parts = partsOf(rule.trim());
  const only = (doubt: string): Repeats => ({ days: [first], doubt });
  if (!parts) return only(`its rule "${rule.slice(0, 80)}" is not followed; only its first time was taken`);
  const isEndless = !parts.has('COUNT') && !parts.has('UNTIL');
  if (isEndless && (last === null || last < first))
    return only('it repeats without end; only its first time was taken');
  try {
    const { days, isCut } = run(parts, first, isEndless ? last! : '9999-12-31');
    if (days.length === 0) return only(`its rule "${rule.slice(0, 80)}" fits no day; only its first time was taken`);
    if (!isCut) return { days, doubt: null };
    const reason = isEndless
      ? `without end; it was followed to ${days.at(-1)}`
      : `more than ${MOST} times; the first ${MOST} were taken`;
    return { days, doubt: `it repeats ${reason}` };
  } catch {
    return only(`its rule "${rule.slice(0, 80)}" cannot be understood; only its first time was taken`);
  }
}
