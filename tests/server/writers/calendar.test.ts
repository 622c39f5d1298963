/** The calendar as icalendar reads it: every dated talk, its times as clocks there show them, its texts letter by letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingNode, TalkNode } from '../../../contract/graph.ts';
import { readable } from '../../../contract/markup.ts';
import { icalendar } from '../../../server/writers/icalendar.ts';
import type { CitedTalk } from '../../../server/writers/writer.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { pythonLeftOut } from '../../support/machine.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';
import { materialFrom, written, type Given } from './given.ts';
import { graphs } from './graphs.ts';
import { readByPython } from './python.ts';

type Facts = Record<string, string | null>;

async function talksOf(given: Given): Promise<CitedTalk[]> {
  const talks: CitedTalk[] = [];
  for await (const some of materialFrom(given).talks()) talks.push(...some);
  return talks;
}

const known = (zone: string | null): string | null => (zone === null || zone.startsWith('Nowhere') ? null : zone);

/** What clocks show: an instant where the zone is known, and the time itself where it is not. */
function shown(found: string, zone: string | null): string {
  if (!/[+Z]/.test(found)) return found.slice(0, 16);
  const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone! });
  return clock.format(new Date(found)).replace(' ', 'T');
}

const text = (value: string) => readable(value);

function checkEvent(event: Facts, { talk, meeting, speakers, credited }: CitedTalk): void {
  const zone = known(meeting?.timeZone ?? null);
  expect(event.uid).toBe(`${talk.id}@colloquy`);
  expect(event.summary).toBe(text(talk.label));
  expect(event.location ?? '').toBe(text([talk.room, meeting?.venue].filter(Boolean).join(', ')));
  for (const part of [...speakers, ...credited, meeting?.label, talk.abstract])
    expect(event.description).toContain(text(part ?? ''));
  expect(event.categories ?? []).toEqual(talk.keywords.map(text));
  if (talk.start === null) expect(event.dtstart).toBe(talk.date);
  // A time that clocks skip is shown an hour later; there are no talks at such times, but any time is made here.
  else if (!zone || !/^0[0-3]/.test(talk.start)) expect(shown(event.dtstart!, zone)).toBe(`${talk.date}T${talk.start}`);
  if (talk.start !== null && talk.end !== null && talk.end > talk.start && !/^0[0-3]/.test(talk.end))
    expect(shown(event.dtend!, zone)).toBe(`${talk.date}T${talk.end}`);
  expect(event.dtstamp).toMatch(/^2025-06-01T10:20:30/);
}

const leftOut = pythonLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'icalendar reads', () => {
  const folder = temporaryFolder();

  it('every talk that has a date, and how many have none', async () => {
    for (const given of fc.sample(graphs(25), { seed: 7, numRuns: 3 })) {
      const { talks, says } = await readByPython('icalendar', await written(icalendar, materialFrom(given)), folder);
      const all = await talksOf(given);
      const dated = all.filter(({ talk }) => talk.date !== null);
      expect(Object.keys(talks).sort()).toEqual(dated.map(({ talk }) => `${talk.id}@colloquy`).sort());
      for (const one of dated) checkEvent(talks[`${one.talk.id}@colloquy`] as Facts, one);
      expect(says).toContain(`${dated.length} of ${all.length} talks. ${all.length - dated.length} without a date`);
    }
  });
});

/** One talk, and what stands in its event. */
async function event(talk: Partial<TalkNode>, meeting: Partial<MeetingNode> = {}): Promise<string> {
  const given: Given = {
    nodes: [
      nodeRow('meeting:m', 'Rivers', meeting),
      nodeRow('talk:m/floods', 'Floods', talk),
      nodeRow('person:ana', 'Ana Lima'),
    ],
    edges: [edgeRow('GAVE', 'person:ana', 'talk:m/floods')],
    sources: [],
  };
  return (await written(icalendar, materialFrom(given))).replace(/\r\n /g, '');
}

