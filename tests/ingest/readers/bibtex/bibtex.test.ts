import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../ingest/readers/bibtex/index.ts';
import { sourceOf } from '../support.ts';

const read = (text: string, uri = 'rope.bib') => bibtex.read(sourceOf(text, uri));
const documents = (text: string, uri?: string) => read(text, uri).map(({ document }) => document);
const entry = (fields: string, type = 'inproceedings') =>
  `@${type}{k,\n booktitle = {Rope},\n title = {Knots},\n${fields}}\n`;
const talk = (fields: string) => documents(entry(fields))[0]!.talks[0]!;
const people = (author: string) => {
  const { speakers, credited } = talk(`author = {${author}}`);
  return [...speakers, ...credited].map(({ name }) => name);
};

describe('authors of BibTeX', () => {
  it.each([
    ['Marsh, Ann B. and Bo Lind', ['Ann B. Marsh', 'Bo Lind']],
    ['van der Berg, Anna AND de la Cruz, Luis', ['Anna van der Berg', 'Luis de la Cruz']],
    ['Prado, Jr., Ana', ['Ana Prado Jr.']],
    ['{Sand and Sons, Ltd} and Lind, Bo', ['Sand and Sons, Ltd', 'Bo Lind']],
    ['Andersson, Sandy and others', ['Sandy Andersson']],
    [
      String.raw`M{\"u}ller, J{\'e}r{\^o}me and \O{}rsted, {\AA}se and Ho{\v{r}}ava, P.`,
      ['Jérôme Müller', 'Åse Ørsted', 'P. Hořava'],
    ],
  ])('%s', (author, names) => {
    expect(people(author)).toEqual(names);
  });

  it('stand at the place of their part', () => {
    const [meeting] = read(entry('author = {Lind, Bo and Marsh, Ann}'));
    const [start, end] = meeting!.spans['talks[0].credited[0].name']!;
    expect(meeting!.text.slice(start, end)).toBe('Marsh, Ann');
  });
});

