/**
 * BibTeX that classical styles and biblatex take: `@misc`, which asks for no field, with the meeting in `howpublished` for the
 * former and in `eventtitle` and `venue` for the latter. A text is what it says: LaTeX in a title is shown, not run.
 */
import { CITED, citationOf, jointWork, type Citation } from './citation.ts';
import { shownName, type PersonName } from './names.ts';
import { oneAfterOther, oneLine } from './text.ts';
import type { Writer } from './writer.ts';

/** BibTeX counts braces whether or not a backslash stands before them, so they are spelled by name. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Two of these, and `?` or `!` before a backtick, LaTeX sets as one other character. */
const LIGATURES = /([-'`,])(?=\1)|[?!](?=`)/g;

const latex = (text: string) =>
  oneLine(text)
    .replace(/[\\{}$&%#_^~<>|]/g, (character) => ESCAPES[character]!)
    .replace(LIGATURES, '$&{}');

/** `Family, Suffix, Given`; in braces where nothing tells the parts apart, so that no word of it divides names. */
const bibName = (name: PersonName): string =>
  'literal' in name
    ? `{${latex(name.literal)}}`
    : [name.family, name.suffix, name.given].flatMap((part) => (part ? latex(part) : [])).join(', ');

const names = (some: readonly PersonName[]) =>
  some
    .filter((name) => oneLine(shownName(name)) !== '')
    .map(bibName)
    .join(' and ') || null;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const inBraces = (text: string | null) => (text === null ? null : `{${text}}`);

const text = (value: string | null) => inBraces(value === null ? null : latex(value));

/** Fields in the order in which people write them; null leaves one out. */
function fieldsOf(citation: Citation): Record<string, string | null> {
  const { title, speakers, credited, date, year, meeting, venue, abstract, keywords, url, kind } = citation;
  const place = [meeting, venue].filter((one) => one !== null).join(', ');
  return {
    author: inBraces(names(speakers)),
    // A second pair keeps capitals as they are.
    title: `{{${latex(title)}}}`,
    howpublished: text(place ? `${kind[0]!.toUpperCase()}${kind.slice(1)} at ${place}` : null),
    year: inBraces(year === null ? null : String(year)),
    month: date === null ? null : MONTHS[Number(date.slice(5, 7)) - 1]!,
    date: inBraces(date),
    eventtitle: text(meeting),
    venue: text(venue),
    note: text(jointWork(credited)),
    type: text(kind),
    keywords: text(oneAfterOther(keywords)),
    url: inBraces(url),
    abstract: text(abstract),
  };
}

function entry(citation: Citation): string {
  const fields = Object.entries(fieldsOf(citation)).filter(([, value]) => value !== null);
  return `@misc{${citation.key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

export const bibtex: Writer = {
  id: 'bibtex',
  keeps: { talks: CITED },
  text: 'line',
  async *write({ talks }) {
    for await (const some of talks()) yield some.map((one) => `${entry(citationOf(one))}\n`).join('');
  },
};
