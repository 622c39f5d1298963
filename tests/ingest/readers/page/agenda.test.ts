/** What an agenda says of hours and days beyond single lines. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../support.ts';

const page = (...lines: string[]): string =>
  ['Workshop on Rings 2024', 'May 4, 2024', '', 'Schedule', '', ...lines, ''].join('\n');
const hours = (text: string): (string | null)[] => {
  const { talks, agenda } = readPage(text).document;
  return [...talks, ...agenda].map(({ start }) => start).sort();
};

describe('hours without AM and PM', () => {
  it('go on counting after noon', () => {
    expect(hours(page('9:30 Ana Reis: Rings', '12:00 Lunch', '2:00 Jon Berg: Chains'))).toEqual([
      '09:30',
      '12:00',
      '14:00',
    ]);
  });

  it('stay as printed on a day that counts to 24', () => {
    expect(hours(page('12:00 Lunch', '14:00 Ana Reis: Rings', '2:00 Jon Berg: Chains'))).toEqual([
      '02:00',
      '12:00',
      '14:00',
    ]);
  });

  it('stay as printed before noon, also when they go back', () => {
    expect(hours(page('9:30 Ana Reis: Rings', '8:30 Jon Berg: Chains'))).toEqual(['08:30', '09:30']);
  });
});

describe('words by a speaker who welcomes', () => {
  it('are no talk', () => {
    const { talks, agenda } = readPage(
      page('9:00 AM Ana Reis | Welcome & Introduction', '9:30 AM Jon Berg | Chains'),
    ).document;
    expect([talks.map(({ title }) => title), agenda.map(({ start }) => start)]).toEqual([['Chains'], ['09:00']]);
  });

  it('are one when they go on', () => {
    const { talks } = readPage(page('9:00 AM Ana Reis | Welcome to the theory of rings')).document;
    expect(talks.map(({ title }) => title)).toEqual(['Welcome to the theory of rings']);
  });
});

describe('speakers one below the other above an abstract', () => {
  const abstracts = ['Abstracts', '', 'Ana Reis', 'University of Porto', '', 'Jon Berg', 'University of Oslo', ''];
  const text = ['Rings and chains', '', 'Rings are short chains that nobody opened. We open some.'];

  it('share the talk', () => {
    const { talks } = readPage(
      page('9:30 AM Ana Reis & Jon Berg | Rings and chains', '', ...abstracts, ...text),
    ).document;
    expect(talks.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([['Ana Reis', 'Jon Berg']]);
  });

  it('do not when the agenda has them apart', () => {
    const { talks } = readPage(
      page('9:30 AM Ana Reis | Knots', '11:00 AM Jon Berg | Rings and chains', '', ...abstracts, ...text),
    ).document;
    expect(talks.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([['Ana Reis'], ['Jon Berg']]);
  });
});
