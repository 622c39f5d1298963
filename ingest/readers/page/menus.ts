/** The page's own menus, left between its title and its content: names of sections in a row with nothing below them. */
import { namedColumns } from './agenda/columns.ts';
import { labelOf } from './labels.ts';
import type { Line } from './line.ts';

const ITEM =
  /^(?:home|start|events?|about|menu|search|news|contact(?: us)?|log ?in|back|people|research|program(?:me)?s|give|donate|apply|archive|calendar|activities|visit(?: us)?|visitors?|for participants|resources|faqs?|students|join|team|overview|(?:my |book of |contribution |author |speaker |participant |session )+(?:list|index|contributions|abstracts)|contribution list|participant list|scientific programme|english|deutsch|français|español|startseite|accueil|inicio|skip .{0,30}|navigate page|main navigation|useful links)$/i;
const BREADCRUMB = /^(?:home|start|startseite|accueil|inicio)\s*[›»>/|→·]/i;
const BETWEEN = /\s*[|•·»›]\s*|\t+|\v+|\s{3,}/g;
/** Two labels may follow each other where a section is empty; three are a menu. */
const SHORTEST_MENU = 3;

const isItem = (line: Line): boolean =>
  line.heading === 0 &&
  line.text.length <= 45 &&
  !/[\d:]/.test(line.text) &&
  (ITEM.test(line.text) || labelOf(line)?.rest === null);

/** "Date ⇥ Speaker ⇥ Title" names the columns of a table. */
const headsTable = (line: Line): boolean =>
  line.slice.raw.includes('\t') &&
  (namedColumns(line)?.some((column) => column === 'day' || column === 'time') ?? false);

/** "Home | Speakers | Venue" in one line, or the way to this page. */
function isBar(line: Line): boolean {
  if (BREADCRUMB.test(line.text)) return true;
  if (line.text.length > 300 || headsTable(line)) return false;
  const parts = line.slice.split(BETWEEN);
  return parts.length >= SHORTEST_MENU && parts.every((slice) => isItem({ ...line, slice, text: slice.text }));
}

/** How many lines from here on are items of a menu. */
function runAt(lines: readonly Line[], from: number): number {
  let to = from;
  while (to < lines.length && isItem(lines[to]!) && (to === from || !lines[to]!.gap || to - from < 1)) to++;
  return to - from;
}

/** The last item may be the label of what comes next, unless the page says it again. */
function isLabelToo(last: Line, rest: readonly Line[]): boolean {
  const label = labelOf(last);
  const isOfMenu = label?.kind === 'skip' && ITEM.test(last.text);
  return label !== null && !isOfMenu && !rest.some(({ text }) => text === last.text);
}

/** The lines without menus. */
export function withoutMenus(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const length = runAt(lines, i);
    if (length < SHORTEST_MENU) {
      if (!isBar(lines[i]!)) kept.push(lines[i]!);
      continue;
    }
    const last = lines[i + length - 1]!;
    if (isLabelToo(last, lines.slice(i + length))) kept.push(last);
    i += length - 1;
  }
  return kept;
}
