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

describe('a course', () => {
  const slots = ({ talks }: ReturnType<typeof read>) =>
    talks.map(({ title, start, speakers, abstract }) => [title, start, speakers[0]?.name, abstract !== null]);

  it('has one abstract for all its slots, whatever number they bear', () => {
    const lines = ['Mini-courses', '', 'Minicourse 1: Moss for all', 'Ana Reis (University of Porto)'];
    const told = read(
      ...lines,
      'We begin with the green ones and end with the grey ones, slowly.',
      '',
      'Schedule',
      '',
      '9:00 Minicourse 1 - Ana Reis',
      '10:00 Coffee',
      '11:00 Minicourse 1 - Ana Reis',
    );
    expect(slots(told)).toEqual([
      ['Moss for all', '09:00', 'Ana Reis', true],
      ['Moss for all', '11:00', 'Ana Reis', true],
    ]);
  });

  it('and a talk of a list stand in the grid by the family name alone', () => {
    const told = read(
      '## Mini-courses',
      '',
      '### Ana Reis (University of Porto): Moss for all',
      '',
      'We begin with the green ones and end with the grey ones, slowly.',
      '',
      '## Research talks',
      '',
      '- Jon Berg (University of Oslo): Moss on roofs',
      '- Eva Lind (University of Lund): Moss in bogs',
      '',
      '## Schedule',
      '',
      '| | Monday | Tuesday |',
      '|---|---|---|',
      '| 9:00 | Reis 1 | Reis 2 |',
      '| 10:00 | Berg | Lind |',
    );
    expect(slots(told)).toEqual([
      ['Moss for all', '09:00', 'Ana Reis', true],
      ['Moss for all', '09:00', 'Ana Reis', true],
      ['Moss on roofs', '10:00', 'Jon Berg', false],
      ['Moss in bogs', '10:00', 'Eva Lind', false],
    ]);
  });
});

describe('links behind a title', () => {
  it('are several, with signs between', () => {
    const { talks } = read(
      '## Schedule',
      '',
      '- **9:00** [Moss on stones](#reis) — *Ana Reis* (University of Porto) — [slides](a.pdf), [video](https://v.example/a)',
    );
    expect([talks[0]!.title, talks[0]!.speakers[0]!.name, talks[0]!.links.map(({ kind }) => kind)]).toEqual([
      'Moss on stones',
      'Ana Reis',
      ['slides', 'video'],
    ]);
  });
});

describe('a table with times of two zones', () => {
  it('has the talks in a column called sessions', () => {
    const { talks } = read(
      '## Schedule',
      '',
      '| CEST (Oslo) | EDT (New York) | Session |',
      '|---|---|---|',
      '| 15:10 | 9:10 AM | Ana Reis: Moss on stones |',
      '| 15:40 | 9:40 AM | Jon Berg: Moss on roofs |',
    );
    expect(talks.map(({ title, start, speakers }) => [title, start, speakers[0]?.name])).toEqual([
      ['Moss on stones', '15:10', 'Ana Reis'],
      ['Moss on roofs', '15:40', 'Jon Berg'],
    ]);
  });
});

describe('a page whose abstracts open in dialogs', () => {
  it('has them, and no label where their buttons are', () => {
    const card = (name: string, house: string) =>
      `<div class="card"><h5>${name}</h5><p>${house}</p><button data-bs-toggle="modal">Abstract</button></div>`;
    const { speakers, talks } = readPage(
      `<html><body><h1>Workshop on Moss 2031</h1><p>May 5, 2031</p>
      <h2>Speakers</h2>${card('Ana Reis', 'University of Porto')}${card('Jon Berg', 'University of Oslo')}
      <h2>Schedule</h2><table><tr><td>9:00</td><td>Ana Reis: Moss on stones</td></tr>
      <tr><td>10:00</td><td>Jon Berg: Moss on roofs</td></tr></table>
      <div class="modal fade" aria-hidden="true"><h5>Moss on stones</h5><button data-bs-dismiss="modal">Close</button>
      <p><strong>Ana Reis</strong>, University of Porto</p><p>Moss grows on stones, and we say why it does so.</p></div>
      </body></html>`,
      'page.html',
    ).document;
    expect(speakers.map(({ name }) => name)).toEqual(['Ana Reis', 'Jon Berg']);
    expect(talks.map(({ abstract }) => abstract)).toEqual(['Moss grows on stones, and we say why it does so.', null]);
  });
});

describe('tables of papers inside of a table of sessions', () => {
  const paper = (time: string, title: string, names: string, houses: string, text: string) =>
    `<tr><td>${time}</td><td><p>${title}</p><p>${names}</p><p>${houses}</p><p>${text}</p></td></tr>`;
  const html = `<html><body><h1>Workshop on Moss 2031</h1><h2>Programme</h2><table>
    <tr><td colspan="2"><b>Date: Monday, 05/May/2031</b></td></tr>
    <tr><td>9:00am - 9:30am</td><td><b>Opening</b><br>Location: Great Hall</td></tr>
    <tr><td>10:00am - 11:00am</td><td><b>Dry moss</b><br>Location: Room 12<table>${paper(
      '10:00am - 10:30am',
      'Moss on stones',
      '<u>Ana Reis</u><sup>1</sup>, Jon Berg<sup>2</sup>',
      '<sup>1</sup>University of Porto; <sup>2</sup>University of Oslo',
      'Moss grows on stones, and we say why it does so.',
    )}${paper('10:30am - 11:00am', 'Moss on roofs', '<u>Eva Lind</u>', 'University of Lund', 'Roofs are stones that people put up, and moss knows it.')}</table></td></tr>
    <tr><td colspan="2"><b>Date: Tuesday, 06/May/2031</b></td></tr>
    <tr><td>9:00am - 9:30am</td><td><b>Moss in bogs</b><br>Location: Great Hall<br>Akira Sato, University of Kyoto</td></tr>
    </table></body></html>`;

  it('have days, sessions that are no talks, and houses by raised numbers', () => {
    const { talks } = readPage(html, 'page.html').document;
    expect(talks.slice(0, 2).map(({ date, start, title, speakers }) => [date, start, title, speakers[0]])).toEqual([
      ['2031-05-05', '10:00', 'Moss on stones', { name: 'Ana Reis', affiliation: 'University of Porto' }],
      ['2031-05-05', '10:30', 'Moss on roofs', { name: 'Eva Lind', affiliation: 'University of Lund' }],
    ]);
    expect(talks[2]).toMatchObject({ date: '2031-05-06', title: 'Moss in bogs', room: 'Great Hall' });
  });
});
