/** Records of talks → the talks of a document. What a format calls its fields is its reader's business. */
import type { TalkKind } from '../../../contract/meeting.ts';
import { creditedBy } from '../credits/located.ts';
import type { Located, PersonDraft, TalkDraft } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { nameKey } from '../page/people.ts';
import { TalkKeys } from './keys.ts';
import { asAuthors, asPeople, AUTHORS_DOUBT, type Listed } from './people.ts';

export interface TalkRecord {
  /** Line of the source where it starts. */
  line: number;
  id: string | null;
  title: Located | null;
  /** Who presents, where the source tells. */
  speakers: readonly Listed[];
  authors: readonly Listed[];
  kind: TalkKind;
  /** `YYYY-MM-DD` */
  date: Located | null;
  /** `HH:MM` */
  start: Located | null;
  end: Located | null;
  session: Located | null;
  track: Located | null;
  room: Located | null;
  abstract: Located | null;
  keywords: readonly Located[];
  links: TalkDraft['links'];
}

export const NO_RECORD: Omit<TalkRecord, 'line'> = {
  id: null,
  title: null,
  speakers: [],
  authors: [],
  kind: 'talk',
  date: null,
  start: null,
  end: null,
  session: null,
  track: null,
  room: null,
  abstract: null,
  keywords: [],
  links: [],
};

const keyOf = ({ name }: Listed): string => nameKey(name.text);

function once(people: readonly Listed[]): Listed[] {
  const seen = new Set<string>();
  return people.filter((person) => !seen.has(keyOf(person)) && seen.add(keyOf(person)));
}

/** Speakers speak, the other authors are credited; a speaker's affiliation may stand with the authors. */
function rolesOf({ speakers, authors }: TalkRecord): { speakers: PersonDraft[]; credited: PersonDraft[] } {
  const writers = once(authors);
  if (speakers.length === 0) return asAuthors(asPeople(writers));
  const byName = new Map(writers.map((person) => [keyOf(person), person]));
  const giving = once(speakers).map((person) => ({
    ...person,
    affiliation: person.affiliation ?? byName.get(keyOf(person))?.affiliation ?? null,
  }));
  const present = new Set(giving.map(keyOf));
  return { speakers: asPeople(giving), credited: asPeople(writers.filter((person) => !present.has(keyOf(person)))) };
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Talks in the order of their records, keyed by the ids that the source gives; a record without a title is reported.
 */
export function talksOf(records: readonly TalkRecord[], issues: Issues): TalkDraft[] {
  const keys = new TalkKeys();
  const talks = records.flatMap((record) => {
    const { line, id, title, kind, date, start, end, session, track, room, abstract, keywords, links } = record;
    if (!title || !HAS_WORDS.test(title.text)) {
      issues.warn(line, `a record without a title${id ? ` (${id})` : ''}: no talk is made of it`);
      return [];
    }
    const when = { date, start, end };
    const where = { session, track, room };
    const told = { abstract, keywords: [...keywords], links };
    const { speakers, credited } = rolesOf(record);
    const inAbstract = creditedBy(abstract, [...record.speakers, ...record.authors]);
    const people = { speakers, credited: [...credited, ...inAbstract] };
    return [{ key: keys.take(id, title.text), title, kind, ...people, ...when, ...where, ...told }];
  });
  const areAuthors = records.some(({ speakers, authors }) => speakers.length === 0 && authors.length > 1);
  if (areAuthors) issues.info(null, AUTHORS_DOUBT);
  return talks;
}

/** The first and last day on which something takes place. */
export function daysOf(talks: readonly Pick<TalkDraft, 'date'>[]): {
  startDate: Located | null;
  endDate: Located | null;
} {
  const days = talks
    .map(({ date }) => date as Located | null)
    .filter((date) => date !== null)
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return { startDate: days[0] ?? null, endDate: days.at(-1) ?? null };
}
