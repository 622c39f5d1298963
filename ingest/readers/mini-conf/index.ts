/** The reader of Mini-Conf site data: a folder of papers, sessions, keynotes and settings, as CSV, JSON or YAML. */
import { startsOf } from '../../sources/joined.ts';
import { lineIndex } from '../lines.ts';
import type { MeetingDraft } from '../located.ts';
import { toRead } from '../to-read.ts';
import { Issues } from '../page/issues.ts';
import { ReadError, type FolderFormat, type RawSource, type Reader } from '../reader.ts';
import { daysOf, talksOf } from '../records/talks.ts';
import { onOneClock } from '../records/times.ts';
import { factsOf, organizersOf, zoneOf } from './config.ts';
import { calendarOf, givenIn, papersOf, type Entry, type Known } from './entries.ts';
import { openTree } from './open.ts';
import { sessionsByPaper } from './sessions.ts';
import { branchesOf, type Tree } from './tree.ts';

const written = (names: string): RegExp => new RegExp(`^(?:${names})\\.(?:csv|json|ya?ml)$`, 'i');

const PAPERS = written('(?:[a-z0-9]+[_-])?papers');
const SESSIONS = written('(?:paper_|poster_|qa_)?sessions');
const KEYNOTES = written('speakers|keynotes|invited_talks|invited_speakers');
const PLENARIES = written('plenary_sessions|plenaries|panels');
const TUTORIALS = written('tutorials');
const WORKSHOPS = written('workshops');
const CALENDAR = written('(?:(?:overall|main)_)?calendar');
const CONFIG = written('config');
const COMMITTEE = written('committee');
const BESIDE = [SESSIONS, KEYNOTES, PLENARIES, TUTORIALS, WORKSHOPS, CALENDAR, CONFIG, COMMITTEE];

const folder: FolderFormat = {
  describe: 'Mini-Conf site data: papers.csv beside settings, sessions, speakers or a calendar',
  claims: (names) =>
    names.some((name) => PAPERS.test(name)) && names.some((name) => BESIDE.some((one) => one.test(name))),
  wants: (name) => [PAPERS, ...BESIDE].some((one) => one.test(name)),
};

/** The files of the folder as trees; one that cannot be read is reported, the others are read. */
function treesOf(source: RawSource, issues: Issues): Map<string, Tree> {
  const files = source.files ?? new Map<string, string>();
  const starts = startsOf(files);
  const lineAt = lineIndex(source.text);
  const trees = new Map<string, Tree>();
  for (const [name, text] of files) {
    const start = starts.get(name)!;
    try {
      const file = { uri: `${source.uri}/${name}`, text, start, lineAt };
      const tree = openTree(file, source, issues);
      if (tree) trees.set(name, tree);
    } catch (error) {
      if (!(error instanceof ReadError) || PAPERS.test(name)) throw error;
      issues.warn(lineAt(start), `this file is left out: ${error.message}`);
    }
  }
  return trees;
}

function entriesOf(called: (names: RegExp) => Tree[], issues: Issues): Entry[] {
  const workshops = called(WORKSHOPS).flatMap(branchesOf);
  const known: Known = {
    sessions: sessionsByPaper(called(SESSIONS)),
    workshops: new Map(workshops.flatMap((one) => [[one.text('UID')?.text ?? '', one] as const])),
  };
  return [
    ...called(PLENARIES).flatMap((file) => givenIn(file, null)),
    ...called(KEYNOTES).flatMap((file) => givenIn(file, 'keynote')),
    ...called(TUTORIALS).flatMap((file) => givenIn(file, 'tutorial')),
    ...called(PAPERS).flatMap((file) => papersOf(file, known, issues)),
    ...called(WORKSHOPS).flatMap(calendarOf),
    ...called(CALENDAR).flatMap(calendarOf),
  ];
}

function draftOf(source: RawSource, issues: Issues): MeetingDraft {
  const trees = treesOf(source, issues);
  const called = (names: RegExp): Tree[] => [...trees].flatMap(([name, tree]) => (names.test(name) ? [tree] : []));
  const entries = entriesOf(called, issues);
  const config = called(CONFIG)[0] ?? null;
  const { timed, timeZone } = onOneClock(
    entries.map(({ record }) => record),
    entries.map(({ times }) => times),
    zoneOf(
      config,
      entries.map(({ times }) => times),
    ),
    issues,
  );
  const talks = talksOf(
    timed.filter((_, i) => entries[i]!.isTalk),
    issues,
  );
  if (talks.length === 0) throw new ReadError(source.uri, 'expected papers with titles, none came');
  const agenda = timed.filter(({ title }, i) => title !== null && !entries[i]!.isTalk);
  const facts = factsOf(config, source.uri, issues);
  return {
    meeting: { ...daysOf([...talks, ...agenda]), ...facts, timeZone },
    organizers: organizersOf(called(COMMITTEE)[0] ?? null),
    talks,
    agenda: agenda.map(({ date, start, end, title }) => ({ date, start, end, label: title! })),
    issues: issues.all,
  };
}

export const miniConf: Reader = {
  id: 'mini-conf',
  describe: 'a folder of Mini-Conf site data',
  folder,
  matches: ({ files }) => (files && folder.claims([...files.keys()]) ? 1 : 0),
  read: (source) => [toRead(draftOf(source, new Issues()), source, 'mini-conf')],
};
