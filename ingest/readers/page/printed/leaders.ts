/** Dots that lead the eye: "Opening . . . . . . 9:00" in a programme, "Title ........ 12" in a table of contents. */
const LEADER = /(?:[ \t]{0,3}[.·…]){5,300}[ \t]{0,8}/g;
/** What they lead to, when it is a page. */
const PAGE = /(?:[.·…][ \t]{0,3}){5}[ \t]{0,80}(?:\d{1,4}|[ivxl]{1,6})$/;
/** Fewer lines than this are no table of contents. */
const FEWEST = 2;
/** Room for five dots and a page. */
const TAIL = 120;

const toPage = (line: string): boolean => PAGE.test(line.trimEnd().slice(-TAIL));

/** Leaders as white space; lines that lead to a page are no part of a programme. */
export function withoutLeaders(text: string): string {
  if (!/(?:[.·…][ \t]{0,3}){5}/.test(text)) return text;
  const lines = text.split('\n');
  const contents = new Set([...lines.keys()].filter((at) => toPage(lines[at]!)));
  const isContents = contents.size >= FEWEST;
  return lines
    .map((line, at) => (isContents && contents.has(at) ? '' : line.replace(LEADER, (dots) => ' '.repeat(dots.length))))
    .join('\n');
}
