/** Sessions of site data: when they are, and which papers are in them. */
import type { Located } from '../located.ts';
import { momentOf } from '../records/moment.ts';
import type { Times, Told } from '../records/times.ts';
import { branchesOf, textsOf, type Branch, type Tree } from './tree.ts';

export interface Session {
  name: Located | null;
  times: Times;
}

function toldIn(printed: Located | null): Told | null {
  const moment = printed && momentOf(printed.text);
  return printed && moment ? { printed, ...moment } : null;
}

const timesOf = (session: Branch): Times => ({
  date: null,
  start: toldIn(session.text('start_time', 'start')),
  end: toldIn(session.text('end_time', 'end')),
});

export const NO_TIMES: Times = { date: null, start: null, end: null };

const sessionOf = (session: Branch): Session => ({
  name: session.text('long_name', 'name', 'title'),
  times: timesOf(session),
});

/** Sessions by the ids of the papers in them, in the order of the file. */
export function sessionsByPaper(files: readonly Tree[]): Map<string, Session[]> {
  const byPaper = new Map<string, Session[]>();
  for (const branch of files.flatMap(branchesOf)) {
    const session = sessionOf(branch);
    for (const { text } of textsOf(branch.get('papers')) ?? []) {
      const known = byPaper.get(text);
      if (known) known.push(session);
      else byPaper.set(text, [session]);
    }
  }
  return byPaper;
}

/** When something with sessions of its own is: from the first; until the end of it when it is the only one. */
export function timesOwn(entry: Branch): Times {
  const sessions = branchesOf(entry.get('sessions')).map(timesOf);
  const [first] = sessions;
  if (!first) return timesOf(entry);
  return sessions.length === 1 ? first : { ...first, end: null };
}
