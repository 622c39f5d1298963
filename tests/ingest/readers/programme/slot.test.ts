import { describe, expect, it } from 'vitest';
import { Located } from '../../../../ingest/readers/located.ts';
import { slotOf, type PrintedSlot } from '../../../../ingest/readers/programme/slot.ts';
import { withOffset } from '../../../../ingest/readers/programme/zones.ts';
import { wallClock } from '../../../../ingest/readers/records/wall-clock.ts';

const clock = wallClock([], 'Europe/Berlin');
const NOTHING: PrintedSlot = { stamp: null, start: null, end: null, duration: null, day: null, dayChange: 0 };

function slot(printed: Partial<Record<keyof PrintedSlot, string>>, dayChange = 0) {
  const fields = Object.fromEntries(Object.entries(printed).map(([key, text]) => [key, new Located(text, null)]));
  const { date, start, end, doubts } = slotOf({ ...NOTHING, ...fields, dayChange }, clock);
  return [date?.text ?? null, start?.text ?? null, end?.text ?? null, doubts.length];
}

describe('a slot', () => {
  it('is on the date of its own stamp, not on the day it stands under', () => {
    const night = { stamp: '2031-08-21T00:30:00+02:00', start: '00:30', duration: '01:00', day: '2031-08-20' };
    expect(slot(night)).toEqual(['2031-08-21', '00:30', '01:30', 0]);
  });

  it('of the night belongs to the next day where only the day is printed', () => {
    expect(slot({ start: '01:30', day: '2031-12-31' }, 240)).toEqual(['2032-01-01', '01:30', null, 0]);
    expect(slot({ start: '04:00', day: '2031-12-31' }, 240)).toEqual(['2031-12-31', '04:00', null, 0]);
  });

  it('is on the clock of the meeting when its stamp is in UTC', () => {
    expect(slot({ stamp: '2031-01-11T23:30:00Z', end: '2031-01-12T00:15:00Z' })).toEqual([
      '2031-01-12',
      '00:30',
      '01:15',
      0,
    ]);
  });

  it('keeps the stamp as written when the start beside it says that it is local', () => {
    expect(slot({ stamp: '2031-01-11T09:00:00+00:00', start: '09:00' })).toEqual(['2031-01-11', '09:00', null, 0]);
  });

  it('takes the start, and doubts, when start and stamp disagree on every clock', () => {
    expect(slot({ stamp: '2031-01-11T09:00:00+01:00', start: '11:00' })).toEqual(['2031-01-11', '11:00', null, 1]);
  });

  it('has no end, and a doubt, for durations that are none or last for days', () => {
    expect(slot({ stamp: '2031-01-11T09:00:00', duration: '-01:00' })).toEqual(['2031-01-11', '09:00', null, 1]);
    expect(slot({ stamp: '2031-01-11T09:00:00', duration: '72:00' })).toEqual(['2031-01-11', '09:00', null, 1]);
  });

  it('has nothing, and doubts, where no day and no time can be read', () => {
    expect(slot({ stamp: '2031-02-30T10:00', start: '25:00' })).toEqual([null, null, null, 2]);
  });
});

describe('a local time', () => {
  it.each([
    ['2031-07-01', '12:00', 120],
    ['2031-01-01', '12:00', 60],
  ])('of %s %s in Berlin is %i minutes ahead of UTC', (date, time, offset) => {
    expect(withOffset({ date, time, offset: null }, 'Europe/Berlin').offset).toBe(offset);
  });
});
