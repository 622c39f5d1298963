/** What one part of a page tells the others: names it lists, titles its agenda prints. */
import { dayColumns, trackColumns } from './agenda/columns.ts';
import { partsOf, titleOf } from './agenda/split.ts';
import { cellLines } from './cell-lines.ts';
import type { Context } from './context.ts';
import { partOf, type Line } from './line.ts';
import { folded } from './names.ts';
import type { Page } from './page.ts';
import { nameKey, senseOf } from './people.ts';
import type { Slice } from './slice.ts';
import { leadingTime, timeOn } from './times.ts';
import type { Person } from './told.ts';

/** Behind the end, or behind the same time elsewhere, in a cell of its own. */
const behindTimes = (rest: Slice): Slice => leadingTime(rest)?.rest ?? rest;

/** Titles of the agenda, so that they are known again above an abstract. The cells of a grid of days or rooms hold more than titles. */
function scheduledTitles(lines: readonly Line[]): Set<string> {
  if (lines.some((line) => dayColumns(line) !== null || trackColumns(line) !== null)) return new Set();
  const titles = lines.flatMap((line) => {
    const time = timeOn(line);
    return time
      ? partsOf(cellLines(partOf(line, behindTimes(time.rest)))[0]!.slice)
          .slice(1)
          .map(titleOf)
      : [];
  });
  return new Set(titles.flatMap((title) => (title && title.text.split(' ').length > 1 ? [folded(title.text)] : [])));
}

/** What is known before the agenda is read. */
export function contextOf(page: Page, listed: readonly Person[], agenda: readonly Line[]): Context {
  return { page, sense: senseOf(listed), order: 0, titles: scheduledTitles(agenda), slots: new Map() };
}

function slotsOf(talks: readonly { speakers: Person[] }[]): Map<string, number> {
  const slots = new Map<string, number>();
  const often = new Set<string>();
  talks.forEach(({ speakers }, i) => {
    for (const { name } of speakers) {
      const key = nameKey(name.text);
      if (slots.has(key)) often.add(key);
      slots.set(key, i);
    }
  });
  for (const key of often) slots.delete(key);
  return slots;
}

/** What the agenda told helps with the abstracts: its speakers are names, its titles are titles. */
export function withTalks(context: Context, talks: readonly { title: Slice | null; speakers: Person[] }[]): Context {
  const titles = talks.flatMap(({ title }) => (title && title.text.includes(' ') ? [folded(title.text)] : []));
  const agendaSense = senseOf(talks.flatMap(({ speakers }) => speakers));
  return {
    ...context,
    sense: (text) => Math.max(context.sense(text), agendaSense(text)),
    titles: new Set([...context.titles, ...titles]),
    slots: slotsOf(talks),
  };
}
