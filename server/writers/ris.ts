/** RIS: one tag a line, so that a line break inside a value would begin another; each value is one line. */
import { CITED, citationOf, jointWork, type Citation } from './citation.ts';
import type { PersonName } from './names.ts';
import { oneLine } from './text.ts';
import type { Writer } from './writer.ts';

/** A comma parts family from given name, and nothing keeps one from it: a name that is not taken apart goes without. */
const risName = (name: PersonName): string =>
  'literal' in name
    ? name.literal.replaceAll(',', ' ')
    : [name.family, name.given, name.suffix].filter(Boolean).join(', ');

type Line = [tag: string, value: string | number | null];

function linesOf(citation: Citation): Line[] {
  const { key, title, speakers, credited, date, year, meeting, venue, abstract, keywords, url, kind } = citation;
  return [
    // A conference paper: the type whose fields are a meeting's name and place.
    ['TY', 'CPAPER'],
    ['ID', key],
    ['TI', title],
    ...speakers.map((name): Line => ['AU', risName(name)]),
    ['PY', year],
    ['DA', date === null ? null : date.replaceAll('-', '/')],
    ['T2', meeting],
    ['CY', venue],
    ['M3', kind],
    ['AB', abstract],
    ...keywords.map((word): Line => ['KW', word]),
    ['N1', jointWork(credited)],
    // A semicolon would begin another address.
    ['UR', url?.replaceAll(';', '%3B') ?? null],
    // Also tells readers of both that this is the newer of the two kinds of RIS.
    ['DB', 'Colloquy'],
    ['ER', ''],
  ];
}

const record = (citation: Citation) =>
  linesOf(citation)
    .map(([tag, value]): [string, string] => [tag, oneLine(String(value ?? ''))])
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');

export const ris: Writer = {
  id: 'ris',
  keeps: { talks: CITED },
  text: 'line',
  async *write({ talks }) {
    for await (const some of talks()) yield some.map((one) => `${record(citationOf(one))}\r\n`).join('');
  },
};
