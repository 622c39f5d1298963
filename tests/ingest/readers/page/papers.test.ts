/** Lists of accepted papers and posters, which no agenda schedules. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../support.ts';

const page = (...lines: string[]): string => ['Workshop on Rings 2024', 'May 4, 2024', '', ...lines, ''].join('\n');
const told = (...lines: string[]) =>
  readPage(page(...lines)).document.talks.map(({ title, kind, speakers, start }) => [
    title,
    kind,
    speakers.map(({ name }) => name).join(' + '),
    start,
  ]);

describe('a list of papers', () => {
  it('is one talk per line with title and authors, whichever sign stands between', () => {
    expect(
      told(
        'Posters',
        '',
        '1. Small rings. Ana Reis, Jon Berg.',
        '2. Are rings round? Mia Holt',
        '3. Rings at work (Ola Lund)',
      ),
    ).toEqual([
      ['Small rings', 'poster', 'Ana Reis + Jon Berg', null],
      ['Are rings round?', 'poster', 'Mia Holt', null],
      ['Rings at work', 'poster', 'Ola Lund', null],
    ]);
  });

  it('may print the authors below the title', () => {
    expect(told('Accepted papers', '', '• Small rings', 'Ana Reis', '• Large rings', 'Jon Berg')).toEqual([
      ['Small rings', 'talk', 'Ana Reis', null],
      ['Large rings', 'talk', 'Jon Berg', null],
    ]);
  });

  it('tells the speakers of the talk that the agenda prints under the same title', () => {
    expect(
      told(
        'Agenda',
        '',
        '9:00 AM Ana Reis | Large rings',
        '',
        'Accepted papers',
        '',
        '• Large rings. Ana Reis, Jon Berg',
      ),
    ).toEqual([['Large rings', 'talk', 'Ana Reis', '09:00']]);
  });

  it('makes no talk of sentences about posters', () => {
    expect(
      told('Agenda', '', '9:00 AM Ana Reis | Rings', '', 'Posters', '', 'Posters should be A0 and portrait.'),
    ).toEqual([['Rings', 'talk', 'Ana Reis', '09:00']]);
  });
});

describe('people who only take part', () => {
  it('are no speakers, and tell where a speaker is from', () => {
    const { talks, speakers } = readPage(
      page(
        'Agenda',
        '',
        '9:00 AM Ana Reis | Rings',
        '',
        'Participants',
        '',
        'Ana Reis, Lakeside University',
        'Jon Berg, MIT',
      ),
    ).document;
    expect(speakers).toEqual([]);
    expect(talks[0]!.speakers).toEqual([{ name: 'Ana Reis', affiliation: 'Lakeside University' }]);
  });
});
