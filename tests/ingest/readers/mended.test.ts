import { describe, expect, it } from 'vitest';
import { Located, type MeetingDraft } from '../../../ingest/readers/located.ts';
import { refuseMore, toRead } from '../../../ingest/readers/to-read.ts';
import type { RawSource } from '../../../ingest/readers/reader.ts';

const source: RawSource = { uri: 'tides.csv', contentType: null, sha256: 'a'.repeat(64), text: 'Tides\nGulls' };
const endless = 'x'.repeat(20_001);

const read = (draft: MeetingDraft) => toRead(draft, source, 'csv').document;

describe('a draft that breaks the rules of the document', () => {
  it('loses an endless room and keeps its talk', () => {
    const document = read({ meeting: { title: 'Shores' }, talks: [{ key: '1', title: 'Tides', room: endless }] });
    expect(document.talks.map(({ title, room }) => [title, room])).toEqual([['Tides', null]]);
    expect(document.issues.map(({ severity, message }) => [severity, message.split(':')[0]])).toEqual([
      ['warning', '"Tides"'],
    ]);
  });

  it('loses a talk with an endless title, and no other; doubts still point at theirs', () => {
    const title = new Located(endless, { start: 6, end: 11 });
    const document = read({
      meeting: { title: 'Shores' },
      talks: [
        { key: '1', title },
        { key: '2', title: 'Tides' },
      ],
      issues: [{ severity: 'info', line: 1, field: 'talks[1].start', message: 'no time' }],
    });
    expect(document.talks.map((talk) => talk.title)).toEqual(['Tides']);
    expect(document.issues.map(({ line, field }) => [line, field])).toEqual([
      [1, 'talks[0].start'],
      [2, null],
    ]);
  });

  it('is refused where its title is endless', () => {
    expect(() => read({ meeting: { title: endless } })).toThrow(/^tides\.csv: meeting\.title: /);
  });
});

describe('a source with more talks than any meeting has', () => {
  it('is refused by the marks of its talks', () => {
    const text = 'BEGIN:VEVENT\n'.repeat(30_001);
    expect(() => refuseMore({ ...source, text }, /^BEGIN:VEVENT/gm)).toThrow(
      'tides.csv: talks: expected at most 30000 talks and entries of an agenda, more came',
    );
  });
});
