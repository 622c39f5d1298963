/** What notes of OpenReview say in its own way: links from its site, and in the venue how a paper is presented. */
import type { TalkKind } from '../../../contract/meeting.ts';
import type { JsonCursor } from '../json/cursor.ts';
import { kindCalled } from '../records/kinds.ts';
import { linkTo, type RecordLink } from '../records/links.ts';
import { valueOf } from './fields.ts';

const SITE = 'https://openreview.net';
/** Where authors leave their programs and data. */
const BESIDE = ['code', 'software', 'github', 'project', 'project_page'];

/** A note begins its forum; its own files are paths of the site. */
function ownLinks(note: JsonCursor): RecordLink[] {
  const forum = note.get('forum').value;
  if (typeof forum !== 'string' || !/^[\w-]{1,100}$/.test(forum) || note.get('content').entries().length === 0)
    return [];
  const pdf = valueOf(note, 'pdf').text()?.text ?? '';
  const paper = /^\/pdf\/[\w.-]{1,200}$/.test(pdf) ? [{ kind: 'paper' as const, url: `${SITE}${pdf}` }] : [];
  return [...paper, { kind: 'other', url: `${SITE}/forum?id=${forum}` }];
}

/** @param known links that are told already */
export function linksOfNote(paper: JsonCursor, known: readonly string[]): RecordLink[] {
  const beside = BESIDE.flatMap((key) => linkTo(valueOf(paper, key).text()?.text ?? null, 'other') ?? []);
  return [...ownLinks(paper), ...beside].filter(({ url }) => !known.includes(url));
}

/** `ICLR 2024 poster` */
export const kindInVenue = (paper: JsonCursor): TalkKind => kindCalled(valueOf(paper, 'venue').text()?.text ?? '');
