import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperList } from '../../../../ingest/readers/paper-list/index.ts';
import { ReadError } from '../../../../ingest/readers/reader.ts';
import { sharedData, sourceOf } from '../support.ts';

const read = (value: unknown, uri = 'harbour-2031.json') => {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  return paperList.read(sourceOf(text, uri))[0]!.document;
};
const paper = (more: object = {}) => ({ title: 'On Size', author: 'Ann Marsh; Bo Lind', abstract: 'Large.', ...more });

describe('a list of papers', () => {
  it('is known by its content', () => {
    const sure = (text: string) => paperList.matches(sourceOf(text, 'x.txt'));
    expect(sure(JSON.stringify([paper()]))).toBeGreaterThan(0.5);
    expect(sure(JSON.stringify({ notes: [{ content: { title: 'On Size', authors: [] } }] }))).toBeGreaterThan(0.5);
    expect(sure('{"@context": "https://schema.org", "title": "x", "author": "y"}')).toBe(0);
    expect(sure('{"schedule": {"days": [{"title": "x"}]}}')).toBe(0);
    expect(sure('On Size\nAnn Marsh')).toBe(0);
  });

  it('may stand under any key, or be an object with an entry for each paper', () => {
    expect(read({ count: 1, data: [paper()] }).talks).toHaveLength(1);
    expect(
      read({ a1: paper({ id: 'a1' }), b2: paper({ id: 'b2', title: 'On Shape' }) }).talks.map(({ key }) => key),
    ).toEqual(['a1', 'b2']);
  });

  it('takes numbers for ids, and keeps apart what has one id', () => {
    expect(read([paper({ id: 7 }), paper({ id: 7, title: 'On Shape' })]).talks.map(({ key }) => key)).toEqual([
      '7',
      '7-2',
    ]);
  });

  it('makes the first author the speaker where nobody is said to present', () => {
    const [talk] = read([paper()]).talks;
    expect([talk!.speakers, talk!.credited].map((people) => people.map(({ name }) => name))).toEqual([
      ['Ann Marsh'],
      ['Bo Lind'],
    ]);
  });

  it('makes the presenter the speaker where the list tells, with the affiliation that stands with the authors', () => {
    const [talk] = read([paper({ presenter: 'Bo Lind', aff: 'Lund University;KTH' })]).talks;
    expect(talk!.speakers).toEqual([{ name: 'Bo Lind', affiliation: 'KTH' }]);
    expect(talk!.credited).toEqual([{ name: 'Ann Marsh', affiliation: 'Lund University' }]);
  });

  it('has no talk for what was refused, and says how many', () => {
    const statuses = ['Reject', 'Withdrawn', 'Desk Rejected', 'Withdraw', 'Oral', 'Spotlight', 'Active', null];
    const { talks, issues } = read(statuses.map((status, i) => paper({ id: `p${i}`, status })));
    expect(talks.map(({ key }) => key)).toEqual(['p4', 'p5', 'p6', 'p7']);
    expect(issues.map(({ message }) => message)).toContain(
      '4 of 8 records are marked as rejected or withdrawn: no talks are made of them',
    );
  });

  it.each([
    ['[]', /expected a list of papers/],
    ['[1, "a", null]', /expected a list of papers/],
    ['{"a": {"b": 1}}', /expected a list of papers/],
    ['[{"title": "x", "author": ', /harbour-2031.json:1: expected JSON/],
    ['['.repeat(100_000), /nested more than 100 deep/],
    [`{"notes": ${'{"content":'.repeat(5000)}`, /nested more than 100 deep/],
  ])('%.40j is refused', (text, message) => {
    expect(() => read(text)).toThrow(ReadError);
    expect(() => read(text)).toThrow(message);
  });

  it.each([
    ['huge numbers', [paper({ id: 1e308, start: 9e99, title: 'On Size' })]],
    ['values of other kinds', [paper({ abstract: { a: 1 }, author: [[['x']]], aff: 3, keywords: [null, 1, 'size'] })]],
    ['null bytes', [paper({ title: 'On \0Size' })]],
    ['keys of every sort', [{ ...paper(), '': 1, __proto__x: 2, constructor: 'x', 'a.b[0]': 'y' }]],
    ['a million authors', [paper({ author: 'Ann Marsh;'.repeat(100_000) })]],
    [
      'ten thousand keys',
      [{ ...paper(), ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i])) }],
    ],
  ])('with %s is read', (_, papers) => {
    expect(read(papers).talks.map(({ title }) => title)).toEqual(['On Size']);
  });
});

const folder = path.join(sharedData, 'paperlists');

describe.skipIf(!existsSync(folder))(
  'real lists of papers (skipped when the shared data is not beside the project)',
  () => {
    it.each([
      ['nips2018', 'NIPS 2018', 1009],
      ['icml2019', 'ICML 2019', 774],
      ['colm2024', 'COLM 2024', 299],
      ['corl2024', 'CORL 2024', 264],
    ])('%s is read without a lost talk or author', (name, title, count) => {
      const text = readFileSync(path.join(folder, `${name}.json`), 'utf8');
      const given = JSON.parse(text) as { id: string; author: string }[];
      const { meeting, talks } = read(text, `${name}.json`);
      expect([meeting.title, talks.length]).toEqual([title, count]);
      expect(talks.map(({ key }) => key)).toEqual(given.map(({ id }) => id));
      const names = talks.map(({ speakers, credited }) => [...speakers, ...credited].map((one) => one.name));
      expect(names.map((all) => all.length)).toEqual(
        given.map(({ author }) => new Set(author.split(/\s*[;,]\s*/).filter(Boolean)).size),
      );
    });
  },
);
