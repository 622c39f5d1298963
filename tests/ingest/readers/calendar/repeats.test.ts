import { describe, expect, it } from 'vitest';
import { MOST, repeatsOf } from '../../../../ingest/readers/calendar/repeats.ts';

describe('an event that repeats', () => {
  it('takes place on the days that its rule says', () => {
    const rule = 'FREQ=WEEKLY;COUNT=4;BYDAY=MO,WE';
    const days = ['2031-03-03', '2031-03-05', '2031-03-10', '2031-03-12'];
    expect(repeatsOf(rule, '2031-03-03', null)).toEqual({ days, doubt: null });
  });

  it('ends on the day of UNTIL', () => {
    expect(repeatsOf('FREQ=DAILY;UNTIL=20310305T235959Z', '2031-03-03', null).days).toHaveLength(3);
  });

  it('without end is followed to the last day of the other events', () => {
    const { days, doubt } = repeatsOf('FREQ=DAILY', '2031-03-03', '2031-03-05');
    expect(days).toEqual(['2031-03-03', '2031-03-04', '2031-03-05']);
    expect(doubt).toContain('without end');
  });

  it('is followed so far and no farther', () => {
    expect(repeatsOf('FREQ=DAILY;COUNT=1000000000', '2031-03-03', null).days).toHaveLength(MOST);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3',
    'FREQ=DAILY;COUNT=abc',
    '__proto__=1;FREQ=DAILY',
    '',
  ])('by the rule "%s" takes place once, with a doubt', (rule) => {
    const { days, doubt } = repeatsOf(rule, '2031-03-03', '2031-12-31');
    expect(days).toEqual(['2031-03-03']);
    expect(doubt).toContain('only its first time was taken');
  });
});
