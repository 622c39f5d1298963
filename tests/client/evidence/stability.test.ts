import { expect, it } from 'vitest';
import { membershipInWords, stabilityInWords, typicalInWords } from '../../../client/evidence/stability.ts';

it.each([
  [0.9, 0.4, 'firm; chance reaches 0.40'],
  [0.54, 0.36, 'clear at its core, open at its edge; chance reaches 0.36'],
  [0.41, 0.4, 'faint: its talks change with the sentences that are read; chance reaches 0.40'],
  [1, 1, 'faint: its talks change with the sentences that are read; chance reaches 1.00'],
])('says how far a stability of %d lies above a limit of %d', (stability, limit, words) => {
  expect(stabilityInWords({ stability, limit })).toBe(words);
});

it('says how strongly talks and topics belong to a theme', () => {
  expect([0.2, 0.49, 0.5, 0.8, 1].map(membershipInWords)).toEqual([
    ...['at its edge', 'at its edge', 'within'],
    ...['at its core', 'at its core'],
  ]);
  expect([0.2, 0.5, 1].map(typicalInWords)).toEqual([
    'used here more than by chance, and elsewhere',
    'used mostly here',
    'used here alone',
  ]);
});
