/** Abstracts labelled by hand, and how well the reader of credits does on them; the format is in tests/fixtures/credits/README.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { creditsIn } from '../../../../ingest/readers/credits/index.ts';

const folder = path.join(import.meta.dirname, '../../../fixtures/credits');

interface Marked {
  speakers: string[];
  abstract: string;
}

/** A name or an affiliation with its place: `12-24 Ana Reis`. */
type Placed = string;

interface Labelled {
  speakers: string[];
  abstract: string;
  credited: Placed[];
  affiliations: Placed[];
  passages: [start: number, end: number][];
}

const placed = (text: string, [start, end]: readonly [number, number]): Placed =>
  `${start}-${end} ${text.slice(start, end)}`;

/** Takes the marks out and notes where they stood. */
function unmarked({ speakers, abstract: marked }: Marked): Labelled {
  const places: Record<string, [number, number][]> = { '⟧': [], '›': [], '»': [] };
  const open: number[] = [];
  let abstract = '';
  for (const letter of marked) {
    if ('⟦‹«'.includes(letter)) open.push(abstract.length);
    else if (places[letter]) places[letter].push([open.pop()!, abstract.length]);
    else abstract += letter;
  }
  const texts = (mark: string) => places[mark]!.map((at) => placed(abstract, at));
  return { speakers, abstract, credited: texts('›'), affiliations: texts('»'), passages: places['⟧']! };
}

export const labelled = (name: string): Labelled[] =>
  (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Marked[]).map(unmarked);

/** What the reader makes of an abstract, in the form of a label. */
export function read({ abstract, speakers }: Labelled): Pick<Labelled, 'credited' | 'affiliations' | 'passages'> {
  const credits = creditsIn(abstract, speakers);
  return {
    credited: credits.map(({ name }) => placed(abstract, name)),
    affiliations: credits.flatMap(({ affiliation }) => (affiliation ? [placed(abstract, affiliation)] : [])),
    passages: credits.map(({ passage: [start, end] }) => [start, end]),
  };
}

interface Scores {
  precision: number;
  recall: number;
  /** Abstract and person, for each that is not in the label. */
  invented: string[];
  missed: string[];
}

/** Over all people of all abstracts; a person counts when name and place are right to the letter. */
export function scores(set: readonly Labelled[], what: 'credited' | 'affiliations' = 'credited'): Scores {
  const rows = set.map((one) => ({ one, got: read(one)[what] }));
  const beyond = (a: readonly Placed[], b: readonly Placed[]) => a.filter((person) => !b.includes(person));
  const label = (one: Labelled) => (person: Placed) => `${person} | ${one.abstract}`;
  const invented = rows.flatMap(({ one, got }) => beyond(got, one[what]).map(label(one)));
  const missed = rows.flatMap(({ one, got }) => beyond(one[what], got).map(label(one)));
  const found = rows.reduce((sum, { got }) => sum + got.length, 0);
  const told = set.reduce((sum, one) => sum + one[what].length, 0);
  return {
    precision: (found - invented.length) / found,
    recall: (told - missed.length) / told,
    invented,
    missed,
  };
}
