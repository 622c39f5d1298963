/** Credits of records: places in the export, and nobody twice. */
import { expect, it } from 'vitest';
import { creditedBy } from '../../../../ingest/readers/credits/located.ts';
import { Located } from '../../../../ingest/readers/located.ts';

const abstract = 'A bound. Joint work with Ana Reis (Lund), Bo Ek and Mia Orr.';
const named = [{ name: new Located('Mia Orr', null) }];

it('an abstract of a record credits whom the record does not name, at their places in the source', () => {
  const [ana, bo] = creditedBy(new Located(abstract, { start: 100, end: 100 + abstract.length }), named);
  expect(ana).toEqual({
    name: new Located('Ana Reis', { start: 125, end: 133 }),
    affiliation: new Located('Lund', { start: 135, end: 139 }),
  });
  expect(bo).toEqual({ name: new Located('Bo Ek', { start: 142, end: 147 }), affiliation: null });
});

it('a record without an abstract credits nobody', () => {
  expect(creditedBy(null, named)).toEqual([]);
});
