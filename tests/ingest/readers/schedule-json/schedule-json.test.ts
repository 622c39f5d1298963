import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../../ingest/readers/reader.ts';
import { scheduleJson } from '../../../../ingest/readers/schedule-json/index.ts';
import { sourceOf } from '../support.ts';

const read = (text: string) => scheduleJson.read(sourceOf(text, 'schedule.json'))[0]!;
const schedule = (events: unknown[], conference: object = {}) =>
  JSON.stringify({
    schedule: {
      conference: {
        title: 'Meeting of Herons',
        ...conference,
        days: [{ date: '2031-08-20', rooms: { Mere: events } }],
      },
    },
  });
const EVENT = {
  date: '2031-08-20T09:30:00+02:00',
  start: '09:30',
  duration: '00:45',
  title: 'Standing still',
  persons: [],
};

describe('schedule.json', () => {
  it('is known by its content, and not by its name', () => {
    expect(scheduleJson.matches(sourceOf(schedule([EVENT]), 'notes.txt'))).toBe(0.95);
    expect(scheduleJson.matches(sourceOf('{"meeting": {"title": "x"}, "talks": []}'))).toBe(0);
  });

  it('has the room that its events stand under', () => {
    expect(read(schedule([EVENT])).document.talks[0]!.room).toBe('Mere');
  });

  it('whose dates have another offset than its zone is read by its starts, with a doubt', () => {
    const { document } = read(schedule([EVENT], { time_zone_name: 'UTC' }));
    expect(document.talks[0]).toMatchObject({ date: '2031-08-20', start: '09:30', end: '10:15' });
    expect(document.issues[0]).toMatchObject({ severity: 'warning', field: 'meeting.timeZone' });
  });

  it('with an id of another kind is read, and told with its line and field', () => {
    const { document } = read(schedule([{ ...EVENT, id: 'x9' }]).replace('"id"', '\n"id"'));
    expect(document.talks).toHaveLength(1);
    expect(document.issues).toEqual([
      {
        severity: 'info',
        line: 2,
        field: null,
        message: 'schedule.conference.days[0].rooms.Mere[0].id: expected a whole number, "x9" came; read all the same',
      },
    ]);
  });

  it('below a comment, as documentation has it, is read at the right places', () => {
    const text = `/* an example */\n${schedule([EVENT])}`;
    const { document, spans } = read(text);
    expect(text.slice(...spans['talks[0].title']!)).toBe(document.talks[0]!.title);
  });

  it('that is no JSON is refused with its line', () => {
    expect(() => read('{"schedule":\n{"conference": {"days": [}}')).toThrow(/^schedule\.json:2: expected JSON/);
  });

  it('that is nested a thousand deep is refused', () => {
    expect(() => read(schedule([]).replace('[]', `${'['.repeat(1000)}${']'.repeat(1000)}`))).toThrow(ReadError);
  });

  it('takes nothing from __proto__', () => {
    const text =
      '{"schedule": {"conference": {"__proto__": {"title": "Trap"}, "days": [{"rooms": {"__proto__": [{"title": "A"}]}}]}}}';
    const { document } = read(text);
    expect([document.meeting.title, document.talks.map(({ title }) => title)]).toEqual(['Untitled meeting', ['A']]);
  });

  it('reports a title that is as long as a book, and reads the rest', () => {
    const { document } = read(schedule([{ ...EVENT, title: 'x'.repeat(30_000) }, EVENT]));
    expect([document.talks.length, document.issues.length]).toEqual([1, 1]);
  });
});
