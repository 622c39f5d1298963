/** The small parts of the grammar, each with the forms that pages print. */
import { describe, expect, it } from 'vitest';
import { withoutDuration } from '../../../../ingest/readers/page/agenda/durations.ts';
import { isOccasion } from '../../../../ingest/readers/page/agenda/occasions.ts';
import { splitLine } from '../../../../ingest/readers/page/agenda/split.ts';
import { firstDate, isoDate } from '../../../../ingest/readers/page/dates.ts';
import { dayHeading } from '../../../../ingest/readers/page/days.ts';
import { labelOf } from '../../../../ingest/readers/page/labels.ts';
import { linesOf, type Line } from '../../../../ingest/readers/page/line.ts';
import { linksOf, trailingLinks } from '../../../../ingest/readers/page/links.ts';
import { nameScore } from '../../../../ingest/readers/page/names.ts';
import { listedOn } from '../../../../ingest/readers/page/people-on-line.ts';
import { NAME, senseOf } from '../../../../ingest/readers/page/people.ts';
import { unwrapped } from '../../../../ingest/readers/page/prose.ts';
import { withoutRoom } from '../../../../ingest/readers/page/rooms.ts';
import { acronymOf, seriesOf } from '../../../../ingest/readers/page/series.ts';
import { Slice } from '../../../../ingest/readers/page/slice.ts';
import { textPage } from '../../../../ingest/readers/page/text.ts';
import { leadingTime, wallTime } from '../../../../ingest/readers/page/times.ts';
import { unfolded } from '../../../../ingest/readers/page/unfold.ts';
import type { Person } from '../../../../ingest/readers/page/told.ts';

const slice = (text: string): Slice => new Slice(text, 0, text.length);
const line = (text: string): Line => linesOf(text)[0]!;
const sense = senseOf([]);
const printed = (people: readonly Person[]) =>
  people.map(({ name, affiliation }) => (affiliation ? `${name.text} <${affiliation.text}>` : name.text));

describe('the time at the start of a line', () => {
  it.each([
    ['9:30 AMRong Ge | Title', '09:30', null, 'Rong Ge | Title'],
    ['12:00 PM LUNCH', '12:00', null, 'LUNCH'],
    ['12:15 a.m. Late talk', '00:15', null, 'Late talk'],
    ['9 – 9:30 a.m. Coffee', '09:00', '09:30', 'Coffee'],
    ['11:00-12:30 PM Panel', '11:00', '12:30', 'Panel'],
    ['14:15 Uhr: Vortrag', '14:15', null, 'Vortrag'],
    ['14h30 Pause', '14:30', null, 'Pause'],
    ['11h – 12h Exposé', '11:00', '12:00', 'Exposé'],
    ['9-10h Accueil', '09:00', '10:00', 'Accueil'],
    ['von 9.00 Uhr bis 9.15 Uhr Anfang', '09:00', '09:15', 'Anfang'],
    ['9:30am - noon Hacking', '09:30', '12:00', 'Hacking'],
    ['10:00 EDT / 16:00 CEST Talk', '10:00', null, 'Talk'],
    ['16:00-16:45 (10:00am EST) Talk', '16:00', '16:45', 'Talk'],
    ['0900-0945 Braids', '09:00', '09:45', 'Braids'],
    ['10.00 Amara Nwosu', '10:00', null, 'Amara Nwosu'],
    ['(13:00) Title', '13:00', null, 'Title'],
    ['09:15 → 10:00 Title', '09:15', '10:00', 'Title'],
  ])('of %j is %s', (text, start, end, rest) => {
    const found = leadingTime(slice(text))!;
    const clock = (minutes: number | null) => (minutes === null ? null : wallTime(minutes));
    expect([clock(found.range.start), clock(found.range.end), found.rest.text]).toEqual([start, end, rest]);
  });

  it.each([
    '3 proofs of a lemma',
    '2019–2020 results',
    '10 years of sand',
    '1.5 dimensions',
    '21st century',
    'Talk at 9:30',
  ])('is none in %j', (text) => {
    expect(leadingTime(slice(text))).toBeNull();
  });

  it('that does not exist is seen and has no minutes', () => {
    expect(leadingTime(slice('25:10 Talk'))?.range.start).toBeNull();
  });
});

