/** Calendar dates as pages print them, with or without year, in English and its neighbours. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari'],
  ['february', 'feb', 'febr', 'februar', 'février', 'febrero', 'febbraio', 'fevereiro', 'februari'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart'],
  ['april', 'apr', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['october', 'oct', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'okt'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'décembre', 'diciembre', 'dicembre', 'dezembro', 'dez'],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sonntag', 'dimanche', 'domingo', 'domenica'],
  ['monday', 'mon', 'montag', 'lundi', 'lunes', 'lunedì'],
  ['tuesday', 'tue', 'tues', 'dienstag', 'mardi', 'martes', 'martedì'],
  ['wednesday', 'wed', 'weds', 'mittwoch', 'mercredi', 'miércoles', 'mercoledì'],
  ['thursday', 'thu', 'thur', 'thurs', 'donnerstag', 'jeudi', 'jueves', 'giovedì'],
  ['friday', 'fri', 'freitag', 'vendredi', 'viernes', 'venerdì'],
  ['saturday', 'sat', 'samstag', 'samedi', 'sábado', 'sabato'],
];

const alternatives = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
const indexIn = (lists: readonly (readonly string[])[], word: string): number =>
  lists.findIndex((list) => list.includes(word.toLowerCase().replace(/\.$/, '')));

const W = String.raw`(?:(?<weekday>${alternatives(WEEKDAYS)})\b\.{0,2}\s*,?\s*(?:the\s+|den\s+|le\s+)?)?`;
const M = (name: string) => String.raw`(?<${name}>${alternatives(MONTHS)})\b\.?`;
const D = (name: string) => String.raw`(?<${name}>\d{1,2})(?!\d)(?:st|nd|rd|th|\.)?`;
const TO = String.raw`\s*(?:-{1,2}|[–—−]|\bto\b|\b(?:and )?ending(?: on)?\b|\band\b|&|\bbis\b|\bau\b)\s*(?:(?:${alternatives(WEEKDAYS)})\b,?\s*)?`;
const Y = String.raw`(?:\s*,?\s*(?<year>(?:19|20)\d{2})(?!\d))?`;
const FIRST_YEAR = String.raw`(?:,?\s*(?<firstYear>(?:19|20)\d{2}))?`;
const FORMS = [
  String.raw`${W}(?<iso>(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)(?:${TO}(?<isoEnd>(?:19|20)\d{2}-\d{2}-\d{2})(?!\d))?`,
  String.raw`${W}${M('month')}\s*${D('day')}(?:${FIRST_YEAR}${TO}(?:${M('endMonth')}\s*)?${D('endDay')}(?![:.]\d|\s*[ap]\.?m))?${Y}`,
  String.raw`${W}${D('day')}(?:\s+(?:of\s+|de\s+)?${M('firstMonth')}${FIRST_YEAR})?(?:${TO}${D('endDay')})?\s+(?:of\s+|de\s+)?${M('month')}${Y}`,
  String.raw`${W}(?<a>\d{1,2})(?<sign>[./])(?<b>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})(?!\d)`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\d])${form}`, 'iu'));

export interface PrintedDate {
  index: number;
  length: number;
  weekday: number | null;
  year: number | null;
  month: number;
  day: number;
  /** Last day of a range; null for one day. */
  end: { month: number; day: number } | null;
}

type Groups = Record<string, string | undefined>;

function fromIso(groups: Groups): Omit<PrintedDate, 'index' | 'length' | 'weekday'> {
  const [year, month, day] = groups.iso!.split('-').map(Number) as [number, number, number];
  const [, endMonth, endDay] = groups.isoEnd?.split('-').map(Number) ?? [];
  return { year, month, day, end: endMonth && endDay ? { month: endMonth, day: endDay } : null };
}

/** `25.9.2025` is day first; `9/25/2025` month first where only that can be; else day first for dots, month first for slashes. */
function fromNumbers(groups: Groups): Omit<PrintedDate, 'index' | 'length' | 'weekday'> {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const dayFirst = groups.sign === '.' ? b <= 12 || a > 12 : a > 12;
  return { year: Number(groups.year), month: dayFirst ? b : a, day: dayFirst ? a : b, end: null };
}

function fromNames(groups: Groups): Omit<PrintedDate, 'index' | 'length' | 'weekday'> {
  const last = indexIn(MONTHS, groups.month!) + 1;
  const month = groups.firstMonth ? indexIn(MONTHS, groups.firstMonth) + 1 : last;
  const endMonth = groups.endMonth ? indexIn(MONTHS, groups.endMonth) + 1 : last;
  const year = Number(groups.firstYear ?? groups.year) || null;
  return {
    year,
    month,
    day: Number(groups.day),
    end: groups.endDay ? { month: endMonth, day: Number(groups.endDay) } : null,
  };
}

function understood(match: RegExpExecArray): PrintedDate {
  const groups: Groups = match.groups ?? {};
  const facts = groups.iso ? fromIso(groups) : groups.month ? fromNames(groups) : fromNumbers(groups);
  const weekday = groups.weekday ? indexIn(WEEKDAYS, groups.weekday) : null;
  return { index: match.index, length: match[0].length, weekday, ...facts };
}

/** The first date in a short text; null when there is none. Only the first 2,000 characters are looked at. */
export function firstDate(text: string): PrintedDate | null {
  const found = FORMS.map((form) => form.exec(text.slice(0, 2000))).filter((match) => match !== null);
  if (!found.length) return null;
  return understood(found.reduce((best, match) => (before(match, best) ? match : best)));
}

const before = (a: RegExpExecArray, b: RegExpExecArray): boolean =>
  a.index < b.index || (a.index === b.index && a[0].length > b[0].length);

/** `YYYY-MM-DD`, or null when no such day is in the calendar. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();
export const weekdayName = (day: number): string => {
  const name = WEEKDAYS[day]![0]!;
  return name[0]!.toUpperCase() + name.slice(1);
};

/** `September 31`, also for a day that the calendar does not have; a month beyond December is a number. */
export function dayName({ month, day }: { month: number; day: number }): string {
  const name = MONTHS[month - 1]?.[0];
  return name ? `${name[0]!.toUpperCase()}${name.slice(1)} ${day}` : `month ${month}, day ${day}`;
}

/** A line that is only the name of a weekday: `MONDAY`. */
export const weekdayAlone = (text: string): number | null => {
  const day = indexIn(WEEKDAYS, text.replace(/[:.,\s]+$/, ''));
  return day === -1 ? null : day;
};

/** The day after `days` days. */
export const plusDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
