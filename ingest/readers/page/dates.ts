/** Calendar dates as pages print them, with or without year, in English and its neighbours. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'januari'],
  [
    'february',
    'feb',
    'febr',
    'februar',
    'février',
    'févr',
    'fév',
    'febrero',
    'febbraio',
    'fevereiro',
    'fev',
    'februari',
  ],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'ago', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'set', 'setembro'],
  ['october', 'oct', 'oktober', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out', 'okt'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'décembre', 'diciembre', 'dicembre', 'dic', 'dezembro', 'dez', 'déc'],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sonntag', 'dimanche', 'domingo', 'domenica', 'dim', 'dom', 'zondag', 'so'],
  ['monday', 'mon', 'montag', 'lundi', 'lunes', 'lunedì', 'lun', 'segunda-feira', 'maandag', 'mo'],
  ['tuesday', 'tue', 'tues', 'dienstag', 'mardi', 'martes', 'martedì', 'mar', 'terça-feira', 'dinsdag', 'di'],
  [
    'wednesday',
    'wed',
    'weds',
    'mittwoch',
    'mercredi',
    'miércoles',
    'mercoledì',
    'mié',
    'mer',
    'quarta-feira',
    'woensdag',
    'mi',
  ],
  [
    'thursday',
    'thu',
    'thur',
    'thurs',
    'donnerstag',
    'jeudi',
    'jueves',
    'giovedì',
    'jeu',
    'jue',
    'gio',
    'quinta-feira',
    'donderdag',
    'do',
  ],
  ['friday', 'fri', 'freitag', 'vendredi', 'viernes', 'venerdì', 'ven', 'vie', 'sexta-feira', 'vrijdag', 'fr'],
  ['saturday', 'sat', 'samstag', 'samedi', 'sábado', 'sabato', 'sáb', 'sab', 'zaterdag', 'sa'],
];

const alternatives = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
const indexIn = (lists: readonly (readonly string[])[], word: string): number =>
  lists.findIndex((list) => list.includes(word.toLowerCase().replace(/\.$/, '')));

const W = String.raw`(?:(?<weekday>${alternatives(WEEKDAYS)})(?!\p{L})\.{0,2}\s*,?\s*(?:the\s+|den\s+|le\s+|el\s+|il\s+)?)?`;
const M = (name: string) => String.raw`(?<${name}>${alternatives(MONTHS)})(?!\p{L})\.?`;
const D = (name: string) => String.raw`(?<${name}>\d{1,2})(?!\d)(?:st|nd|rd|th|\.)?`;
const TO = String.raw`\s*(?:-{1,2}|[–—−]|\bto\b|\bthr(?:ough|u)\b|\buntil\b|\b(?:and )?(?:ending|departing|leaving)(?: on)?\b|\band\b|&|\bbis\b|\bau\b|\bal\b|\ba\b|\bt\/m\b)\s*(?:(?:${alternatives(WEEKDAYS)})(?!\p{L}),?\s*)?`;
const Y = String.raw`(?:(?:\s*,?\s*|[/-])(?:de\s+|del\s+)?(?<year>(?:19|20)\d{2})(?!\d))?`;
const FIRST_YEAR = String.raw`(?:,?\s*(?<firstYear>(?:19|20)\d{2}))?`;
const FORMS = [
  String.raw`${W}(?<iso>(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)(?:${TO}(?<isoEnd>(?:19|20)\d{2}-\d{2}-\d{2})(?!\d))?`,
  String.raw`${W}${M('month')}\s*${D('day')}(?:${FIRST_YEAR}${TO}(?:${M('endMonth')}\s*)?${D('endDay')}(?![:.]\d|\s*[ap]\.?m))?${Y}`,
  String.raw`${W}${D('day')}(?:\s+(?:of\s+|de\s+)?${M('firstMonth')}${FIRST_YEAR})?(?:${TO}${D('endDay')})?[\s/-]+(?:of\s+|de\s+)?${M('month')}${Y}`,
  String.raw`${W}(?:(?<fromDay>\d{1,2})\.?(?:[./](?<fromMonth>\d{1,2})\.?)?\s*[-–—]\s*)?(?<a>\d{1,2})(?<sign>[./])(?<b>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})(?!\d)(?:\s*(?:[-–—]|to|bis|au|al)\s*(?<a2>\d{1,2})\k<sign>(?<b2>\d{1,2})\k<sign>(?:19|20)\d{2}(?!\d))?`,
  // A day and a month in digits without a year are one only beside a weekday: "Mo 24.6.", "Tue 3/5".
  String.raw`${W.replace(/\?$/, '')}(?<a>\d{1,2})(?<sign>[./])(?<b>\d{1,2})(?![\d:]|\k<sign>\d)\.?`,
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
  const dayFirst =
    groups.sign === '.' ? b <= 12 || a > 12 : a > 12 || (Number(groups.a2) > 12 && Number(groups.b2) <= 12);
  const order = (first: number, second: number) =>
    dayFirst ? { day: first, month: second } : { day: second, month: first };
  const last = order(a, b);
  const year = Number(groups.year) || null;
  if (groups.fromDay && dayFirst)
    return { year, day: Number(groups.fromDay), month: Number(groups.fromMonth ?? last.month), end: last };
  return { year, ...last, end: groups.a2 ? order(Number(groups.a2), Number(groups.b2)) : null };
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