describe('a printed date', () => {
  it.each([
    ['Thursday, September 25, 2025', [2025, 9, 25, null]],
    ['October 4th', [null, 10, 4, null]],
    ['14–15 June 2023', [2023, 6, 14, 15]],
    ['February 2nd and 3rd, 2023', [2023, 2, 2, 3]],
    ['Mittwoch, 12. Oktober 2022', [2022, 10, 12, null]],
    ['2025-03-04', [2025, 3, 4, null]],
    ['25.9.2025', [2025, 9, 25, null]],
    ['Del 5 al 6 de mayo de 2025', [2025, 5, 5, 6]],
    ['24.–26.06.2024', [2024, 6, 24, 26]],
    ['24/06/2024 - 26/06/2024', [2024, 6, 24, 26]],
    ['Giovedì 9 ottobre', [null, 10, 9, null]],
    ['mar 12 mars 2024', [2024, 3, 12, null]],
    ['12-Sep-2024', [2024, 9, 12, null]],
    ['Wednesday, 18/Sept/2024', [2024, 9, 18, null]],
    ['Sunday, May 28 and ending Friday June 2, 2023', [2023, 5, 28, 2]],
  ])('%j is understood', (text, [year, month, day, end]) => {
    const date = firstDate(text)!;
    expect([date.year, date.month, date.day, date.end?.day ?? null]).toEqual([year, month, day, end]);
  });

  it('is ISO only when the calendar has it', () => {
    expect([isoDate(2024, 2, 29), isoDate(2025, 2, 29)]).toEqual(['2024-02-29', null]);
  });
});

describe('a heading of a day', () => {
  it.each([
    'Thursday, September 26',
    'Day 2: Friday, May 3',
    '## 5 June 2022',
    'FRIDAY',
    'Schedule for Monday, May 13',
  ])('is %j', (text) => {
    expect(dayHeading(line(text))).not.toBeNull();
  });

  it.each([
    '9:00 May Day celebrations',
    'September 25–26, 2025',
    'The talk of May 5 was moved',
    'June 5 is when we all met to talk about it.',
  ])('is not %j', (text) => {
    expect(dayHeading(line(text))).toBeNull();
  });
});

describe('a label', () => {
  it.each([
    ['Organizers:', 'organizers'],
    ['Organizer', 'organizers'],
    ['Scientific Organising Committee', 'organizers'],
    ['Agendaplus--large', 'agenda'],
    ['Program', 'agenda'],
    ['Conference schedule', 'agenda'],
    ['Abstracts & Slidesplus--large', 'abstracts'],
    ['Titles and Abstracts', 'abstracts'],
    ['Confirmed speakers', 'speakers'],
    ['MEETING GOALS', 'goals'],
    ['Previous Meetings:', 'past'],
    ['Meeting Report', 'report'],
    ['Date & Time', 'date'],
    ['Participation & Funding', 'skip'],
    ['Hotel & Travel', 'skip'],
    ['Videos', 'videos'],
    ['Coordinators', 'organizers'],
    ['Moderator', 'skip'],
    ['Overview of Talks', 'abstracts'],
    ['Keynote abstracts', 'abstracts'],
    ['Mini-courses', 'abstracts'],
    ['Minicursos', 'abstracts'],
    ['Past colloquia: Spring 2024', 'past'],
  ])('%j opens %s', (text, kind) => {
    expect(labelOf(line(text))?.kind).toBe(kind);
  });

  it('may have its content behind its colon', () => {
    expect(labelOf(line('Venue: Harbour Museum'))?.rest?.text).toBe('Harbour Museum');
  });

  it('may be a sentence that says who organizes', () => {
    const label = labelOf(line('Organised by Ana Kolar and Peter Simko.'))!;
    expect([label.kind, label.rest?.text]).toEqual(['organizers', 'Ana Kolar and Peter Simko']);
  });

  it.each(['Speakers of many languages meet', 'Rong Ge', 'Where the wild numbers are', 'Program synthesis: a survey'])(
    'is not %j',
    (text) => {
      expect(labelOf(line(text))).toBeNull();
    },
  );
});

describe('a name', () => {
  it.each([
    'Li Wei',
    'J. M. Coetzee',
    'Jean-Pierre Serre',
    'Ludwig van Beethoven',
    'Huijia (Rachel) Lin',
    'Noah A. Smith',
    'Prof. Dr. Anna Müller',
    'Emery Brown',
    'Can Xu',
    "Conan O'Brien",
  ])('is %j', (text) => {
    expect(nameScore(text)).toBeGreaterThanOrEqual(NAME);
  });

  it.each([
    'Duke University',
    'ETH Zurich',
    'Neural Networks',
    'LUNCH BREAK',
    'The Shaky Past',
    'Quantum Collusion',
    'Group Photo',
    'rong ge',
    'Talk 3',
  ])('is not %j', (text) => {
    expect(nameScore(text)).toBeLessThan(NAME);
  });
});

