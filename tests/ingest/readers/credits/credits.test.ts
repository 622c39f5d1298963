/** What a credit is: its places, its order, whom it leaves out, and that no text is too strange or too long. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditsIn, opensWithCredit } from '../../../../ingest/readers/credits/index.ts';
import { labelled } from './labelled.ts';

const names = (abstract: string, ...speakers: string[]): string[] =>
  creditsIn(abstract, speakers).map(({ name }) => abstract.slice(...name));

describe('a credit', () => {
  it('has the places of the name, the affiliation and the passage', () => {
    const abstract = 'A bound. This is joint work with Ana Reis and Bo Ek (Lund).';
    const [, credit] = creditsIn(abstract, ['Mia Orr']);
    expect(abstract.slice(...credit!.name)).toBe('Bo Ek');
    expect(abstract.slice(...credit!.affiliation!)).toBe('Lund');
    expect(abstract.slice(...credit!.passage)).toBe('joint work with Ana Reis and Bo Ek (Lund)');
  });

  it('never names a speaker, however the name is printed', () => {
    const abstract = 'Joint work of Ana Reis, M. Orr, Orr, Orr Mia and Bo Ek.';
    expect(names(abstract, 'Dr. Mia Orr')).toEqual(['Ana Reis', 'Bo Ek']);
  });

  it('names everyone once, in the order of the text', () => {
    expect(names('With Ana Reis, we show it. Joint work with Bo Ek and Ana Reis.')).toEqual(['Ana Reis', 'Bo Ek']);
  });

  it('gives nobody an affiliation that may be everyone’s', () => {
    const abstract = 'Joint work with Ana Reis and Bo Ek at MIT.';
    expect(creditsIn(abstract, []).map(({ affiliation }) => affiliation)).toEqual([null, null]);
  });
});

describe('a line that opens with a credit', () => {
  it.each(['Joint work with Ana Reis', '(joint with Bo Ek)', 'This is joint work with Bo Ek.', 'Collaborators: Bo Ek'])(
    'is %j',
    (line) => expect(opensWithCredit(line)).toBe(true),
  );
  it.each(['Joint Distributions', 'A joint', 'Working with Lie groups'])('is not %j', (line) =>
    expect(opensWithCredit(line)).toBe(false),
  );
});

const pieces = [...labelled('first.json'), ...labelled('second.json')].flatMap(({ abstract }) => abstract.split(/\b/));

describe('of any text', () => {
  it('every place lies within it, the name within its passage', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        const abstract = parts.join('');
        for (const { name, passage } of creditsIn(abstract, ['Mia Orr'])) {
          expect(abstract.slice(...name).trim()).toBe(abstract.slice(...name));
          expect([
            passage[0] <= name[0],
            name[0] < name[1],
            name[1] <= passage[1],
            passage[1] <= abstract.length,
          ]).toEqual([true, true, true, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'joint work with ',
    'joint work with Ana Ana, ',
    'Ana Reis and I Ana, ',
    'Ana Reis, ',
    'with ',
    'A.',
    ' ',
    '\n',
    '(',
    'joint work (',
    '\\"',
    'and I ',
    'my student ',
    "d'",
    'of Ana ',
  ])('a hundred thousand characters of %j are read', (part) => {
    expect(creditsIn(part.repeat(Math.ceil(100_000 / part.length)), []).length).toBeLessThanOrEqual(2);
  });
});
