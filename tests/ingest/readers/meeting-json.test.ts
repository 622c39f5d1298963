/** Meeting documents as a source. */
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../contract/meeting.ts';
import { ReadError } from '../../../ingest/readers/reader.ts';
import { brokenSpans, fixtureNames, readFixture, readPage, sourceOf } from './support.ts';
import { readSource } from '../../../ingest/readers/index.ts';

const small = {
  format: 'colloquy.meeting/1',
  meeting: { title: 'A small meeting' },
  talks: [{ key: 'tea', title: 'On "tea"', speakers: [{ name: 'Ida Lund' }], date: '2025-03-01' }],
};

function errorOf(text: string): ReadError {
  try {
    readSource(sourceOf(text, 'm.json'));
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a meeting document', () => {
  it('is read with what it leaves out filled in, under its own source', () => {
    const { document } = readPage(JSON.stringify(small), 'm.json');
    expect(document.source).toMatchObject({ uri: 'm.json', format: 'colloquy.meeting/1' });
    expect(document.talks[0]).toMatchObject({ kind: 'talk', abstract: null, start: null, credited: [] });
  });

  it.each(fixtureNames)('that was printed for %s says the same again', (name) => {
    const { document: first } = readFixture(name);
    const { document: second } = readPage(JSON.stringify(first, null, 2), 'again.json');
    const facts = ({ meeting, organizers, speakers, talks, agenda, report }: Meeting) => ({
      ...{ meeting, organizers, speakers },
      ...{ talks, agenda, report },
    });
    expect(facts(second)).toEqual(facts(first));
  });

  it('points at strings that stand letter by letter, and at no others', () => {
    const read = readPage(JSON.stringify(small, null, 1), 'm.json');
    expect(brokenSpans(read)).toEqual([]);
    expect(Object.keys(read.spans)).toEqual(['meeting.title', 'talks[0].speakers[0].name', 'talks[0].date']);
  });

  it('may be one of several in an array', () => {
    const text = JSON.stringify([small, { ...small, meeting: { title: 'Another' } }]);
    const read = readSource(sourceOf(text));
    expect(read.map(({ document }) => document.meeting.title)).toEqual(['A small meeting', 'Another']);
    expect(read.flatMap(brokenSpans)).toEqual([]);
  });

  it('keeps the lines of its issues in words, for they are lines of another source', () => {
    const issue = { severity: 'warning', line: 7, message: 'doubtful' };
    const { document } = readPage(JSON.stringify({ ...small, source: { uri: 'page.txt' }, issues: [issue] }));
    expect(document.issues[0]).toMatchObject({ line: null, message: 'doubtful (line 7 of page.txt)' });
  });
});

describe('a wrong meeting document', () => {
  it.each([
    [
      'a day that does not exist',
      '{"format":"colloquy.meeting/1",\n"meeting":{"title":"x"},\n"talks":[\n{"key":"a","title":"b","date":"2025-02-30"}]}',
      'm.json:4: talks[0].date: expected a calendar date such as 2025-09-25, "2025-02-30" came',
    ],
    [
      'no title',
      '{"format":"colloquy.meeting/1",\n"meeting":{}}',
      'm.json:2: meeting.title: Invalid input: expected string, received undefined',
    ],
    [
      'a word too many',
      '{"format":"colloquy.meeting/1","meeting":{"title":"x"},"talk":[]}',
      'm.json:1: the document: Unrecognized key: "talk"',
    ],
    ['an empty array', '[] "colloquy.meeting/1"'.slice(0, 2), 'm.json: no meeting was found in it'],
  ])('with %s is refused with line and field', (_, text, message) => {
    expect(errorOf(text).message).toContain(message);
  });

  it('that is cut short is refused with the line where it ends', () => {
    expect(errorOf('{"format":"colloquy.meeting/1",\n"meeting":{"title":').line).toBe(2);
  });

  it('with a key twice is refused', () => {
    const twice = { ...small, talks: [small.talks[0], small.talks[0]] };
    expect(errorOf(JSON.stringify(twice)).message).toContain('talks[1].key: the key "tea" stands twice');
  });
});
