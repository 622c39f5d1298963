/** What the checks of the data find, on meetings in our own words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Meeting, MEETING_FORMAT, type MeetingInput } from '../../../contract/meeting.ts';
import { SourceId } from '../../../contract/ids.ts';
import type { Inspected } from '../../../ingest/quality/check.ts';
import { look } from '../../../ingest/quality/index.ts';
import { talksOf } from '../../../ingest/quality/inspect.ts';
import { identify } from '../../../ingest/resolve/mentions.ts';

type Talks = NonNullable<MeetingInput['talks']>;

/** A meeting whose source prints its titles, one a line. */
function meeting(title: string, talks: Talks, issues: MeetingInput['issues'] = []) {
  const text = [title, ...talks.map((talk) => talk.title)].join('\n');
  const document = Meeting.parse({
    format: MEETING_FORMAT,
    source: { uri: 'page.txt', format: 'by-hand', sha256: '0'.repeat(64) },
    meeting: { title, startDate: '2025-05-05' },
    talks,
    issues,
  });
  const spans = Object.fromEntries(
    talks.map((talk, at) => {
      const start = text.indexOf(talk.title);
      return [`talks[${at}].title`, [start, start + talk.title.length] as [number, number]];
    }),
  );
  return { source: SourceId.parse('source:one'), document, spans, text };
}

const inspected = (...meetings: ReturnType<typeof meeting>[]): Inspected => ({
  documents: meetings.map((sourced) => ({ id: identify(sourced).id, sourced })),
  talks: meetings.flatMap(talksOf),
  people: [],
  nearMisses: { total: 0, items: [] },
  decisions: [],
});

const found = (name: string, given: Inspected) => look(given).find((one) => one.name === name)!;
const messages = (name: string, given: Inspected) =>
  found(name, given).items.map(({ message, node }) => `${node?.label ?? ''}: ${message}`);

const whole = { speakers: [{ name: 'Ana Lima' }], date: '2025-05-05', start: '09:00' };
const ABSTRACT =
  'Schools along a river built gauges of bottles and phones. Their data fill the gaps that the official network leaves, and forecasts of floods become better by a day.';

describe('what talks lack', () => {
  const given = inspected(
    meeting('Rivers 2025', [
      { key: 'a', title: 'Gauges that people build', ...whole, abstract: ABSTRACT },
      { key: 'b', title: 'Sediment behind dams', speakers: [], date: '2025-05-05' },
      { key: 'c', title: 'Who owns a river?', kind: 'panel', credited: [{ name: 'Mei Tan' }] },
      { key: 'd', title: 'Floods', ...whole, date: null },
    ]),
  );

  it('is an abstract, but for panels and discussions', () => {
    expect(messages('missing-abstract', given)).toEqual([
      'Sediment behind dams: No abstract is printed, or none was found for it.',
      'Floods: No abstract is printed, or none was found for it.',
    ]);
    expect(found('missing-abstract', given).of).toBe(3);
  });

  it('is a day or a time', () => {
    expect(messages('talk-without-time', given)).toEqual([
      'Sediment behind dams: It has a day and no time.',
      'Who owns a river?: It has neither day nor time.',
      'Floods: It has a time and no day.',
    ]);
  });

  it('is a speaker', () => {
    expect(messages('talk-without-speaker', given)).toEqual([
      'Sediment behind dams: Nobody is named.',
      'Who owns a river?: Nobody is said to speak; people are credited.',
    ]);
  });

  it('points at the passage of the title', () => {
    const { text } = given.documents[0]!.sourced;
    const { span } = found('talk-without-speaker', given).items[0]!;
    expect(text.slice(span!.start, span!.end)).toBe('Sediment behind dams');
  });
});

describe('names that may be someone else’s', () => {
  const people = (...labels: string[]) =>
    labels.map((label) => ({ id: `person:${label}`, label, detail: null, placed: true }));

  it('are single names and initials, and nothing else', () => {
    const given = {
      ...inspected(),
      people: people('Plato', 'A. Lima', 'J.-P. Serre', 'Ana Lima', 'A. Maria Lima', '王伟'),
    };
    expect(messages('unresolved-name', given)).toEqual([
      'Plato: It is a single name.',
      'A. Lima: Of the given name only initials are printed.',
      'J.-P. Serre: Of the given name only initials are printed.',
    ]);
  });

  it('are placeholders where a speaker should be named', () => {
    const given = inspected(meeting('Rivers 2025', [{ key: 'a', title: 'Keynote', speakers: [{ name: 'TBA' }] }]));
    expect(messages('unresolved-name', given)).toEqual(['Keynote: “TBA” stands where the speaker is named.']);
  });

  it('are near misses, all of which count', () => {
    const side = (label: string) => ({
      subject: { id: `person:${label}` as never, printed: [label] },
      label,
      detail: null,
      talks: 1,
    });
    const nearMisses = { total: 300, items: [{ a: side('Ana Lima'), b: side('Anna Lima'), score: 0.6 }] };
    const { total, items } = found('unresolved-name', { ...inspected(), nearMisses });
    expect(total).toBe(300);
    expect(items).toMatchObject([{ message: 'Ana Lima and Anna Lima may be one (60 of 100 speak for it).' }]);
  });
});

