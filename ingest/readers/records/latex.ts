/** What LaTeX leaves in an exported text, as letters: accents, marks of emphasis, escaped signs. Formulas between dollars stay. */
const COMBINING: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
  b: '\u0331',
};
const SIGNS: Record<string, string> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  textemdash: '—',
  textendash: '–',
  textless: '<',
  textgreater: '>',
  textasciitilde: '~',
  textbackslash: '\\',
  ldots: '…',
  dots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
};

const LETTER = String.raw`\\(?:(['\x60^"~=.])\s*|([uvHckrdb])(?:\s+|(?=\{)))(?:\{\s*\\?(\p{L})\s*\}|\\?(\p{L}))`;
/** In braces of its own, and without. */
const ACCENTS = [new RegExp(String.raw`\{${LETTER}\}`, 'gu'), new RegExp(LETTER, 'gu')];
const SIGN = new RegExp(
  String.raw`\{?\\(${Object.keys(SIGNS).join('|')})(?![A-Za-z])(?:\{\}|\s*\}|(?:\s+(?=\p{L})))?`,
  'gu',
);
const STYLED =
  /\\(?:textit|textbf|texttt|textsc|textsf|textrm|text|textsubscript|textsuperscript|emph|underline|url|mbox|textquote)\s*\{([^{}]{0,5000})\}/g;
const LINKED = /\\href\s*\{[^{}]{0,2000}\}\s*\{([^{}]{0,5000})\}/g;
const FOOTNOTE = /\s{0,20}\\footnote\s{0,20}\{([^{}]{0,5000})\}/g;
const ESCAPED = /\\([%&_#$])/g;
const SWITCH = /\{\\(?:it|bf|em|tt|sc|sl|rm)\s+([^{}]{0,5000})\}/g;

/** Nested marks are taken out from within; more levels than this nobody writes. */
const LEVELS = 4;

const accented = (text: string): string =>
  ACCENTS.reduce(
    (all, accent) =>
      all.replace(accent, (_, sign?: string, mark?: string, braced?: string, bare?: string) =>
        `${braced ?? bare}${COMBINING[(sign ?? mark)!]}`.normalize('NFC'),
      ),
    text,
  );

const once = (text: string): string =>
  accented(text)
    .replace(SIGN, (_, name: string) => SIGNS[name]!)
    .replace(LINKED, '$1')
    .replace(FOOTNOTE, ' ($1)')
    .replace(STYLED, '$1')
    .replace(SWITCH, '$1');

function unmarked(text: string): string {
  let now = text;
  for (let i = 0; i < LEVELS; i++) {
    const next = once(now);
    if (next === now) break;
    now = next;
  }
  return now.replace(ESCAPED, '$1');
}

/** Formulas: two dollars around no blank ends on one line. */
const FORMULA = /(\$\$?[^\s$](?:[^$\n]{0,500}[^\s$\\])?\$\$?)/;

export const withoutLatex = (text: string): string =>
  text.includes('\\')
    ? text
        .split(FORMULA)
        .map((part, i) => (i % 2 ? part : unmarked(part)))
        .join('')
    : text;
