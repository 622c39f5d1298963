import { describe, expect, it } from 'vitest';
import { TalkKeys } from '../../../../ingest/readers/records/keys.ts';
import { momentOf } from '../../../../ingest/readers/records/moment.ts';
import { plainLine, plainProse } from '../../../../ingest/readers/records/plain.ts';
import { titleFromName } from '../../../../ingest/readers/records/title.ts';
import { wallClock } from '../../../../ingest/readers/records/wall-clock.ts';
import { Located } from '../../../../ingest/readers/located.ts';

describe('the key of a talk', () => {
  it('is the id the source gives, and no key stands twice', () => {
    const keys = new TalkKeys();
    const taken = [
      keys.take('a1', 'One'),
      keys.take('a1', 'One'),
      keys.take(null, 'On Size!'),
      keys.take(' ', 'On size'),
    ];
    expect(taken).toEqual(['a1', 'a1-2', 'on-size', 'on-size-2']);
  });
});

describe('a title made of a name', () => {
  it.each([
    ['paperlists/nips2018.json', 'NIPS 2018'],
    ['data/miniconf-emnlp2020', 'EMNLP 2020'],
    ['emnlp-2020/sitedata', 'EMNLP 2020'],
    ['iclr2020/papers.csv', 'ICLR 2020'],
    ['spring-school-2021_talks.csv', 'Spring School 2021'],
    ['https://example.org/meet-2024/export.json?x=1', 'MEET 2024'],
    ['stdin', 'Untitled meeting'],
    ['schedule.xml', 'Untitled meeting'],
  ])('%s is called %s', (uri, title) => {
    expect(titleFromName(uri)).toBe(title);
  });
});

describe('markup that exports leave in a text', () => {
  const line = (text: string) => plainLine(new Located(text, null))?.text ?? null;
  it.each([
    ['Passed & Spurious', 'Passed & Spurious'],
    ['R&amp;D &#8211; now', 'R&D – now'],
    ['<b>Bold</b> <i class="x">claims</i><br/>here', 'Bold claims here'],
    ['a<script>alert(1)</script>b', 'ab'],
    ['if x < y and y > z', 'if x < y and y > z'],
    ["Caf\\'e {\\'E}tude \\\"{o} \\c{c} \\v{s} \\o{} stra\\ss e", 'Café Étude ö ç š ø straße'],
    ['\\emph{Very \\textbf{bold}} \\& 5\\% \\url{https://example.org}', 'Very bold & 5% https://example.org'],
    ['$\\ell_1$-regression of \\textit{x}', '$\\ell_1$-regression of x'],
    ['\\newmacro{} stays', '\\newmacro{} stays'],
    [' \n ', null],
  ])('%j reads %j', (text, plain) => {
    expect(line(text)).toBe(plain);
  });

  it('keeps paragraphs of prose', () => {
    expect(plainProse(new Located('One\ntwo.\n\n Three.<p>Four.</p>', null))?.text).toBe('One two.\n\nThree.\n\nFour.');
  });

  it('is gone over once, however much there is', () => {
    for (const junk of ['<a ', '\\emph{', '{\\', '&#', '$x', '<script>', "\\'", '{'])
      expect(plainProse(new Located(`One ${junk.repeat(100_000)}`, null))).toBeTruthy();
  });
});

describe('a moment', () => {
  it.each([
    ['2020-11-16 16:00:00+00:00', { date: '2020-11-16', time: '16:00', offset: 0 }],
    ['2020-11-16T16:00:00.000-05:30', { date: '2020-11-16', time: '16:00', offset: -330 }],
    ['20201116T160000Z', { date: '2020-11-16', time: '16:00', offset: 0 }],
    ['2020-11-16T16:00', { date: '2020-11-16', time: '16:00', offset: null }],
    ['2020-11-16', { date: '2020-11-16', time: null, offset: null }],
    ['2020-02-30', null],
    ['2020-11-16 25:00', null],
    ['Monday', null],
  ])('of %s is %j', (text, moment) => {
    expect(momentOf(text)).toEqual(moment);
  });
});

describe('the clock of a meeting', () => {
  const moments = (...texts: string[]) => texts.map((text) => momentOf(text)!);

  it('hangs where the source says', () => {
    const [noon] = moments('2020-11-16T12:00Z');
    expect(wallClock([noon!], 'Asia/Tokyo').read(noon!)).toMatchObject({ date: '2020-11-16', time: '21:00' });
    expect(wallClock([noon!], 'Asia/Tokyo').zone).toBe('Asia/Tokyo');
  });
  it('shows times as written when all have one offset', () => {
    const [noon] = moments('2020-11-16T12:00-05:00');
    expect(wallClock([noon!], null)).toMatchObject({ zone: null, doubt: null });
    expect(wallClock([noon!], null).read(noon!)).toMatchObject({ time: '12:00' });
    expect(wallClock(moments('2020-11-16T12:00Z'), null).zone).toBe('UTC');
  });
  it('shows times as written when summer time ends in between', () => {
    const two = moments('2020-10-24T12:00+02:00', '2020-10-26T12:00+01:00');
    expect(wallClock(two, null).read(two[1]!)).toMatchObject({ time: '12:00' });
  });
  it('shows UTC, and says so, when offsets differ', () => {
    const two = moments('2020-11-16T12:00Z', '2020-11-16T22:00-05:00');
    const clock = wallClock(two, null);
    expect(clock.read(two[1]!)).toMatchObject({ date: '2020-11-17', time: '03:00' });
    expect([clock.zone, clock.doubt]).toEqual([
      'UTC',
      'times have different offsets from UTC, and no time zone is stated: all are given in UTC',
    ]);
  });
  it('does not take an unknown name for a zone', () => {
    expect(wallClock([], 'Middle Earth').doubt).toBe('no time zone is called "Middle Earth": times are as printed');
  });
});