describe('values of BibTeX', () => {
  it.each([
    ['{On {T}ides}', 'On Tides'],
    ['"On {"}tides{"}"', 'On "tides"'],
    [String.raw`{Cost \& {$x_{i}$}~--- 5\% of it}`, 'Cost & $x_{i}$ — 5% of it'],
    [String.raw`{A \textbf{bold \emph{claim}}, \unknown{see} \LaTeX{}}`, 'A bold claim, see LaTeX'],
    ['rope # { and } # "wire"', 'Rope and wire'],
  ])('%s is %s', (value, title) => {
    expect(
      documents(`@string{rope = "Rope"}\n@inproceedings{k, booktitle = {B}, title = ${value}}`)[0]!.talks[0]!.title,
    ).toBe(title);
  });

  it('are not placed at an abbreviation', () => {
    const [meeting] = read('@string{b = {Rope}}\n@inproceedings{k, booktitle = b, title = {Knots}}');
    expect(Object.keys(meeting!.spans)).toEqual(['talks[0].title']);
  });

  it('do not grow by abbreviations of abbreviations', () => {
    const doubled = Array.from({ length: 60 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`).join('\n');
    const [rope] = documents(`@string{a0 = "rope "}\n${doubled}\n@misc{k, title = a60}\n@misc{l, title = a3}`);
    expect(rope!.talks[0]!.title.length).toBeLessThanOrEqual(5000);
    expect(rope!.talks[1]!.title).toBe(Array(8).fill('rope').join(' '));
  });

  it('of a field that stands twice are the first', () => {
    expect(talk('abstract = {one}, abstract = {two}').abstract).toBe('one');
  });
});

describe('the meetings of a bibliography', () => {
  it('are its volumes, apart by year', () => {
    const text = [2019, 2020, 2019]
      .map((year, i) => `@inproceedings{k${i}, title={T${i}}, booktitle={Rope}, year=${year}}`)
      .join('\n');
    expect(documents(text).map(({ talks }) => talks.map(({ key }) => key))).toEqual([['k0', 'k2'], ['k1']]);
  });

  it('have what the entry that is referred to says', () => {
    const text = `@inproceedings{a, title={A}, crossref={V}}\n@proceedings{v, title={Rope 2019}, year=2019, month="5--7 " # may, editor={Lind, Bo}, address={Visby}}`;
    expect(documents(text)).toMatchObject([
      {
        meeting: { title: 'Rope 2019', startDate: '2019-05-05', endDate: '2019-05-07', venue: 'Visby' },
        organizers: [{ name: 'Bo Lind' }],
        talks: [{ key: 'a' }],
      },
    ]);
  });

  it('have no day when papers disagree on it', () => {
    const text = [4, 5]
      .map((day) => `@inproceedings{k${day}, title={T}, booktitle={Rope}, year=2020, month={May ${day}}}`)
      .join('\n');
    const [rope] = documents(text);
    expect(rope!.meeting.startDate).toBeNull();
    expect(rope!.issues[0]).toMatchObject({
      field: 'meeting.startDate',
      message: 'its papers give different days, and no day is taken',
    });
  });

  it('are one, called after the file, when no entry names any', () => {
    const [only] = documents('@article{a, title={A}}\n@misc{b, title={B}}', 'lists/dune-days-2018.bib');
    expect(only).toMatchObject({ meeting: { title: 'Dune Days 2018' }, talks: [{ key: 'a' }, { key: 'b' }] });
    expect(only!.issues.map(({ message }) => message)).toEqual([
      'no entry names a meeting (article 1, misc 1): all are read as talks of one',
      'the source does not name its meeting: "Dune Days 2018" is made of the file\'s name',
    ]);
  });

  it('do not end where a paper refers to itself', () => {
    expect(documents('@inproceedings{a, title={A}, booktitle={B}, crossref={a}}')[0]!.talks).toHaveLength(1);
  });
});

describe('broken BibTeX', () => {
  it('costs the broken entry, and says where its open brace stands', () => {
    const [rope] = documents(`@misc{x, title={A {B},\n year=2020\n}\n${entry('')}`);
    expect(rope!.talks).toHaveLength(1);
    expect(rope!.issues.map(({ line, message }) => [line, message])).toEqual([
      [1, 'an entry could not be read: a brace that is never closed'],
    ]);
  });

  it.each([
    [
      'an open brace',
      '\n\n@misc{a, title = {b',
      'rope.bib:3: no entry could be read: an entry could not be read: a brace that is never closed',
    ],
    [
      'a hundred thousand open braces',
      `@misc{a, title = ${'{'.repeat(100_000)}`,
      'rope.bib:1: no entry could be read: an entry could not be read: its braces are nested more than 50 deep',
    ],
    ['no entry', 'nothing here', 'rope.bib:1: expected BibTeX entries, none came'],
  ])('of nothing but %s is refused', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('never is more than an issue or a refusal', () => {
    const piece = fc.constantFrom(
      '@inproceedings{k,',
      '@string{',
      'title',
      ' = ',
      '{',
      '}',
      '"',
      ',',
      '\\',
      "\\'e",
      '\\emph',
      '$',
      '#',
      'x',
      '\n',
      '@',
      '__proto__ = {a},',
      'booktitle={B},',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          for (const { document, spans, text } of read(pieces.join(''))) {
            expect(document.talks.every(({ title }) => title.trim())).toBe(true);
            expect(Object.values(spans).every(([start, end]) => start < end && end <= text.length)).toBe(true);
          }
        } catch (error) {
          expect(error).toHaveProperty('name', 'ReadError');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['accents', `{${'\\"{'.repeat(20)}${'}'.repeat(20)}${"\\'".repeat(50_000)}}`],
    ['commands', `{${'\\a\\b{c}'.repeat(30_000)}}`],
    ['dollars', `{${'$ x $$'.repeat(30_000)}}`],
    ['names', `{A}, author = {${'A and '.repeat(50_000)}B}`],
    ['tildes', `{x${'~'.repeat(100_000)}\\cite}`],
    ['citations', `{${'\\cite[a][b]{'.repeat(20_000)}${'}'.repeat(20_000)}}`],
  ])('of a hundred thousand %s ends', (_, title) => {
    try {
      expect(read(`@inproceedings{k, booktitle={B}, title = ${title}}`)).toHaveLength(1);
    } catch (error) {
      expect(error).toHaveProperty('name', 'ReadError');
    }
  });
});

it('is known by its entries, not by the name of the file', () => {
  const sure = [
    '% notes\n@misc{a,\n title = {b}}',
    '@inproceedings(a, x="y")',
    'Mail me: me@example.org',
    '@media {a, b}',
    '{"@type": "Event"}',
  ].map((text) => bibtex.matches(sourceOf(text, 'x.txt')));
  expect(sure).toEqual([0.9, 0.9, 0, 0, 0]);
});
