import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, mappingOf } from '../../../../ingest/readers/csv/index.ts';
import { dateIn, dayFirstIn } from '../../../../ingest/readers/csv/dates.ts';
import { rowsOf } from '../../../../ingest/readers/csv/rows.ts';
import { ReadError } from '../../../../ingest/readers/reader.ts';
import { readSource } from '../../../../ingest/readers/index.ts';
import { fixtureNames, readFixture, sharedData, sourceOf } from '../support.ts';

const read = (text: string) => csv.read(sourceOf(text, 'mills-2031.txt'))[0]!.document;
const talks = (text: string) => read(text).talks.map(({ title }) => title);
const messages = (text: string) => read(text).issues.map(({ line, message }) => `${line}: ${message}`);

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('is known by its content, parted by %j', (sign) => {
    const text = [
      ['Title', 'Speaker', 'Room'],
      ['On Size', 'Ann Marsh', 'A'],
      ['On Shape', 'Bo Lind', 'B'],
    ]
      .map((row) => row.join(sign))
      .join('\n');
    expect(readSource(sourceOf(text, 'x.txt'))[0]!.document.source.format).toBe('csv');
    expect(talks(text)).toEqual(['On Size', 'On Shape']);
  });

  it('is none of the pages of meetings', () => {
    expect(fixtureNames.filter((name) => readFixture(name).document.source.format === 'csv')).toEqual([]);
  });

  it('keeps apart talks with one title and different ids or times', () => {
    expect(talks('id,title,speaker\n1,Panel,Ann Marsh\n2,Panel,Bo Lind')).toEqual(['Panel', 'Panel']);
    expect(talks('title,speaker,time\nPanel,Ann Marsh,9:00\nPanel,Bo Lind,13:00')).toEqual(['Panel', 'Panel']);
  });

  it('says of each row that does not fit where it is', () => {
    expect(messages('title,speaker,room\nOn Size,Ann Marsh,A,more\nOn Shape,Bo Lind')).toEqual(
      expect.arrayContaining([
        '2: a row of 4 cells in a table of 3 columns',
        '3: a row of 2 cells in a table of 3 columns',
      ]),
    );
  });

  it('names the line where a quotation mark is opened and not closed', () => {
    expect(() => read('title,speaker\nOn Size,Ann Marsh\n"On Shape,Bo Lind\nOn,Cy')).toThrow(
      'mills-2031.txt:3: a quotation mark is opened and never closed',
    );
  });

  it('takes the first of two columns of one name, and leaves the other unused', () => {
    expect(mappingOf(sourceOf('title,title,speaker\na b c,x,y')).map(({ field }) => field)).toEqual([
      'title',
      null,
      'speakers',
    ]);
  });

  it('holds the columns to what a person says', () => {
    const source = { ...sourceOf('Paper,Title,Who\nOn Size,Dr.,Ann Marsh'), columns: new Map([['title', 'Paper']]) };
    expect(csv.read(source)[0]!.document.talks.map(({ title }) => title)).toEqual(['On Size']);
    expect(() => csv.read({ ...source, columns: new Map([['title', 'Papers']]) })).toThrow(/no column "Papers"/);
    expect(() => csv.read({ ...source, columns: new Map([['titel', 'Paper']]) })).toThrow(/no field "titel"/);
  });

  it('never runs a formula', () => {
    const text = 'title,speaker,url\n"=HYPERLINK(""https://a.example"",""On Size"")",@SUM,+cmd|x\n';
    const { talks: found } = read(text);
    expect(found[0]).toMatchObject({ title: 'On Size', links: [] });
    expect(found[0]!.speakers.map(({ name }) => name)).toEqual(['@SUM']);
  });
});

describe('a column of days', () => {
  it.each([
    [['13/5/2031', '14/5/2031'], true],
    [['5/13/2031', '5/2/2031'], false],
    [['3/5/2031', '4/5/2031'], true],
    [['5/3/2031', '5/4/2031'], false],
    [['5.3.2031'], true],
    [['3/5/2031'], null],
    [['Monday'], null],
  ])('%j has the day first: %j', (cells, dayFirst) => {
    expect(dayFirstIn(cells)).toBe(dayFirst);
  });

  it('leaves out a day that can be read in two ways', () => {
    expect([dateIn('3/5/2031', null), dateIn('5/5/2031', null)?.date]).toEqual([null, '2031-05-05']);
    expect(messages('title,speaker,date\nOn Size,Ann Marsh,3/5/2031')).toContain(
      '2: "3/5/2031" is no day that can be read',
    );
  });
});

describe('a hostile table', () => {
  const head = 'title,speaker\n';
  it.each([
    ['a hundred thousand columns', `title,speaker${',x'.repeat(100_000)}\na,b`],
    ['columns enough to be slow', `${head}${',a'.repeat(5_000_000)}`],
    ['a cell of nine million letters', `${head}a,${'x'.repeat(9_000_000)}`],
    ['two hundred thousand rows', `${head}${'a,b\n'.repeat(200_000)}`],
    ['a header and nothing else', 'speaker,room,date\n'],
  ])('with %s is refused', (_, text) => {
    expect(() => read(text)).toThrow(ReadError);
  });

  it('of a header only has no talks', () => {
    expect(talks(head)).toEqual([]);
  });

  it('of a million empty rows is read', () => {
    expect(talks(`${head}On Size,Ann Marsh\n${'\n'.repeat(1_000_000)}`)).toEqual(['On Size']);
    expect(talks(`${head}On Size,Ann Marsh\n${',\n'.repeat(1_000_000)}`)).toEqual(['On Size']);
  });

  it('with null bytes is read without them', () => {
    expect(talks(`${head}On\0Size,Ann\0Marsh`)).toEqual(['On Size']);
  });
});

describe('the cells of any table', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', ',', '"', '\n', ';'), maxLength: 8 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('stand where their places say, letter by letter', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (table) => {
        const text = table.map((row) => row.map(quoted).join(',')).join('\n');
        for (const { cells } of rowsOf({ text, uri: 'x' }, ','))
          for (const one of cells)
            if (one) expect(text.slice(one.at!.start, one.at!.end).replaceAll('""', '"').trim()).toBe(one.text);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

const papers = path.join(sharedData, 'miniconf-iclr2020/papers.csv');

describe.skipIf(!existsSync(papers))('a real table (skipped when the shared data is not beside the project)', () => {
  it('is read without a lost talk', () => {
    const text = readFileSync(papers, 'utf8').replaceAll('\r\n', '\n');
    const { document } = csv.read(sourceOf(text, 'iclr2020/papers.csv'))[0]!;
    expect([document.meeting.title, document.talks.length]).toEqual(['ICLR 2020', 687]);
    expect(document.talks.filter(({ abstract, speakers }) => !abstract || speakers.length !== 1)).toEqual([]);
  });
});
