import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../ingest/readers/index.ts';
import { aclAnthology } from '../../../../ingest/readers/acl/index.ts';
import { sharedData, sourceOf } from '../support.ts';

const fixture = path.join(import.meta.dirname, '../../../fixtures/exports/acl-collection.xml');
const volume = (inner: string, more = '') =>
  `<collection id="2021.mud"><volume id="1"><meta><booktitle>Mudflat Workshop</booktitle>${more}</meta>${inner}</volume></collection>`;
const read = (text: string) => readSource(sourceOf(text, 'mud.xml')).map(({ document }) => document);

describe('a collection of the ACL Anthology', () => {
  const [long, demo] = readSource(sourceOf(readFileSync(fixture, 'utf8'), 'acl-collection.xml'));

  it('is one meeting per volume', () => {
    expect([long, demo].map((one) => one!.document.meeting)).toMatchObject([
      {
        title: 'Proceedings of the Third Tideland Meeting on Words (Volume 1: Long Papers)',
        venue: 'Aarhus, Denmark',
        url: 'https://aclanthology.org/volumes/2023.tidewords-long/',
      },
      { title: 'Proceedings of the Third Tideland Meeting on Words: Demonstrations', venue: 'Aarhus, Denmark' },
    ]);
  });

  it('has the days of the volume, else of the event it is part of', () => {
    const days = [long, demo].map((one) => [one!.document.meeting.startDate, one!.document.meeting.endDate]);
    expect(days).toEqual([
      ['2023-06-12', '2023-06-14'],
      ['2023-06-14', '2023-06-15'],
    ]);
  });

  it('has the editors as organizers and first authors as speakers', () => {
    expect(long!.document.organizers.map(({ name }) => name)).toEqual(['Ann B. Marsh', 'Bo van der Lind']);
    expect(long!.document.talks[0]).toMatchObject({
      speakers: [{ name: 'Jérôme Ørsted', affiliation: 'University of Skagen' }],
      credited: [{ name: 'Suharti' }, { name: 'Wei Lu' }],
    });
  });

  it('has no talk for frontmatter, for papers taken out and for papers without a title, and says so', () => {
    expect(long!.document.talks.map(({ key }) => key)).toEqual(['2023.tidewords-long.1', '2023.tidewords-long.2', '5']);
    expect(long!.document.issues.map(({ line, message }) => [line, message]).slice(2)).toEqual([
      [40, '"Sandbanks that were not there": this paper was retracted on 2023-09-01: The sandbanks were there.'],
      [45, 'this paper was removed on 2023-09-02; it is no talk'],
      [47, 'a record without a title (4): no talk is made of it'],
    ]);
  });

  it('reads titles and abstracts through their markup', () => {
    const [first, , last] = long!.document.talks;
    expect(first!.title).toBe('Counting Kelp: What a Tide Table says about n-grams & waves');
    expect(first!.abstract).toBe('We count kelp. It is often more than one plant; see https://example.org/kelp.');
    expect(last!.title).toBe('Two buoys, one rope: a <very> short note');
  });

  it('links page, DOI, recording, slides and code, and never an address that runs', () => {
    expect(long!.document.talks.map(({ links }) => links.map(({ kind, url, label }) => [kind, url, label]))).toEqual([
      [
        ['paper', 'https://aclanthology.org/2023.tidewords-long.1', null],
        ['paper', 'https://doi.org/10.99999/v1/2023.tidewords-long.1', null],
        ['video', 'https://aclanthology.org/2023.tidewords-long.1.mp4', null],
        ['slides', 'https://aclanthology.org/attachments/2023.tidewords-long.1.presentation.pdf', 'presentation'],
        ['other', 'https://aclanthology.org/attachments/2023.tidewords-long.1.software.zip', 'software'],
        ['other', 'https://example.org/kelp/count', 'kelp/count'],
      ],
      [['paper', 'https://aclanthology.org/2023.tidewords-long.2', null]],
      [],
    ]);
  });

  it('places a name from its first to its last part', () => {
    const [start, end] = long!.spans['talks[0].credited[1].name']!;
    expect(long!.text.slice(start, end)).toBe('Wei</first><last>Lu');
  });
});

describe('what a volume does not say', () => {
  it('is no day made of a month', () => {
    const [mud] = read(volume('<paper><title>Silt</title></paper>', '<month>May</month><year>2021</year>'));
    expect(mud!.meeting).toMatchObject({ startDate: null, endDate: null, venue: null });
    expect(mud!.issues).toEqual([
      { severity: 'info', line: 1, field: 'meeting.startDate', message: 'the source says May 2021, and no day' },
    ]);
  });

  it('is no day that is not in the calendar', () => {
    const [mud] = read(volume('<paper><title>Silt</title></paper>', '<month>February 30</month><year>2021</year>'));
    expect(mud!.meeting.startDate).toBeNull();
  });

  it('is no name: the file gives one, with a doubt', () => {
    const [mud] = read('<collection id="x"><volume id="1"><paper><title>Silt</title></paper></volume></collection>');
    expect(mud!.meeting.title).toBe('Mud');
    expect(mud!.issues).toMatchObject([{ severity: 'warning', field: 'meeting.title' }]);
  });

  it('is no meeting without a volume', () => {
    expect(() => aclAnthology.read(sourceOf('<collection>\n</collection>', 'mud.xml'))).toThrow(
      'mud.xml:1: expected at least one <volume> in <collection>, none came',
    );
  });
});

it.skipIf(!existsSync(path.join(sharedData, 'acl-anthology')))(
  'reads every paper of real volumes (skipped when the shared data is not beside the project)',
  () => {
    const counts = ['2020.sdp.xml', '2020.textgraphs.xml'].map((name) => {
      const text = readFileSync(path.join(sharedData, 'acl-anthology', name), 'utf8');
      const [meeting, ...more] = readSource(sourceOf(text, name));
      const { talks } = meeting!.document;
      const videos = talks.filter(({ links }) => links.some(({ kind }) => kind === 'video'));
      const people = talks.flatMap(({ speakers, credited }) => [...speakers, ...credited]);
      return [more.length, talks.length, talks.filter(({ abstract }) => abstract).length, videos.length, people.length];
    });
    expect(counts).toEqual([
      [0, 41, 41, 27, 182],
      [0, 14, 14, 0, 47],
    ]);
  },
);
