/** Events whose fields stand below their titles: "Speaker", "Date", "Location", each with its value. Day and time go first, as in an agenda. */
import { dayHeading } from './days.ts';
import { fieldOf, type Field } from './fields.ts';
import { partOf, type Line } from './line.ts';
import { isProse } from './prose.ts';
import type { Slice } from './slice.ts';
import { leadingTime } from './times.ts';

const OF_A_CARD: ReadonlySet<Field> = new Set(['speakers', 'affiliation', 'title', 'when', 'room', 'session', 'chair']);
/** Several speakers, or the speakers of a whole meeting, are no card of one talk. */
const ONE_SPEAKER =
  /^(?:(?:invited |guest )?(?:speaker|presenter|lecturer)|vortragende[rn]?|referent(?:in)?|orateur|oratrice|ponente|relatore|relatrice)\b(?!s|\()/i;
/** A card names each field once. */
const MOST_ITEMS = 8;
const LONGEST_VALUE = 160;
const LONGEST_TITLE = 300;
/** Minutes. */
const LONGEST_TALK = 180;

interface Item {
  field: Field;
  value: Slice;
  line: Line;
  /** How many lines of the page it takes. */
  size: number;
}

/** "Speaker: Jane Doe" on one line, or "Speaker" with the name on the next. */
function itemAt(lines: readonly Line[], at: number): Item | null {
  const line = lines[at]!;
  const found = line.heading > 0 || line.text.length > LONGEST_VALUE ? null : fieldOf(line);
  if (!found || !OF_A_CARD.has(found.field)) return null;
  if (!found.rest.empty) return { field: found.field, value: found.rest, line, size: 1 };
  const below = lines[at + 1];
  const isValue = below && !below.gap && !below.heading && below.text.length <= LONGEST_VALUE && !fieldOf(below);
  if (!isValue) return null;
  const whole = { ...partOf(line, line.slice.through(below.slice)), gap: line.gap };
  return { field: found.field, value: below.slice, line: whole, size: 2 };
}

function itemsAt(lines: readonly Line[], from: number): Item[] {
  const items: Item[] = [];
  for (let at = from; at < lines.length && items.length < MOST_ITEMS; at += items.at(-1)!.size) {
    const item = itemAt(lines, at);
    if (!item) break;
    items.push(item);
  }
  return items;
}

/** "2:30pm to 3:30pm", not the hours of a whole day. */
function isOfOneTalk(value: Slice): boolean {
  const time = leadingTime(value);
  if (!time?.rest.empty) return false;
  const { start, end } = time.range;
  return end === null || end - (start ?? 0) <= LONGEST_TALK;
}

interface When {
  day: Slice;
  time: Slice;
}

/** Day and time of a card: in one field or in two. */
function whenOf(items: readonly Item[]): When | null {
  const values = items.filter(({ field }) => field === 'when').map(({ line, value }) => partOf(line, value));
  const days = values.flatMap((line) => dayHeading(line) ?? []);
  const [day] = days;
  if (days.length !== 1 || !day?.date) return null;
  const times = [day.rest, ...values.map(({ slice }) => slice)].filter(isOfOneTalk);
  const head = day.rest.empty ? day.slice : day.slice.cut(0, day.rest.start - day.slice.start);
  return times.length === 1 ? { day: head, time: times[0]! } : null;
}

const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined && line.text.length <= LONGEST_TITLE && !isProse(line.text) && !fieldOf(line);

/** The lines of a card in the order of an agenda; null when they are something else. */
function inOrder(items: readonly Item[], title: Line | null): Line[] | null {
  const isOfOne = items.some(({ field, line }) => field === 'speakers' && ONE_SPEAKER.test(line.text));
  const when = isOfOne ? whenOf(items) : null;
  if (!when || !(title ?? items.some(({ field }) => field === 'title'))) return null;
  const [first] = items;
  const plain = { ...first!.line, heading: 0, bullet: false };
  return [
    { ...partOf(plain, when.day), gap: true },
    { ...partOf(plain, when.time), gap: false },
    ...(title ? [{ ...title, gap: false }] : []),
    ...items.filter(({ field }) => field !== 'when').map(({ line }) => ({ ...line, gap: false })),
  ];
}

/** "Abstract" right below a card is of its talk, not of the page. */
const ofCard = (line: Line | undefined): Line[] =>
  line && fieldOf(line)?.field === 'abstract' ? [{ ...line, heading: 0 }] : [];

/** The lines, with day and time of each card of a talk above its title. */
export function withCardsInOrder(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const items = itemsAt(lines, at);
    const isTitled = items.some(({ field }) => field === 'title');
    const above = out.length > 1 && !isTitled ? out.at(-1) : undefined;
    const card = items.length > 1 ? inOrder(items, isTitle(above) ? above : null) : null;
    if (!card) {
      out.push(lines[at]!);
      continue;
    }
    if (isTitle(above)) out.pop();
    out.push(...card);
    at += items.reduce((sum, { size }) => sum + size, 0) - 1;
    const below = ofCard(lines[at + 1]);
    out.push(...below);
    at += below.length;
  }
  return out;
}
