/** What each file of site data adds to the meeting: talks, or entries of the agenda. */
import type { TalkKind } from '../../../contract/meeting.ts';
import { isOccasion } from '../page/agenda/kinds.ts';
import type { Issues } from '../page/issues.ts';
import { kindCalled } from '../records/kinds.ts';
import { peopleListed, type Listed } from '../records/people.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { recordOf } from '../records/record.ts';
import { NO_RECORD, type TalkRecord } from '../records/talks.ts';
import type { Times } from '../records/times.ts';
import { fieldsOf, keysOf } from './fields.ts';
import { NO_TIMES, timesOwn, type Session } from './sessions.ts';
import { branchesOf, textOf, textsOf, type Branch, type Tree } from './tree.ts';

export interface Entry {
  record: TalkRecord;
  times: Times;
  isTalk: boolean;
}

export interface Known {
  sessions: ReadonlyMap<string, readonly Session[]>;
  /** Entries of the workshops' file by id. */
  workshops: ReadonlyMap<string, Branch>;
}

/** Papers with the session they are in; a paper of a workshop has it as its track. */
export function papersOf(file: Tree, { sessions, workshops }: Known, issues: Issues): Entry[] {
  const papers = branchesOf(file);
  const keyOf = keysOf(papers);
  const several = papers.filter(
    (paper) => (sessions.get(paper.text(keyOf.get('id') ?? '')?.text ?? '')?.length ?? 0) > 1,
  );
  if (several[0])
    issues.info(
      several[0].line,
      `${several.length} of ${papers.length} papers are in several sessions: each is given in its first`,
    );
  return papers.map((paper) => {
    const record = recordOf(fieldsOf(paper, keyOf), issues);
    const [session] = sessions.get(record.id ?? '') ?? [];
    const workshop = workshops.get(paper.text('workshop')?.text ?? '')?.text('title') ?? paper.text('workshop');
    const placed = {
      session: plainLine(session?.name ?? null) ?? record.session,
      track: record.track ?? plainLine(workshop),
    };
    return { record: { ...record, ...placed }, times: session?.times ?? NO_TIMES, isTalk: true };
  });
}

const PEOPLE = ['presenter', 'presenters', 'speaker', 'speakers', 'organizers', 'authors'];

/** Who gives a keynote or a tutorial, one by one or in one string. */
const peopleOf = (entry: Branch): Listed[] =>
  PEOPLE.map((key) => entry.get(key))
    .flatMap((tree) => textsOf(tree) ?? textOf(tree) ?? [])
    .flatMap((text) => peopleListed(text));

function given(entry: Branch, kind: TalkKind | null): Entry {
  const title = plainLine(entry.text('title', 'name'));
  const affiliation = plainLine(entry.text('institution', 'affiliation', 'aff'));
  const people = peopleOf(entry);
  const speakers =
    people.length === 1 ? [{ ...people[0]!, affiliation: affiliation ?? people[0]!.affiliation }] : people;
  const abstract = plainProse(entry.text('abstract', 'description'));
  const record = {
    ...NO_RECORD,
    line: entry.line,
    id: entry.text('UID', 'id')?.text ?? null,
    title,
    speakers,
    abstract,
    session: plainLine(entry.text('session')),
    kind: kind ?? kindCalled(title?.text ?? ''),
  };
  const isBare = speakers.length === 0 && abstract === null;
  const isTalk = kind !== null || !(isBare || isOccasion(title?.text ?? ''));
  return { record, times: timesOwn(entry), isTalk };
}

/** Keynotes, plenary sessions, tutorials. */
export const givenIn = (file: Tree, kind: TalkKind | null): Entry[] =>
  branchesOf(file).map((entry) => given(entry, kind));

/** A calendar shows some of its entries twice, by day and by week. */
export function calendarOf(file: Tree): Entry[] {
  const seen = new Set<string>();
  return branchesOf(file).flatMap((entry) => {
    const title = plainLine(entry.text('title', 'name'));
    const times = timesOwn(entry);
    const shown = `${title?.text} ${times.start?.printed.text}`;
    if (!title || seen.has(shown)) return [];
    seen.add(shown);
    return [{ record: { ...NO_RECORD, line: entry.line, title }, times, isTalk: false }];
  });
}
