/** iCalendar text → content lines: folds taken out, names and parameters apart from values, each value with its place. */
import { Located } from '../located.ts';

export interface ContentLine {
  /** In capitals: `DTSTART`. */
  name: string;
  /** By name in capitals. */
  params: ReadonlyMap<string, string>;
  /** As written, escapes and all; the place is that of the whole value, folds and all. */
  value: Located;
  /** Line of the text that it starts on. */
  line: number;
  /** Lines that go on without the blank that marks a fold. */
  broken: number;
}

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,60}(?=[;:])/;
/** In small letters only these are names: a torn text may well go on with `https:`. */
const KNOWN = /^(?:begin|end|summary|description|location|dtstart|dtend|duration|uid|url|status|rrule|categories)$/;
const PARAM =
  /;([A-Za-z][A-Za-z0-9-]{0,60})=("[^"\n]{0,2000}"|[^";:,\n]{0,2000})(?:,(?:"[^"\n]{0,2000}"|[^";:,\n]{0,2000})){0,50}/y;

/** A logical line: where it starts and ends in the text, and what it says without its folds. */
interface Logical {
  start: number;
  end: number;
  line: number;
  broken: number;
  parts: string[];
}

const isName = (name: string | undefined): boolean =>
  name !== undefined && (name === name.toUpperCase() || KNOWN.test(name));

/** A line that starts with no name is the next line of a text whose line ends were not escaped. */
function* logicalLines(text: string): Generator<Logical> {
  let open: Logical | null = null;
  for (let start = 0, line = 1; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const isFold = text[start] === ' ' || text[start] === '\t';
    const isTorn = !isFold && end > start && !isName(NAME.exec(text.slice(start, start + 64))?.[0]);
    if (open && (isFold || isTorn)) {
      open.parts.push(isFold ? text.slice(start + 1, end) : `\\n${text.slice(start, end)}`);
      open.end = end;
      if (isTorn) open.broken++;
    } else if (end > start) {
      if (open) yield open;
      open = { start, end, line, broken: 0, parts: [text.slice(start, end)] };
    }
    start = end + 1;
  }
  if (open) yield open;
}

const unquoted = (value: string): string => value.replace(/^"|"$/g, '').replace(/\^n/g, ' ').replace(/\^'/g, '"');

function paramsIn(head: string, from: number): { params: Map<string, string>; end: number } {
  const params = new Map<string, string>();
  PARAM.lastIndex = from;
  let end = from;
  for (let match = PARAM.exec(head); match; match = PARAM.exec(head)) {
    params.set(match[1]!.toUpperCase(), unquoted(match[2]!));
    end = PARAM.lastIndex;
  }
  return { params, end };
}

function contentLine({ parts, start, end, line, broken }: Logical): ContentLine | null {
  const whole = parts.join('');
  const name = NAME.exec(whole.slice(0, 64))?.[0];
  if (!name) return null;
  const { params, end: head } = paramsIn(whole, name.length);
  const colon = whole.indexOf(':', head);
  if (colon === -1) return null;
  // A fold inside the head moves the value: its place then starts where the logical line does.
  const isPlain = colon < parts[0]!.length;
  const at = { start: isPlain ? start + colon + 1 : start, end };
  return { name: name.toUpperCase(), params, value: new Located(whole.slice(colon + 1), at), line, broken };
}

/** @returns lines in their order; what is no content line, such as a blank line, is passed over */
export function* contentLines(text: string): Generator<ContentLine> {
  for (const logical of logicalLines(text)) {
    const found = contentLine(logical);
    if (found) yield found;
  }
}
