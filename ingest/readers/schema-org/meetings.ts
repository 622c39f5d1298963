/** Things that schema.org data describes → the meetings among them. */
import { toRead } from '../to-read.ts';
import type { RawSource, ReadMeeting } from '../reader.ts';
import { embeddedIn, type Embedded } from './embedded.ts';
import { gatheringsOf } from './gatherings.ts';
import { draftOf } from './meeting.ts';
import { text, type Thing } from './thing.ts';

export const SCHEMA_ORG = 'schema-org';

/** A list or a page that is described together with its events. */
const isHolder = ({ types }: Thing): boolean => types.some((type) => /^(?:ItemList|DataFeed|\w*Page)$/.test(type));

function calledIn({ things, title }: Embedded): string | null {
  const [holder] = things.filter(isHolder).flatMap((thing) => text(thing, 'name', 'headline')?.text ?? []);
  return holder ?? title;
}

/** Spans point into the source as it is. */
export function meetingsIn(found: Embedded, source: RawSource): ReadMeeting[] {
  const called = calledIn(found);
  return gatheringsOf(found.things).map((gathering, i) => {
    const draft = draftOf(gathering, called, source.uri);
    return toRead({ ...draft, issues: [...(i === 0 ? found.issues : []), ...draft.issues] }, source, SCHEMA_ORG);
  });
}

/** @throws {ReadError} when the page cannot be read, or its data breaks the rules of a meeting document */
export const meetingsOfPage = (source: RawSource): ReadMeeting[] => meetingsIn(embeddedIn(source), source);
