/** What is said of a page that reads well line by line and yet looks wrong. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../support.ts';

const page = (...agenda: string[]): string =>
  [
    'Workshop on Rings 2024',
    'May 4, 2024',
    '',
    'Speakers:',
    '',
    'Ana Reis, University of Porto',
    'Jon Berg, ETH Zurich',
    '',
    ...agenda,
    '',
  ].join('\n');
const issues = (text: string) => readPage(text).document.issues.map(({ line, message }) => `${line}: ${message}`);

describe('listed speakers', () => {
  it('who all give a talk are no doubt', () => {
    expect(issues(page('Agenda', '', '9:30 AM Ana Reis | Rings', '10:30 AM Jon Berg | Chains'))).toEqual([]);
  });

  it('of whom one gives no talk are a doubt about that one, at its line', () => {
    expect(issues(page('Agenda', '', '9:30 AM Ana Reis | Rings'))).toEqual([
      '7: "Jon Berg" is listed as a speaker and gives no talk',
    ]);
  });

  it('of whom none gives a talk are one doubt: the programme may be lost', () => {
    expect(issues(page())).toEqual(['6: 2 speakers are listed here and none of them gives a talk']);
  });
});
