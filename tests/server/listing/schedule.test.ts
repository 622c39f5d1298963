/** Timetables of meetings of all kinds: side by side, over midnight, without ends, without days. */
import { describe, expect, it } from 'vitest';
import { MeetingId, TalkId } from '../../../contract/ids.ts';
import { scheduleApi } from '../../../contract/schedule.ts';
import { scheduleOf } from '../../../server/listing/schedule.ts';
import { overlapping, spansOf } from '../../../server/listing/times.ts';

type Talk = Parameters<typeof scheduleOf>[1][number];
const meeting = { id: MeetingId.parse('meeting:m'), label: 'M', timeZone: 'Europe/Lisbon' };
const DAY = '2031-05-05';

let position = 0;
const talk = (key: string, when: string | null, fields: Partial<Talk> = {}): Talk => {
  const [start = null, end = null] = when?.split('–') ?? [];
  const id = TalkId.parse(`talk:m/${key}`);
  const known = { id, label: key, speakers: [], kind: 'talk' as const, date: DAY, start, end, session: null };
  return { ...known, track: null, room: null, position: position++, ...fields };
};
const schedule = (talks: readonly Talk[], agenda: Parameters<typeof scheduleOf>[2] = []) =>
  scheduleApi.schedule.response.parse(scheduleOf(meeting, talks, agenda));
const lanes = (of: ReturnType<typeof schedule>, day = 0) =>
  of.days[day]!.lanes.map(({ label, slots }) => [label, ...slots.map((slot) => slot.label)]);
const times = (of: ReturnType<typeof schedule>) =>
  of.days.flatMap((day) => day.lanes.flatMap(({ slots }) => slots.map(({ label, end, endIs, from, to }) => [label, end, endIs, from, to]))); // prettier-ignore

describe('lanes', () => {
  it('are rooms where talks run side by side, in the order of their numbers', () => {
    const of = schedule([
      talk('a', '09:00–10:00', { room: 'Room 10' }),
      talk('b', '09:00–09:30', { room: 'Room 2' }),
      talk('c', '09:30–10:00', { room: 'Room 2' }),
      talk('d', '09:00–10:00'),
    ]);
    expect(of.lanesAre).toBe('room');
    expect(of.days[0]!.parallel).toBe(true);
    expect(lanes(of)).toEqual([['Room 2', 'b', 'c'], ['Room 10', 'a'], [null, 'd']]); // prettier-ignore
  });

  it('are tracks, or sessions, where no room is said', () => {
    const two = (field: 'track' | 'session') => schedule([talk('a', '09:00–10:00', { [field]: 'A' }), talk('b', '09:00–10:00', { [field]: 'B' })]); // prettier-ignore
    expect([two('track').lanesAre, two('session').lanesAre]).toEqual(['track', 'session']);
  });

  it('are one where nothing runs side by side, or nothing tells the talks apart', () => {
    const after = schedule([talk('b', '10:00–11:00', { room: 'Y' }), talk('a', '09:00–10:00', { room: 'X' })]);
    expect([after.lanesAre, lanes(after)]).toEqual([null, [[null, 'a', 'b']]]);
    const posters = schedule([talk('p', '09:00–10:00', { room: 'X' }), talk('q', '09:00–10:00', { room: 'X' })]);
    expect([posters.lanesAre, posters.days[0]!.parallel]).toEqual([null, true]);
  });

  it('hold a single talk', () => {
    expect(lanes(schedule([talk('a', '09:00')]))).toEqual([[null, 'a']]);
  });
});

describe('ends', () => {
  it('that are not printed are the next start in the same place, and said to be assumed', () => {
    const of = schedule([
      talk('a', '09:00', { room: 'X' }),
      talk('b', '09:10', { room: 'Y' }),
      talk('c', '09:40', { room: 'X' }),
    ]);
    expect(times(of)).toEqual([
      ['a', '09:40', 'assumed', 540, 580],
      ['c', null, 'unknown', 580, 581],
      ['b', null, 'unknown', 550, 551],
    ]);
    expect(of.times).toBe(
      'Times are those of Europe/Lisbon. 1 end is assumed: the next start in the same room or session, or the next break. 2 talks have no known end.',
    );
  });

  it('are those of breaks, which are listed with the day', () => {
    const lunch = { date: DAY, start: '12:00', end: null, label: 'LUNCH' };
    const of = schedule([talk('a', '11:00'), talk('b', '13:00–14:00')], [lunch, { ...lunch, start: null }]);
    expect(times(of)[0]).toEqual(['a', '12:00', 'assumed', 660, 720]);
    expect(of.days[0]!.breaks).toEqual([{ label: 'LUNCH', start: '12:00', end: null, from: 720, to: 721 }]);
  });

  it('are not assumed where more than two hours would pass', () => {
    expect(times(schedule([talk('a', '09:00'), talk('b', '11:01')]))[0]).toEqual(['a', null, 'unknown', 540, 541]);
  });

  it('may lie behind midnight, and then overlap what is on the next day', () => {
    const of = schedule([
      talk('late', '23:30–00:30'),
      talk('early', '00:15–01:00', { date: '2031-05-06' }),
      talk('morning', '09:00–10:00', { date: '2031-05-06' }),
    ]);
    expect(times(of).map(([label, end, , from, to]) => [label, end, from, to])).toEqual([
      ['late', '00:30', 1410, 1470],
      ['early', '01:00', 1455, 1500],
      ['morning', '10:00', 1980, 2040],
    ]);
    expect(overlapping([{ from: 1410, to: 1470 }, { from: 1455, to: 1500 }])).toBe(true); // prettier-ignore
  });

  it('before their start by less than half a day, or at it, are misprints and not believed', () => {
    const [long, none] = spansOf([
      { date: DAY, start: '11:00', end: '10:30', place: 'X' },
      { date: DAY, start: '11:00', end: '11:00', place: 'Y' },
    ]).talks;
    expect([long, none]).toEqual([{ from: 660, to: 661, endIs: 'unknown' }, { from: 660, to: 661, endIs: 'unknown' }]); // prettier-ignore
  });
});

describe('talks without a time', () => {
  it('stand apart, in the order of the source, with what is missing', () => {
    const of = schedule([talk('a', null), talk('b', '09:00', { date: null }), talk('c', null, { date: null }), talk('d', '09:00')]); // prettier-ignore
    expect(of.unscheduled.map(({ label, date, start, reason }) => [label, date, start, reason])).toEqual([
      ['a', DAY, null, 'The source gives a day and no time.'],
      ['b', null, '09:00', 'The source gives a time and no day.'],
      ['c', null, null, 'The source gives neither a day nor a time.'],
    ]);
    expect(lanes(of)).toEqual([[null, 'd']]);
  });

  it('leave a meeting without days', () => {
    expect(schedule([talk('a', null)])).toMatchObject({
      days: [],
      lanesAre: null,
      times: 'Times are those of Europe/Lisbon.',
    });
    expect(schedule([])).toMatchObject({ days: [], unscheduled: [] });
  });
});

describe('a large meeting', () => {
  it('of 10,000 talks in forty rooms is laid out with each talk once', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => {
      const minute = (at % 32) * 15;
      const start = `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      return talk(`t${at}`, start, { room: `Room ${at % 40}`, date: `2031-05-0${1 + (at % 7)}` });
    });
    const of = schedule(many);
    expect(of.days.length).toBe(7);
    expect(new Set(times(of).map(([label]) => label)).size).toBe(10_000);
  });
});
