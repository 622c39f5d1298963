/** Lists of accepted papers and posters → talks that no agenda schedules. */
import type { TalkKind } from '../../../contract/meeting.ts';
import { readAbstracts } from './abstracts/index.ts';
import { namedColumns } from './agenda/columns.ts';
import { fromColumns } from './agenda/rows.ts';
import { inSentences, orderOn, splitLine } from './agenda/split.ts';
import { readBlock } from './block.ts';
import type { Context } from './context.ts';
import type { Issues } from './issues.ts';
import type { Line } from './line.ts';
import { linksOf, trailingLinks } from './links.ts';
import { folded } from './names.ts';
import { NAME } from './people.ts';
import { isProse, unwrapped } from './prose.ts';
import { noTalk, type TalkLines, type Told } from './told.ts';

/** "12.", "P-07:", "[3]": the place of a paper in its list. */
const NUMBER = /^(?:[[(]?(?:poster |paper )?#?(?:[A-Z]{1,3}[- ]?)?\d{1,4}[\])]?[.:)]?)\s+(?=\S)/i;
/** A paper on a line of its own; null when the line does not say both who and what. */
function paperOn(line: Line, context: Context): TalkLines | null {
  const { words, links } = trailingLinks(line.slice.without(NUMBER), context.page);
  if (words.raw.length > 600) return null;
  const split = inSentences(words, context.sense, NAME) ?? splitLine(words, context.sense, context.order);
  if (!split?.title || split.title.text.length < 4) return null;
  return { ...noTalk(line.no), title: split.title, speakers: split.people, links };
}

/** The rows below a header that names its columns; null when there is none. */
function inTable(lines: readonly Line[], context: Context): TalkLines[] | null {
  const at = lines.findIndex((line) => namedColumns(line)?.includes('title'));
  const columns = at === -1 ? null : namedColumns(lines[at]!);
  const rows = columns && lines.slice(at + 1).map((line) => fromColumns(line, columns, context));
  return rows && rows.filter(({ title, speakers }) => title !== null && speakers.length > 0);
}

/** Lines by the signs that open each paper of the list: bullets, headings, else empty lines. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const signs = [(line: Line) => line.bullet, (line: Line) => line.heading > 0, (line: Line) => line.gap];
  const opens = signs.find((sign) => lines.filter(sign).length > 1) ?? (() => false);
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (opens(line) || !blocks.length) blocks.push([]);
    blocks.at(-1)!.push(line);
  }
  return blocks;
}

/** Title and authors on lines of their own, perhaps with an abstract below. */
function papersBelow(lines: readonly Line[], context: Context): TalkLines[] {
  const blocks = blocksOf(lines);
  const read = blocks.length > 1 ? blocks.map((block) => readBlock(block, context)) : readAbstracts(lines, context);
  return read.filter(({ title, speakers }) => title !== null && speakers.length > 0);
}

/**
 * The papers that a list names with their authors.
 *
 * @param kind what the label of the list says they are
 */
export function readPapers(lines: readonly Line[], kind: TalkKind, page: Context, issues: Issues): TalkLines[] {
  const rows = inTable(lines, page);
  if (rows) return rows.map((row) => ({ ...row, kind }));
  const entries = unwrapped(lines).filter((line) => !linksOf(line.slice, page.page).length);
  const short = entries.filter((line) => line.bullet || !isProse(line.text));
  const order = short.slice(0, 300).reduce((sum, { slice }) => sum + orderOn(slice, page.sense), 0);
  const context = { ...page, order };
  const alone = short.map((line) => ({ line, paper: paperOn(line, context) }));
  const onLines = alone.flatMap(({ paper }) => paper ?? []);
  const papers = onLines.length * 2 > short.length ? onLines : papersBelow(entries, context);
  if (papers === onLines)
    for (const { line, paper } of alone)
      if (!paper && line.bullet) issues.warn(line.no, 'neither title nor authors can be told from this line of a list');
  return papers.map((paper) => ({ ...paper, kind: paper.kind === 'talk' ? kind : paper.kind }));
}

/** Talks and papers; a paper that the agenda schedules under the same title tells who gives it. */
export function withPapers(talks: readonly Told[], papers: readonly TalkLines[]): Told[] {
  const titles = new Set(talks.map(({ title }) => folded(title.text)));
  const givenBy = new Map(papers.map(({ title, speakers }) => [folded(title!.text), speakers]));
  const told = talks.map((talk) => ({
    ...talk,
    speakers: talk.speakers.length ? talk.speakers : (givenBy.get(folded(talk.title.text)) ?? []),
  }));
  const apart = papers.filter(({ title }) => !titles.has(folded(title!.text)));
  return [...told, ...apart.map((paper) => ({ ...paper, title: paper.title!, alsoTitled: [], scheduled: null }))];
}
