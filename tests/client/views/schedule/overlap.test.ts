import { describe, expect, it } from 'vitest';
import { clashing, missedBy, momentsOf, overlap } from '../../../../client/views/schedule/overlap.ts';
import { TalkId } from '../../../../contract/ids.ts';
import type { Slot } from '../../../../contract/schedule.ts';

const slot = (name: string, from: number, to: number): Slot => ({
  id: TalkId.parse(`talk:m/${name}`),
  label: name,
  speakers: [],
  kind: 'talk',
  session: null,
  track: null,
  room: null,
  start: '09:00',
  end: '10:00',
  endIs: 'said',
  from,
  to,
});
const [a, b, c, d] = [slot('a', 540, 600), slot('b', 570, 630), slot('c', 600, 660), slot('d', 700, 760)] as const;
const chosen = (...slots: Slot[]) => new Set<string>(slots.map(({ id }) => id));
const names = (slots: readonly Slot[]) => slots.map(({ label }) => label);

describe('talks at the same time', () => {
  it('overlap when each begins before the other is over', () => {
    expect([overlap(a, b), overlap(b, c), overlap(a, c), overlap(c, d)]).toEqual([true, true, false, false]);
  });

  it('are missed by those who hear another', () => {
    expect(names(missedBy([d, c, b, a], chosen(b)))).toEqual(['a', 'c']);
    expect(missedBy([a, b], chosen())).toEqual([]);
  });

  it('clash when both are chosen', () => {
    expect(clashing([a, b, c, d], chosen(a, b, d))).toEqual(chosen(a, b));
    expect(clashing([a, b, c, d], chosen(a, c, d))).toEqual(chosen());
  });
});

describe('the rows of a day', () => {
  it('are the moments at which something begins or ends', () => {
    const lanes = [
      { label: 'Hall', slots: [a, c] },
      { label: null, slots: [b] },
    ];
    const tea = { label: 'Tea', start: '11:00', end: '11:20', from: 660, to: 680 };
    expect(momentsOf({ date: '2025-09-25', lanes, breaks: [tea], parallel: true })).toEqual([
      540, 570, 600, 630, 660, 680,
    ]);
  });
});
