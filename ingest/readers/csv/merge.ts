/** Rows that say the same talk: a table with a row for each author, or a row that stands twice. */
import type { Located } from '../located.ts';
import type { TalkRecord } from '../records/talks.ts';
import { folded } from '../page/names.ts';

/** Facts in which two rows of one talk agree, unless one of them is blank. */
const FACTS = ['title', 'abstract', 'date', 'start', 'session', 'track', 'room'] as const;

const agree = (a: Located | null, b: Located | null): boolean => !a || !b || folded(a.text) === folded(b.text);

const isSameTalk = (a: TalkRecord, b: TalkRecord): boolean =>
  a.kind === b.kind && FACTS.every((fact) => agree(a[fact], b[fact]));

function together(a: TalkRecord, b: TalkRecord): TalkRecord {
  const keywords = new Map([...a.keywords, ...b.keywords].map((word) => [word.text, word]));
  return {
    ...a,
    ...Object.fromEntries([...FACTS, 'end' as const].map((fact) => [fact, a[fact] ?? b[fact]])),
    speakers: [...a.speakers, ...b.speakers],
    authors: [...a.authors, ...b.authors],
    keywords: [...keywords.values()],
    links: a.links?.length ? a.links : b.links,
  };
}

/** Rows with an id are one talk by it; without ids, by title. */
const sameKey = ({ id, title }: TalkRecord): string | null => id ?? (title && `title ${folded(title.text)}`);

/** In the order in which talks first come. */
export function mergedRows(rows: readonly TalkRecord[]): TalkRecord[] {
  const talks: TalkRecord[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const key = sameKey(row);
    const at = key === null ? undefined : places.get(key);
    if (at !== undefined && isSameTalk(talks[at]!, row)) talks[at] = together(talks[at]!, row);
    else {
      talks.push(row);
      if (key !== null) places.set(key, talks.length - 1);
    }
  }
  return talks;
}
