import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { miniConf } from '../../../../ingest/readers/mini-conf/index.ts';
import { ReadError } from '../../../../ingest/readers/reader.ts';
import { readSource } from '../../../../ingest/readers/index.ts';
import { openSources } from '../../../../ingest/sources/index.ts';
import { joinFiles } from '../../../../ingest/sources/joined.ts';
import { sharedData, sourceOf } from '../support.ts';

const PAPERS = 'UID,title,authors\nm1,On Size,Ann Marsh|Bo Lind\n';

function read(more: Record<string, string>) {
  const files = new Map(Object.entries({ 'papers.csv': PAPERS, ...more }).sort(([a], [b]) => (a < b ? -1 : 1)));
  const source = { ...sourceOf(joinFiles(files), 'mills-2031'), files };
  expect(miniConf.matches(source)).toBe(1);
  return miniConf.read(source)[0]!.document;
}

describe('a folder of site data', () => {
  it('is known by papers beside another of its files', () => {
    const { claims, wants } = miniConf.folder!;
    expect(claims(['papers.csv', 'speakers.csv'])).toBe(true);
    expect(claims(['main_papers.yml', 'config.yml'])).toBe(true);
    expect(claims(['papers.csv', 'notes.txt'])).toBe(false);
    expect(claims(['speakers.csv', 'config.yml'])).toBe(false);
    expect(
      ['papers_projection.json', 'paper_recs.json', 'paper_sessions.yml', 'demo_papers.csv'].filter(wants),
    ).toEqual(['paper_sessions.yml', 'demo_papers.csv']);
  });

  it('gives papers the time of their session', () => {
    const sessions = 's1: {name: One, start_time: 2031-05-05 09:00:00+00:00, papers: [m1]}';
    expect(read({ 'sessions.yml': sessions }).talks[0]).toMatchObject({
      session: 'One',
      date: '2031-05-05',
      start: '09:00',
    });
  });

  it('reads the other files when one of them is broken, and says which', () => {
    const { talks, issues } = read({ 'committee.json': '{"a": ', 'config.yml': 'name: [MILLS\n' });
    expect(talks.map(({ title }) => title)).toEqual(['On Size']);
    expect(issues.some(({ message }) => /left out: mills-2031\/committee.json:1: expected JSON/.test(message))).toBe(
      true,
    );
    expect(issues.some(({ message }) => /^YAML: /.test(message))).toBe(true);
  });

  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefghi'].map((to, i) => `${to}: &${to} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
  ];

  it.each([
    ['a bomb of references', bomb.join('\n'), /more than 1000 references/],
    ['a reference to itself', 'a: &a [*a]', /nested|references/],
    ['lists a hundred thousand deep', '['.repeat(100_000), /nested/],
    ['dashes fifty thousand deep', '- '.repeat(50_000), /nested/],
    ['three million letters', `name: ${'x'.repeat(3_000_000)}`, /at most 2000000 characters/],
  ])('with %s is read without that file', (_, yaml, message) => {
    const { talks, issues } = read({ 'speakers.yml': yaml });
    expect(talks.map(({ title }) => title)).toEqual(['On Size']);
    expect(issues.map((issue) => issue.message).join('\n')).toMatch(message);
  });

  it('without a paper that has a title is refused', () => {
    expect(() => read({ 'papers.csv': 'UID,title\n', 'config.yml': 'name: MILLS' })).toThrow(ReadError);
  });
});

const folders = ['miniconf-emnlp2020', 'miniconf-iclr2020'].map((name) => path.join(sharedData, name));

describe.skipIf(!folders.every(existsSync))('real site data (skipped when it is not beside the project)', () => {
  const open = async (name: string) => {
    const [source] = await openSources(name, { cwd: sharedData, folders: [miniConf.folder!] });
    return readSource(source!)[0]!.document;
  };
  const keyed = (keys: readonly string[], start: RegExp) => keys.filter((key) => start.test(key)).length;

  it('of EMNLP 2020 has every talk once', async () => {
    const { meeting, talks } = await open('miniconf-emnlp2020');
    const keys = talks.map(({ key }) => key);
    expect([meeting.title, meeting.timeZone]).toEqual(['EMNLP 2020', 'UTC']);
    expect([keyed(keys, /^findings\./), keyed(keys, /^WS-\d/), keyed(keys, /^demo\./)]).toEqual([447, 814, 29]);
    expect(keyed(keys, /^(?:main|TACL|CL)\./)).toBe(781);
    expect(talks.filter(({ kind }) => kind === 'tutorial' || kind === 'keynote' || kind === 'panel').length).toBe(
      talks.length - 2071,
    );
  }, 30_000);

  it('of ICLR 2020 has its papers and two keynotes', async () => {
    const { talks } = await open('miniconf-iclr2020');
    expect([talks.length, talks.filter(({ kind }) => kind === 'keynote').length]).toEqual([689, 2]);
  }, 30_000);
});
