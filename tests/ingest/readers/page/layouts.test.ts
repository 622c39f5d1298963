/** What many pages lay out in the same way. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../support.ts';

const page = (...lines: string[]): string => ['Workshop on Moss 2031', 'May 5, 2031', '', ...lines, ''].join('\n');
const read = (...lines: string[]) => readPage(page(...lines)).document;

describe('an agenda', () => {
  it('has abstracts below its talks, in other languages too', () => {
    const { talks } = read(
      'Programme',
      '',
      '9h30 Anaïs Roux : Mousses du nord',
      'Résumé',
      'Les mousses du nord poussent lentement et nous montrons pourquoi.',
      '10h30 Karim Blanc : Mousses du sud',
    );
    expect(talks.map(({ start, abstract }) => [start, abstract !== null])).toEqual([
      ['09:30', true],
      ['10:30', false],
    ]);
  });

  it('says who convenes a session, who is no organizer', () => {
    const { organizers } = read(
      'Schedule',
      '',
      '9:00 Coffee',
      '',
      'Conveners: Ana Reis (University of Porto)',
      '',
      '9:30 Jon Berg: Chains of moss',
    );
    expect(organizers).toEqual([]);
  });

  it('opens a session that stands apart below a talk', () => {
    const { talks } = read(
      'Schedule',
      '',
      'Session A: Dry moss',
      '9:30 Ana Reis (University of Porto) - Moss on stones',
      '10:00 Jon Berg (University of Oslo) - Moss on roofs',
      '',
      'Session B: Wet moss and its friends',
      '9:30 Eva Lind (University of Lund) - Moss in bogs',
    );
    expect(talks.map(({ session, abstract }) => [session, abstract])).toEqual([
      ['Session A: Dry moss', null],
      ['Session A: Dry moss', null],
      ['Session B: Wet moss and its friends', null],
    ]);
  });
});

describe('a list of participants', () => {
  it('tells where a speaker is from, with the family name first as well', () => {
    const { talks } = read(
      'Schedule',
      '',
      '9:30 Ana Reis: Moss on stones',
      '',
      'Participants',
      '',
      'Berg, Jon (University of Oslo)',
      'Reis, Ana (University of Porto)',
    );
    expect(talks[0]!.speakers).toEqual([{ name: 'Ana Reis', affiliation: 'University of Porto' }]);
  });
});

describe('the place of a series', () => {
  it.each([
    'Mondays 4:10-5:00 pm, Moss Hall 12 (tea at 3:45 in the lounge)',
    'Spring 2031. Mondays, 14:15, Moss Hall 12',
  ])('stands behind its hours: %s', (hours) => {
    const days = ['May 5', 'May 12', 'May 19'].flatMap((day) => ['', day, 'Ana Reis, University of Porto', 'On moss']);
    const text = ['Moss Seminar', '', hours, ...days, ''];
    expect(readPage(text.join('\n')).document.meeting.venue).toBe('Moss Hall 12');
  });
});
