import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ris } from '../../../../ingest/readers/ris/index.ts';
import { sourceOf } from '../support.ts';

const read = (text: string, uri = 'sand.ris') => ris.read(sourceOf(text, uri)).map(({ document }) => document);
const record = (lines: string, type = 'CONF') => `TY  - ${type}\nT2  - Sand 2017\nTI  - Dunes\n${lines}\nER  - \n`;
const talk = (lines: string) => read(record(lines))[0]!.talks[0]!;

describe('a record of RIS', () => {
  it('has authors in either set of tags, family name first or last', () => {
    const { speakers, credited } = talk(
      'AU  - Marsh, Ann B.\nA1  - van der Lind, Bo\nAU  - Prado, João, Jr.\nAU  - Chidi Okafor',
    );
    expect([...speakers, ...credited].map(({ name }) => name)).toEqual([
      'Ann B. Marsh',
      'João Prado Jr.',
      'Chidi Okafor',
      'Bo van der Lind',
    ]);
  });

  it('has an abstract over several lines, with its paragraphs', () => {
    expect(talk('AB  - One\n two.\n\nThree - four.\nKW  - a').abstract).toBe('One two.\n\nThree - four.');
  });

  it('has keywords one to a line, or all in one', () => {
    expect([talk('KW  - a, b\nKW  - c').keywords, talk('KW  - a; b, c').keywords]).toEqual([
      ['a, b', 'c'],
      ['a', 'b, c'],
    ]);
  });

  it('links only addresses that lead somewhere, each once', () => {
    const { links } = talk(
      'UR  - https://example.org/1\nL1  - https://example.org/1\nDO  - 10.99999/x\nL2  - file:///etc/passwd',
    );
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/1', 'https://doi.org/10.99999/x']);
  });

  it.each([
    ['DA  - 2017/08/21/', '2017-08-21', '2017-08-21'],
    ['Y1  - 21-23 Aug. 2017', '2017-08-21', '2017-08-23'],
    ['PY  - 2017\nDA  - August 21-23', '2017-08-21', '2017-08-23'],
    ['PY  - 2017///', null, null],
    ['DA  - 2017/13/41', null, null],
  ])('%s: from %s to %s', (lines, startDate, endDate) => {
    expect(read(record(lines))[0]!.meeting).toMatchObject({ startDate, endDate });
  });

  it('without an end is read and reported; what stands outside is reported', () => {
    const [sand] = read(`AU  - Nobody\n${record('').replace('ER  - \n', '')}${record('ID  - 2')}`);
    expect(sand!.talks.map(({ key }) => key)).toEqual(['dunes', '2']);
    expect(sand!.issues.map(({ line, message }) => [line, message])).toEqual([
      [1, 'AU stands outside of a record, which begins with TY'],
      [2, 'this record has no ER line at its end'],
    ]);
  });

  it('of an article is no talk where others name their meeting, and says so', () => {
    const [sand] = read(`${record('')}${record('', 'JOUR')}`);
    expect([sand!.talks.length, sand!.issues.at(-1)!.message]).toEqual([
      1,
      'entries that name no meeting are no talks: JOUR 1',
    ]);
  });
});

it('RIS is known by its first record, not by the name of the file', () => {
  const sure = ['\n\nTY  - CONF\n', 'Provider: X\nTY  - JOUR\nER  -', 'TY for reading - all', 'BEGIN:VCALENDAR'].map(
    (text) => ris.matches(sourceOf(text, 'a.txt')),
  );
  expect(sure).toEqual([0.95, 0.95, 0, 0]);
});

it('RIS without a record is refused', () => {
  expect(() => read('ER  - \n')).toThrow('sand.ris: expected RIS records, which begin with TY, none came');
});

it('any lines are records, issues or a refusal', () => {
  const line = fc.constantFrom(
    'TY  - CONF',
    'ER  - ',
    'TI  - T',
    'T2  - M',
    'AU  - ,',
    'AU  - A, B, C, D',
    'DA  - ////',
    'AB  -',
    ' ',
    'KW  - ;;,',
    'ID  - __proto__',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      try {
        expect(
          read(lines.join('\n'))
            .flatMap(({ talks }) => talks)
            .every(({ title }) => title.trim()),
        ).toBe(true);
      } catch (error) {
        expect(error).toHaveProperty('name', 'ReadError');
      }
    }),
    { numRuns: 1000 },
  );
});
