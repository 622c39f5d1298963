/** Durations as exports print them: "00:45", "0045", "1:02:30", "1 day, 2:00:00", "PT45M", "1 h 30 min", minutes as a number. */

const DAY = 1440;
const CLOCK = /^(?:(\d{1,3})\s?d(?:ays?)?,?\s)?(\d{1,3}):(\d{2})(?::(\d{2}))?$/i;
const DIGITS = /^\d{1,6}$/;
const ISO = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i;
const WORDS = /^(?:(\d{1,3})\s?h(?:(?:ou)?rs?)?)?\s?(?:(\d{1,4})\s?m(?:in(?:ute)?s?)?)?\.?$/i;

/** `1:02:30` is a day, two hours and a half, as its last part can be no seconds of a programme; `01:30:00` ends in seconds. */
function fromClock([, days = '0', first, second, third]: RegExpExecArray): number {
  const [a, b] = [Number(first), Number(second)];
  const startsWithDays = third !== undefined && third !== '00' && b < 24 && !first!.startsWith('0');
  return Number(days) * DAY + (startsWithDays ? a * DAY + b * 60 + Number(third) : a * 60 + b);
}

/** `0045` is a clock without its colon; a number beyond half a day is of seconds, in which frab exports single events. */
function fromDigits(digits: string): number {
  if (/^0\d{3}$/.test(digits)) return Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  const count = Number(digits);
  return count > DAY / 2 && count % 60 === 0 ? count / 60 : count;
}

function fromUnits(units: readonly number[], parts: readonly (string | undefined)[]): number {
  return Math.round(parts.reduce((sum, part, i) => sum + Number(part ?? 0) * units[i]!, 0));
}

/** @returns whole minutes, 0 or more; null when the text is no duration */
export function minutesOf(text: string): number | null {
  const clock = CLOCK.exec(text);
  if (clock) return fromClock(clock);
  if (DIGITS.test(text)) return fromDigits(text);
  const iso = ISO.exec(text);
  if (iso) return fromUnits([7 * DAY, DAY, 60, 1, 1 / 60], iso.slice(1));
  const words = text ? WORDS.exec(text) : null;
  return words && fromUnits([60, 1], words.slice(1));
}
