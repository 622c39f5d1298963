import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { iCalendar } from '../../../../ingest/readers/calendar/index.ts';
import { ReadError } from '../../../../ingest/readers/reader.ts';
import { sourceOf } from '../support.ts';

const read = (text: string) => iCalendar.read(sourceOf(text, 'seminar.ics'));
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Seminar on Reeds', ...parts, 'END:VCALENDAR'].join('\n');
const one = (...lines: string[]) => read(calendar(event(...lines)))[0]!;

describe('an event of a calendar', () => {
  it('has words without folds and escapes, at the place where they stand', () => {
    const text = calendar(event('DTSTART:20310301T100000', 'SUMMARY:Reeds\\, rus', ' hes\\; sedges'));
    const [{ document, spans }] = read(text) as [ReturnType<typeof one>];
    expect(document.talks[0]!.title).toBe('Reeds, rushes; sedges');
    expect(text.slice(...spans['talks[0].title']!)).toBe('Reeds\\, rus\n hes\\; sedges');
  });

  it('in UTC is shown on the clock that the calendar states', () => {
    const text = calendar(
      'X-WR-TIMEZONE:Asia/Tokyo',
      event('DTSTART:20310301T200000Z', 'DURATION:PT90M', 'SUMMARY:Reeds'),
    );
    const { document } = read(text)[0]!;
    expect(document.talks[0]).toMatchObject({ date: '2031-03-02', start: '05:00', end: '06:30' });
    expect(document.meeting.timeZone).toBe('Asia/Tokyo');
  });

  it('of whole days frames the programme', () => {
    const { document } = one('DTSTART;VALUE=DATE:20310301', 'DTEND;VALUE=DATE:20310303', 'SUMMARY:Reed week');
    expect([document.talks, document.agenda]).toEqual([
      [],
      [{ date: '2031-03-01', start: null, end: null, label: 'Reed week' }],
    ]);
  });

  it('does not make speakers of attendees', () => {
    const { document } = one('DTSTART:20310301T100000', 'SUMMARY:Reeds', 'ATTENDEE;CN=Ada Quill:mailto:a@reed.example');
    expect(document.talks[0]!.speakers).toEqual([]);
    expect(document.issues[0]!.message).toBe('"Reeds": nobody is named as its speaker');
  });

  it('has as abstract prose, and not notes', () => {
    const { document } = one(
      'DTSTART:20310301T100000',
      'SUMMARY:Reeds',
      'DESCRIPTION:Lab Team\\nRoom 4\\nhttps://reed.example/1',
    );
    expect(document.talks[0]!.abstract).toBeNull();
    expect(document.talks[0]!.links).toEqual([{ kind: 'other', url: 'https://reed.example/1', label: null }]);
  });

  it('has its fields from a description that is written in HTML', () => {
    const html = '<b>Speaker:</b> Ada Quill<br><b>Abstract:</b> Reeds bend.<script>alert(1)</script>';
    const { document } = one('DTSTART:20310301T100000', 'SUMMARY:Reeds', `DESCRIPTION:${html}`);
    expect(document.talks[0]).toMatchObject({
      speakers: [{ name: 'Ada Quill', affiliation: null }],
      abstract: 'Reeds bend.',
    });
  });

  it('loses a description that is as long as a book, and says so', () => {
    const { document } = one(
      'DTSTART:20310301T100000',
      'SUMMARY:Reeds',
      `DESCRIPTION:${'Reeds bend. '.repeat(50_000)}`,
    );
    expect(document.talks[0]!.abstract).toBeNull();
    expect(document.issues[0]!.message).toBe('a description of 599999 characters was left out');
  });

  it('without a title is an issue', () => {
    expect(one('DTSTART:20310301T100000').document.issues).toEqual([
      { severity: 'warning', line: 3, field: null, message: 'an event without a title is no talk' },
    ]);
  });
});

describe('a stream of calendars', () => {
  it('is a meeting for each name', () => {
    const other = calendar(event('DTSTART:20310301T100000', 'SUMMARY:Moss')).replace('Reeds', 'Moss');
    const titles = read(`${calendar(event('SUMMARY:Reeds'))}\n${other}`).map(({ document }) => document.meeting.title);
    expect(titles).toEqual(['Seminar on Reeds', 'Seminar on Moss']);
  });

  it('without an event is refused', () => {
    expect(() => read(calendar())).toThrow(
      new ReadError('seminar.ics', 'expected at least one VEVENT, none came', { line: 1 }),
    );
  });
});

const fixtures = ['seminar.ics', 'torn.ics', 'moss-2031.ics'].map((name) =>
  readFileSync(path.join(import.meta.dirname, '../../../fixtures/exports', name), 'utf8'),
);

describe('a torn calendar', () => {
  it('is read or refused, and what is read has titles and spans inside of the text', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...fixtures),
        fc.nat(),
        fc.nat(60),
        fc.constantFrom('', '\n', ' ', ':', ';', '\\', '"', 'BEGIN:VEVENT\n', 'END:VEVENT\n', 'RRULE:FREQ=DAILY\n'),
      )
      .map(
        ([text, at, length, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + length),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        try {
          for (const { document, spans } of read(text)) {
            expect(document.talks.every(({ title }) => title.trim() !== '')).toBe(true);
            expect(Object.values(spans).every(([start, end]) => start < end && end <= text.length)).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
