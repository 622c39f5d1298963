/** A talk as it is cited: what BibTeX, RIS and CSL-JSON each spell in their own way. */
import { createHash } from 'node:crypto';
import type { TalkKind } from '../../contract/meeting.ts';
import { wordsOf } from '../../ingest/resolve/text.ts';
import { partsOf, shownName, type PersonName } from './names.ts';
import { oneAfterOther } from './text.ts';
import type { CitedTalk } from './writer.ts';

export interface Citation {
  /** Of lower-case letters, digits and one hyphen; the same for a talk in every file, and practically no other talk's. */
  key: string;
  title: string;
  speakers: PersonName[];
  credited: PersonName[];
  /** ISO date of the talk; null where only the year of its meeting is known, or nothing. */
  date: string | null;
  year: number | null;
  meeting: string | null;
  venue: string | null;
  abstract: string | null;
  keywords: string[];
  /** Where more is found: the talk's own paper, slides or video, else the meeting's page. */
  url: string | null;
  kind: TalkKind;
}

/** Words that tell no title from another. */
const SMALL = new Set('a an the on of in and for to from with towards toward de la le der die das ein eine'.split(' '));

const HASH_LENGTH = 8;

/** `vidal2025learning-3f2a1b9c`: for people its beginning, for uniqueness its end, which is made of the talk's id. */
function keyOf({ talk, meeting, speakers: [first] }: CitedTalk): string {
  const name = first === undefined ? null : partsOf(first);
  const family = wordsOf(name === null ? '' : 'literal' in name ? name.literal : name.family).at(-1) ?? '';
  const word = wordsOf(talk.label).find((one) => !SMALL.has(one)) ?? '';
  const hash = createHash('sha256').update(talk.id).digest('hex').slice(0, HASH_LENGTH);
  const year = yearOf(talk.date) ?? meeting?.year ?? '';
  return `${family.slice(0, 30) || 'talk'}${year}${word.slice(0, 30)}-${hash}`;
}

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

const MOST_TELLING = ['paper', 'slides', 'video', 'other'] as const;

/** An address of the web with what a reference manager or LaTeX would trip over percent-encoded; null when it is none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/\S+$/i.test(url)) return null;
  return url.replace(/[^\x21-\x7e]|[\\{}<>"^`|]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')),
  );
}

function urlOf({ talk, meeting }: CitedTalk): string | null {
  const links = MOST_TELLING.flatMap((kind) => talk.links.filter((link) => link.kind === kind));
  const [first] = links.map(({ url }) => webAddress(url)).filter((url) => url !== null);
  return first ?? webAddress(meeting?.url ?? null);
}

/** What is cited of a talk. */
export function citationOf(cited: CitedTalk): Citation {
  const { talk, meeting, speakers, credited } = cited;
  return {
    key: keyOf(cited),
    title: talk.label,
    speakers: speakers.map(partsOf),
    credited: credited.map(partsOf),
    date: talk.date,
    year: yearOf(talk.date) ?? meeting?.year ?? null,
    meeting: meeting?.label ?? null,
    venue: meeting?.venue ?? null,
    abstract: talk.abstract,
    keywords: talk.keywords,
    url: urlOf(cited),
    kind: talk.talkKind,
  };
}

/** Who is credited, as a note: what formats hold that have no word for it. */
export function jointWork(credited: readonly PersonName[]): string | null {
  const names = oneAfterOther(credited.map(shownName));
  return names && `Joint work with ${names}`;
}

/** What all formats of citations keep. */
export const CITED = [
  'key',
  'title',
  'speakers',
  'credited',
  'date',
  'year',
  'meeting',
  'venue',
  'abstract',
  'keywords',
  'url',
  'kind',
] as const satisfies readonly (keyof Citation)[];
