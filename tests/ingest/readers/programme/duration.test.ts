import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../../ingest/readers/programme/duration.ts';

describe('a duration', () => {
  it.each([
    ['00:45', 45],
    ['0045', 45],
    ['01:30:00', 90],
    ['1:02:30', 1590],
    ['1 day, 2:00:00', 1560],
    ['30', 30],
    ['2700', 45],
    ['PT45M', 45],
    ['P1DT1H', 1500],
    ['1h 30min', 90],
    ['20 minutes', 20],
  ])('of "%s" is %i minutes', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it.each(['', '-00:30', 'soon', '00:75:xx', '1e9', 'P', '9999999'])('is not read from "%s"', (text) => {
    expect(minutesOf(text) || null).toBeNull();
  });
});