describe('people without an institution', () => {
  it('are told apart by whether an affiliation is printed', () => {
    const people = [
      { id: 'person:a', label: 'Ana Lima', detail: null, placed: false },
      { id: 'person:b', label: 'Ben Roth', detail: 'on leave', placed: false },
      { id: 'person:c', label: 'Mei Tan', detail: 'ETH Zurich', placed: true },
    ];
    expect(messages('unknown-affiliation', { ...inspected(), people })).toEqual([
      'Ana Lima: No affiliation is printed.',
      'Ben Roth: “on leave” is printed, and no institution was recognised in it.',
    ]);
  });
});

describe('talks that may stand twice', () => {
  it('have one title in one meeting, whatever its case and accents', () => {
    const given = inspected(
      meeting('Rivers 2025', [
        { key: 'a', title: 'Crues en été' },
        { key: 'b', title: 'CRUES EN ETE' },
        { key: 'c', title: 'Floods' },
      ]),
    );
    expect(messages('duplicate-talk', given)).toEqual([
      'Crues en été: “CRUES EN ETE” in the same meeting has the same title.',
    ]);
  });

  it('have nearly the same title, or nearly the same abstract, in any two meetings', () => {
    const given = inspected(
      meeting('Rivers 2024', [
        { key: 'a', title: 'Forecasting floods from sparse river gauges' },
        { key: 'b', title: 'Bottles', abstract: ABSTRACT },
      ]),
      meeting('Lakes 2025', [
        { key: 'c', title: 'Forecasting floods from sparse river gauges: an update' },
        { key: 'd', title: 'What schools measure', abstract: `${ABSTRACT} We show how.` },
      ]),
    );
    expect(messages('duplicate-talk', given)).toEqual([
      'Forecasting floods from sparse river gauges: an update: “Forecasting floods from sparse river gauges” in rivers-2024 has nearly the same title.',
      'What schools measure: “Bottles” in rivers-2024 has nearly the same abstract.',
    ]);
  });

  it('are not those that every meeting has, nor those that share a subject', () => {
    const given = inspected(
      meeting('Rivers 2024', [
        { key: 'a', title: 'Opening remarks' },
        { key: 'b', title: 'Forecasting floods from sparse gauges' },
      ]),
      meeting('Rivers 2025', [
        { key: 'a', title: 'Opening remarks' },
        { key: 'b', title: 'Forecasting droughts from satellite images' },
      ]),
    );
    expect(messages('duplicate-talk', given)).toEqual([]);
  });

  it('are found in whatever order the meetings come', () => {
    const title = fc.constantFrom(
      'Floods',
      'floods',
      'Sparse gauges of small rivers',
      'Sparse gauges of the small rivers',
      'Dams',
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), fc.array(title, { maxLength: 8 }), (first, second) => {
        const talks = (titles: string[]) => titles.map((one, at) => ({ key: `t${at}`, title: one }));
        const [a, b] = [meeting('Rivers 2024', talks(first)), meeting('Rivers 2025', talks(second))];
        const one = found('duplicate-talk', inspected(a, b));
        expect(found('duplicate-talk', inspected(b, a))).toEqual(one);
        expect(one.total).toBe(one.items.length);
      }),
    );
  });
});

describe('doubts of the reader', () => {
  it('point at the field, else at the line, else at nothing', () => {
    const sourced = meeting(
      'Rivers 2025',
      [{ key: 'a', title: 'Floods' }],
      [
        { severity: 'warning', line: 9, field: 'talks[0].title', message: 'odd title' },
        { severity: 'error', line: 1, message: 'odd line' },
        { severity: 'warning', line: 99, message: 'beyond the end' },
        { severity: 'warning', message: 'nowhere' },
        { severity: 'info', line: 1, message: 'no doubt' },
      ],
    );
    const { of, items } = found('reader-doubt', inspected(sourced));
    expect(of).toBe(1);
    expect(items.map(({ message, span }) => [message, span && sourced.text.slice(span.start, span.end)])).toEqual([
      ['page.txt:9: odd title', 'Floods'],
      ['page.txt:1: odd line', 'Rivers 2025'],
      ['page.txt:99: beyond the end', null],
      ['page.txt: nowhere', null],
    ]);
  });
});

describe('a finding', () => {
  it('shows 200 and counts all', () => {
    const talks = Array.from({ length: 250 }, (_, at) => ({ key: `t${at}`, title: `Talk number ${at}` }));
    const { total, of, items } = found('missing-abstract', inspected(meeting('Rivers 2025', talks)));
    expect([total, of, items.length]).toEqual([250, 250, 200]);
  });
});
