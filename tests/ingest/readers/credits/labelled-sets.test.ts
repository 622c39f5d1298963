/** Precision and recall of credits on abstracts labelled by hand. */
import { describe, expect, it } from 'vitest';
import { labelled, read, scores } from './labelled.ts';

const SETS = ['first.json', 'second.json', 'third.json', 'fourth.json', 'fifth.json'];
const all = SETS.flatMap(labelled);
const isWithout = ({ credited }: { credited: string[] }) => credited.length === 0;

describe.each(SETS)('the abstracts of %s', (name) => {
  const set = labelled(name);

  it('yield 95 of 100 credited people, and 95 of 100 yielded are credited', () => {
    const { precision, recall, invented, missed } = scores(set);
    expect(precision, invented.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('yield the affiliations that are given', () => {
    const { precision, recall, invented, missed } = scores(set, 'affiliations');
    expect(precision, invented.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('yield nobody where nobody is credited', () => {
    expect(set.filter(isWithout).flatMap((one) => read(one).credited)).toEqual([]);
  });

  it('yield for each person a passage that holds the name and is a labelled one', () => {
    const wrong = set.flatMap((one) =>
      read(one).passages.filter(([from, to]) => !one.passages.some(([start, end]) => from < end && start < to)),
    );
    expect(wrong).toEqual([]);
  });
});

it('the sets hold 100 abstracts with credits and 80 without', () => {
  expect(all.filter((one) => !isWithout(one)).length).toBeGreaterThanOrEqual(100);
  expect(all.filter(isWithout).length).toBeGreaterThanOrEqual(80);
});