describe('a talk in a calendar', () => {
  const date = '2025-07-01';

  it.each([
    ['takes the whole day without a time', {}, {}, ['DTSTART;VALUE=DATE:20250701']],
    ['is at the clock of the place without a zone', { start: '09:30' }, {}, ['DTSTART:20250701T093000']],
    [
      'is an instant with one',
      { start: '09:30', end: '10:15' },
      { timeZone: 'Europe/Berlin' },
      ['DTSTART:20250701T073000Z', 'DTEND:20250701T081500Z'],
    ],
    [
      'knows of summer time',
      { date: '2025-01-10', start: '09:30' },
      { timeZone: 'Europe/Berlin' },
      ['DTSTART:20250110T083000Z'],
    ],
    [
      'knows of summer time on the other side of the ocean',
      { start: '09:30', end: '18:00' },
      { timeZone: 'America/New_York' },
      ['DTSTART:20250701T133000Z', 'DTEND:20250701T220000Z'],
    ],
    [
      'is at the same instant all year where there is none',
      { date: '2025-12-01', start: '09:30' },
      { timeZone: 'Asia/Kolkata' },
      ['DTSTART:20251201T040000Z'],
    ],
    [
      'falls on another day of the world where the place is far ahead',
      { start: '09:00' },
      { timeZone: 'Pacific/Auckland' },
      ['DTSTART:20250630T210000Z'],
    ],
    [
      'is an hour later where clocks skip its time',
      { date: '2025-03-30', start: '02:30' },
      { timeZone: 'Europe/Berlin' },
      ['DTSTART:20250330T013000Z'],
    ],
    [
      'ends after the night in which clocks go back',
      { date: '2025-10-25', start: '23:00', end: '04:00' },
      { timeZone: 'Europe/Berlin' },
      ['DTSTART:20251025T210000Z', 'DTEND:20251026T030000Z'],
    ],
    [
      'may end after midnight',
      { start: '23:30', end: '00:15' },
      {},
      ['DTSTART:20250701T233000', 'DTEND:20250702T001500'],
    ],
    [
      'has no end where the page says one before its start',
      { start: '13:30', end: '12:15' },
      {},
      ['DTSTART:20250701T133000', 'SUMMARY:Floods'],
    ],
    [
      'keeps to the clock where nobody knows the zone',
      { start: '09:30' },
      { timeZone: 'Nowhere/Else' },
      ['DTSTART:20250701T093000'],
    ],
  ])('%s', async (_what, talk, meeting, lines) => {
    expect(await event({ date, ...talk }, meeting)).toContain(`\r\n${lines.join('\r\n')}\r\n`);
  });

  it('stands in a calendar that bears the name of the one thing that was asked for', async () => {
    const given: Given = {
      nodes: [nodeRow('meeting:m', 'Rivers; and, lakes\n2025'), nodeRow('talk:m/floods', 'Floods', { date })],
      edges: [],
      sources: [],
    };
    const named = await written(icalendar, materialFrom(given, { ids: ['talk:m/floods'], named: 'meeting:m' }));
    expect(named).toContain('\r\nX-WR-CALNAME:Rivers\\; and\\, lakes 2025\r\n');
    expect(await written(icalendar, materialFrom(given))).toContain('\r\nX-WR-CALNAME:Talks\r\n');
    const long: Given = { ...given, nodes: [nodeRow('meeting:m', 'ä😀'.repeat(60))] };
    const lines = (await written(icalendar, materialFrom(long, { ids: [], named: 'meeting:m' }))).split('\r\n');
    expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
    expect(lines.join('').replaceAll(' ', '')).toContain(`X-WR-CALNAME:${'ä😀'.repeat(60)}X-WR`);
  });

  it('has the same address in every file, and the same bytes', async () => {
    expect(await event({ date })).toContain('\r\nUID:talk:m/floods@colloquy\r\n');
    expect(await event({ date })).toBe(await event({ date }));
  });

  it('is left out without a date, and counted', async () => {
    const text = await event({});
    expect(text).not.toContain('VEVENT');
    expect(text).toContain('X-WR-CALDESC:0 of 1 talks. 1 without a date is left out.');
  });
});
