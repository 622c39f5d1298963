/** A row of a table whose columns are named → a talk. */
import { cellLines } from '../cell-lines.ts';
import type { Context } from '../context.ts';
import { fieldOf } from '../fields.ts';
import { linksInColumn } from '../links.ts';
import { unprefixed } from '../heads.ts';
import { partOf, type Line } from '../line.ts';
import { listedOn, twoNames } from '../people-on-line.ts';
import type { NameSense } from '../people.ts';
import type { Slice } from '../slice.ts';
import { isToCome } from '../to-come.ts';
import { noTalk, type Person, type TalkLines } from '../told.ts';
import { cellsOf, type Column } from './columns.ts';
import { titleOf, withoutModerator } from './split.ts';

/** Stands where names do, and names nobody. */
const EVERYBODY =
  /^(?:all(?: (?:participants|speakers))?|every(?:one|body)|participants|organi[sz]ers|speakers|chairs?|[\s–—-]+|n\/?a|various|tb[acd])$/i;

/** A cell of names and houses. */
const inCell = (cell: Slice, sense: NameSense): Person[] =>
  EVERYBODY.test(cell.text) ? [] : (twoNames(cell, sense) ?? listedOn(cell, sense));

/** A cell of the title, perhaps with the abstract below it. */
function takeTitle(cell: Line, talk: TalkLines): void {
  const [head, ...below] = cellLines(cell);
  talk.title ??= titleOf(unprefixed(head!, talk));
  const paragraphs = below.map((line) => fieldOf(line)?.rest ?? line.slice);
  talk.paragraphs.push(...paragraphs.filter(({ empty, text }) => !empty && !isToCome(text)));
}

const isOfLinks = (column: Column | undefined): column is 'slides' | 'video' | 'links' =>
  column === 'slides' || column === 'video' || column === 'links';

/** A row whose columns are named. */
export function fromColumns(line: Line, columns: readonly Column[], context: Context): TalkLines {
  const talk = noTalk(line.no);
  const cells = cellsOf(line);
  cells.forEach((cell, i) => {
    const column = columns[i];
    if (cell.empty) return;
    if (column === 'people') talk.speakers.push(...inCell(withoutModerator(cell), context.sense));
    else if (column === 'title') takeTitle(partOf(line, cell), talk);
    else if (column === 'room') talk.room ??= cell;
    else if (column === 'session') talk.session ??= cell;
    else if (isOfLinks(column))
      talk.links.push(...linksInColumn(cell, column === 'links' ? 'other' : column, context.page));
    else if (column === 'affiliation') for (const person of talk.speakers) person.affiliation ??= cell;
  });
  return talk;
}