describe('people on a line', () => {
  it.each([
    [
      'Moritz Hardt, Max Planck Institute for Intelligent Systems, Tübingen',
      ['Moritz Hardt <Max Planck Institute for Intelligent Systems, Tübingen>'],
    ],
    ['Bin Yu (UC Berkeley)', ['Bin Yu <UC Berkeley>']],
    [
      'Els Peeters, Ghent University; Marc Dubois, KU Leuven',
      ['Els Peeters <Ghent University>', 'Marc Dubois <KU Leuven>'],
    ],
    ['Ana Reis (Lisbon), Tim Ode and Jo Fell (Lagos)', ['Ana Reis <Lisbon>', 'Tim Ode', 'Jo Fell <Lagos>']],
    ['Huijia (Rachel) Lin, University of Washington', ['Huijia (Rachel) Lin <University of Washington>']],
    ['Keiko Tanaka', ['Keiko Tanaka']],
    ['Keiko Tanaka (virtual), Kyoto University', ['Keiko Tanaka <Kyoto University>']],
    ['Keiko Tanaka, Kyoto University (via Zoom)', ['Keiko Tanaka <Kyoto University>']],
    ['Rui Lopes, M.D., Ph.D., University of Porto and INESC', ['Rui Lopes <University of Porto and INESC>']],
    ['Ana Reis (SLF), Rui Lopes, M.D. (SLF)', ['Ana Reis <SLF>', 'Rui Lopes <SLF>']],
    ['Dana Weiss, UC San Diego; UT Southwestern', ['Dana Weiss <UC San Diego; UT Southwestern>']],
  ])('%j are told apart', (text, people) => {
    expect(printed(listedOn(slice(text), sense))).toEqual(people);
  });
});

describe('a line of an agenda', () => {
  it.each([
    ['Rong Ge | What can linear transformers learn', ['Rong Ge'], 'What can linear transformers learn'],
    ['Carol Mason | Carol Mason | Encoding the Brain', ['Carol Mason'], 'Encoding the Brain'],
    ['Scour around piles — Ruth Abrahamsen (NTNU)', ['Ruth Abrahamsen <NTNU>'], 'Scour around piles'],
    [
      'Lars Nygaard (Aarhus University): Counting without haste',
      ['Lars Nygaard <Aarhus University>'],
      'Counting without haste',
    ],
    ['Mate Horvat, “Rings of glass”', ['Mate Horvat'], 'Rings of glass'],
    ['Rings of glass (Mate Horvat, Split)', ['Mate Horvat <Split>'], 'Rings of glass'],
    ['Dredging by night: sound and sediment — Sofía Marín', ['Sofía Marín'], 'Dredging by night: sound and sediment'],
    ['Prof. Rong Ge, Duke University: On rings', ['Rong Ge <Duke University>'], 'On rings'],
    ['Sums and products, by Vera Novak', ['Vera Novak'], 'Sums and products'],
    ['RONG GE | TITLE IN CAPS', ['RONG GE'], 'TITLE IN CAPS'],
    ['Rong Ge | Title: On rings', ['Rong Ge'], 'On rings'],
    ['Rong Ge, Duke University — TBD', ['Rong Ge <Duke University>'], 'TBD'],
    ['Emmy Noor | University of Oslo | On rings', ['Emmy Noor <University of Oslo>'], 'On rings'],
  ])('%j is people and title', (text, people, title) => {
    const split = splitLine(slice(text), sense, 0)!;
    expect([printed(split.people), split.title?.text]).toEqual([people, title]);
  });

  it('without a name is not split', () => {
    expect(splitLine(slice('Large language models are smart: a view'), sense, 0)).toBeNull();
  });
});

describe('an occasion', () => {
  it.each([
    'CHECK-IN & BREAKFAST',
    'BREAK / POSTER PRESENTATION',
    'DAY ONE CONCLUDES',
    'DINNER - Portale (126 W. 18th St)',
    'Lunch (on your own)',
    'Opening remarks',
    'Group photo',
    'Registration and coffee',
    'Welcome by the dean',
    'Closing Lunch',
    'Check In',
    'Lightning Talks',
    'Roundtable Discussion',
    'Discussion led by Rong Ge',
    'Gong show: students',
    'Discussion and close',
    'Exercise session',
    'Sessão de exercícios',
    'Podiumsdiskussion',
    'Demo session',
  ])('is %j', (text) => {
    expect(isOccasion(text)).toBe(true);
  });

  it.each([
    'Breaking the symmetry',
    'Free probability and random matrices',
    'Social networks and their limits',
    'Tea leaves and vortices',
    'What vinegar knows',
    'Closing the gap between theory and lunch',
    'Lightning in winter storms',
    'Round trips on a table',
    'Close encounters of rivers',
    'Podiumsdiskussion: Was bleibt?',
  ])('is not %j', (text) => {
    expect(isOccasion(text)).toBe(false);
  });
});

