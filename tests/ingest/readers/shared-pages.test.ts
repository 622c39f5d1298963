/** Pages that lie beside the project and are never part of it: the page this project starts from, and pages with gold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenSpans, folded, readPage, sharedData } from './support.ts';

interface Gold {
  meeting: { title: string; start: string | null; end: string | null; venue: string | null; series?: string };
  organizers: [string, string][];
  speakersListed: [string, string][];
  talks: {
    title: string;
    day: string;
    time: string;
    speaker: string;
    affiliation?: string;
    abstract?: string;
    jointWorkWith?: string[];
    hasSlides?: boolean;
  }[];
  nonTalk: { day: string; time: string; label: string }[];
}

const folder = (name: string): string => path.join(sharedData, name);
const pagesIn = (name: string): string[] =>
  existsSync(folder(name))
    ? readdirSync(folder(name))
        .filter((file) => file.endsWith('.txt'))
        .map((file) => path.join(folder(name), file))
    : [];

const seed = pagesIn('seed');
const withGold = [...pagesIn('simons-pages'), ...pagesIn('simons-style')];
const read = (file: string) => readPage(readFileSync(file, 'utf8'), path.basename(file));

/** Printed once without its comma, in the list of organizers; the gold file has the comma of the abstract. */
const AS_PRINTED: Record<string, string> = { 'TAU, GOOGLE': 'TAU GOOGLE' };

const people = (rows: readonly [string, string][]) =>
  rows.map(([name, affiliation]) => ({ name, affiliation: AS_PRINTED[affiliation] ?? affiliation }));

describe.skipIf(withGold.length === 0)(
  'pages with gold (skipped when the shared data is not beside the project)',
  () => {
    it.each(withGold)('%s is read as its gold says', (file) => {
      const gold = JSON.parse(readFileSync(file.replace(/\.txt$/, '.gold.json'), 'utf8')) as Gold;
      const { document } = read(file);
      expect(document.meeting).toMatchObject({
        title: gold.meeting.title,
        startDate: gold.meeting.start,
        endDate: gold.meeting.end,
        venue: gold.meeting.venue,
        ...(gold.meeting.series && { series: gold.meeting.series }),
      });
      expect(document.organizers).toEqual(people(gold.organizers));
      expect(document.speakers).toEqual(people(gold.speakersListed));
      expect(document.agenda.map(({ date, start, label }) => ({ day: date, time: start, label }))).toEqual(
        gold.nonTalk,
      );
      expect(document.talks).toHaveLength(gold.talks.length);
      gold.talks.forEach((talk, i) => {
        const got = document.talks[i]!;
        expect(got).toMatchObject({ title: talk.title, date: talk.day, start: talk.time, end: null });
        expect(got.speakers.map(({ name }) => name)).toEqual([talk.speaker]);
        if (talk.affiliation) expect(got.speakers[0]!.affiliation).toBe(talk.affiliation);
        if (talk.abstract) expect(folded(got.abstract ?? '')).toBe(folded(talk.abstract));
        if (talk.jointWorkWith) expect(got.credited.map(({ name }) => name)).toEqual(talk.jointWorkWith);
        if (talk.hasSlides !== undefined) expect(got.links.some(({ kind }) => kind === 'slides')).toBe(talk.hasSlides);
      });
    });

    it.each([...seed, ...withGold])('every span of %s holds its value', (file) => {
      expect(brokenSpans(read(file))).toEqual([]);
    });
  },
);

describe.skipIf(seed.length === 0)(
  'the page this project starts from (skipped when it is not beside the project)',
  () => {
    const { document, spans } = seed[0] ? read(seed[0]) : ({} as ReturnType<typeof read>);

    it('is one meeting of a series over two days, with nothing invented', () => {
      expect(document.meeting).toMatchObject({
        series: 'Mathematical and Scientific Foundations of Deep Learning Annual Meeting',
        startDate: '2025-09-25',
        endDate: '2025-09-26',
        venue: null,
        timeZone: null,
        url: null,
      });
      expect(document.organizers).toHaveLength(3);
      expect(document.speakers).toHaveLength(7);
      expect([document.agenda, document.issues]).toEqual([[], []]);
    });

    it('has eight talks, each with speaker, affiliation, day, time and abstract', () => {
      expect(document.talks.map(({ date, start, speakers }) => [date?.slice(-2), start, speakers[0]?.name])).toEqual([
        ['25', '09:30', 'Pedro Abdalla'],
        ['25', '11:00', 'René Vidal'],
        ['25', '13:00', 'Bin Yu'],
        ['25', '14:30', 'Rong Ge'],
        ['25', '16:00', 'Nati Srebro'],
        ['26', '09:30', 'Soledad Villar'],
        ['26', '11:00', 'Peter Bartlett'],
        ['26', '13:00', 'Alejandro Ribeiro'],
      ]);
      expect(document.talks.filter(({ speakers, abstract }) => !speakers[0]?.affiliation || !abstract)).toEqual([]);
    });

    it('credits joint work and finds the slides', () => {
      const credited = document.talks.flatMap((talk) =>
        talk.credited.map(({ name }) => `${talk.speakers[0]!.name}: ${name}`),
      );
      expect(credited).toEqual([
        'Pedro Abdalla: Roman Vershynin',
        ...['Marko Medvedev', 'Kaifeng Lyu', 'Dingli Yu', 'Sanjeev Arora', 'Zhiyuan Li'].map(
          (name) => `Nati Srebro: ${name}`,
        ),
      ]);
      const slides = document.talks.filter(({ links }) => links.some(({ kind }) => kind === 'slides'));
      expect(slides.map(({ speakers }) => speakers[0]!.name)).toEqual([
        'Pedro Abdalla',
        'Bin Yu',
        'Rong Ge',
        'Peter Bartlett',
      ]);
    });

    it('ties each paragraph of the report to its talk, and the first to none', () => {
      const speakerOf = new Map(document.talks.map((talk) => [talk.key, talk.speakers[0]!.name]));
      const told = document.report.map(({ text, about }) => [
        about.map((key) => speakerOf.get(key)),
        text.split(' ').slice(0, 2).join(' '),
      ]);
      expect(told).toEqual([
        [[], 'The meeting'],
        ...[
          'Pedro Abdalla',
          'René Vidal',
          'Rong Ge',
          'Bin Yu',
          'Nati Srebro',
          'Soledad Villar',
          'Peter Bartlett',
          'Alejandro Ribeiro',
        ].map((name) => [[name], name]),
      ]);
    });

    it('has a span for every title, speaker, day, time and abstract', () => {
      const fields = document.talks.flatMap((_, i) =>
        ['title', 'speakers[0].name', 'date', 'start', 'abstract'].map((field) => `talks[${i}].${field}`),
      );
      expect(fields.filter((field) => !spans[field])).toEqual([]);
    });
  },
);
