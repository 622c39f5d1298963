/** Words cut at line ends are put together on the line where they begin. */
const CUT = /(?<!\p{L})(\p{L}{2,30})-\n((?:\f\n)*)[ \t]{0,200}(\p{Ll}{2,30}\S{0,20})[ \t]{0,200}/gu;
/** Shorter lines were not cut at a width. */
const SHORTEST_LINE = 20;
/** Their hyphen belongs to them: "low-dimensional". */
const FIRST_OF_TWO =
  /^(?:low|high|non|semi|quasi|self|well|long|short|real|multi|cross|inter|half|one|two|three|four|five|six|large|small|fine|coarse|first|second|third|time|state|so|data|near|far|full|open|finite|infinite|higher|lower|upper|single|double|hand|post|pre|co|anti|ill|all|year|sub|super)$/i;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));

/** Whether a word cut in two has a hyphen of its own: the page prints it so, or both halves are words of the page. */
function isCompound(first: string, second: string, words: ReadonlySet<string>): boolean {
  const [a, b] = [first.toLowerCase(), (/^\p{L}+/u.exec(second)?.[0] ?? '').toLowerCase()];
  if (words.has(a + b)) return false;
  if (words.has(`${a}-${b}`) || FIRST_OF_TWO.test(a)) return true;
  return a.length > 3 && b.length > 3 && words.has(a) && words.has(b);
}

export function withoutHyphens(text: string): string {
  if (!/\p{L}-\n/u.test(text)) return text;
  const words = wordsOf(text.replace(CUT, ' '));
  return text.replace(CUT, (whole, first: string, between: string, second: string, at: number) => {
    if (at - text.lastIndexOf('\n', at) < SHORTEST_LINE) return whole;
    const hyphen = isCompound(first, second, words) ? '-' : '';
    return `${first}${hyphen}${second}\n${between}`;
  });
}