describe('links', () => {
  const page = textPage('# A\n\n[Slides](https://example.org/a.pdf) | Video');

  it('are lines of their own, with the address where the page kept it', () => {
    const links = linksOf(page.lines.at(-1)!.slice, page);
    expect(links.map(({ kind, url }) => [kind, url])).toEqual([
      ['slides', 'https://example.org/a.pdf'],
      ['video', null],
    ]);
    expect(linksOf(slice('Slides of rock in motion'), page)).toEqual([]);
  });

  it('at the end of a title are taken from it', () => {
    const { words, links } = trailingLinks(slice('Growing crystals [slides]'), page);
    expect([words.text, links[0]?.kind]).toEqual(['Growing crystals', 'slides']);
  });

  it('lead nowhere when their address is a script', () => {
    expect(textPage('# A\n\n[Slides](javascript:alert)').links).toEqual([]);
  });
});

describe('a room in brackets', () => {
  it.each([
    ['KPZ at large (TCL 201)', 'KPZ at large', 'TCL 201'],
    ['On rings [Room 4]', 'On rings', 'Room 4'],
    ['(Main Lecture Hall 201)', '', 'Main Lecture Hall 201'],
    ['Rings (and fields)', 'Rings (and fields)', null],
  ])('%j', (text, words, room) => {
    const found = withoutRoom(slice(text));
    expect([found.words.text, found.room?.text ?? null]).toEqual([words, room]);
  });
});

describe('the series of a title', () => {
  it.each([
    ['2025 Foundations of Sand Annual Meeting', 'Foundations of Sand Annual Meeting'],
    ['Society of Fellows Retreat 2024', 'Society of Fellows Retreat'],
    ['2023 Fellows Alumni Symposium: Art and Science', 'Fellows Alumni Symposium'],
    ['Meeting on Bird Song (BirdSong 2020)', 'Meeting on Bird Song'],
    ['Annual Meeting of the Sand Society', 'Annual Meeting of the Sand Society'],
    ['Workshop on Glass', null],
    ['Plans for 2024 and 2025', null],
  ])('%j', (text, series) => {
    expect(seriesOf(slice(text))?.value ?? null).toBe(series);
  });

  it('has an acronym where title or goals give one in brackets', () => {
    const goals = [slice('Members of the Collaboration on the Foundations of Sand Motion (FoSM) met.')];
    expect(acronymOf(slice('2020 Foundations of Sand Motion Meeting'), goals)?.text).toBe('FoSM');
    expect(acronymOf(slice('2020 Meeting on Glass'), goals)).toBeNull();
  });
});

describe('a paragraph wrapped at a width', () => {
  it('is one line again, while names and titles stay apart', () => {
    const text = [
      'Fiona MacLeod, University of St Andrews',
      'Tides for people',
      'This lecture starts from the moon and ends at the beach. No knowledge of',
      'the sea is assumed. We derive the equilibrium tide, then see how the',
      'shape of a basin makes it larger.',
    ].join('\n');
    expect(unwrapped(linesOf(text)).map(({ no }) => no)).toEqual([1, 2, 3]);
  });
});

describe('how long an entry takes', () => {
  const range = { start: 570, end: 615, sure: true };
  it.each([
    ['Five decades of crystals 45m', 'Five decades of crystals'],
    ['A talk (20 min)', 'A talk'],
    ['Running 100m', 'Running 100m'],
    ['The age of 7', 'The age of 7'],
  ])('is taken from %j where it agrees with its hours or is surely one', (text, words) => {
    expect(withoutDuration(slice(text), range).text).toBe(words);
  });
});

describe('a line that lost its line ends', () => {
  it('is cut before each time and day', () => {
    const day = 'Friday, May 13, 2022 9:30 AMHugh Abel | Ranks 10:30 AMBREAK 11:00 AMIna Olsen | The price of parity';
    expect(unfolded(line(day)).map(({ text }) => text)).toEqual([
      'Friday, May 13, 2022',
      '9:30 AMHugh Abel | Ranks',
      '10:30 AMBREAK',
      '11:00 AMIna Olsen | The price of parity',
    ]);
  });

  it('is whole when it is a sentence that speaks of times', () => {
    const sentence =
      'The bus leaves at 9:00 AM and comes back at 5:00 PM or, on Fridays, at 4:30 PM from the main gate.';
    expect(unfolded(line(sentence))).toHaveLength(1);
  });
});
