/** Every printed person of every document, with where and in which role. */
import type { Span } from '../../contract/graph.ts';
import type { MeetingId, TalkId } from '../../contract/ids.ts';
import type { PrintedPerson } from '../../contract/meeting.ts';
import type { SourcedMeeting } from '../model.ts';
import { meetingIdOf, talkIdsOf } from './ids.ts';
import type { Name } from './names/name.ts';
import { parseName } from './names/parse.ts';
import { spanOf } from './read.ts';

export type Role = 'organizer' | 'listed' | 'speaker' | 'credited';

/** A meeting document with its ids. */
export interface Identified {
  sourced: SourcedMeeting;
  id: MeetingId;
  /** Ids of its talks, in their order. */
  talkIds: TalkId[];
}

/** One printed person at one place. */
export interface Mention {
  name: Name;
  printed: string;
  affiliation: string | null;
  role: Role;
  meeting: MeetingId;
  /** The talk it stands at; null for organizers and the printed list of speakers. */
  talk: TalkId | null;
  /** The key of that talk in its document. */
  talkKey: string | null;
  /** The printed list it stands in: one list names every person once. */
  list: string;
  /** Path in the document, e.g. `talks[3].speakers[0]`. */
  path: string;
  nameSpan: Span | null;
  affiliationSpan: Span | null;
}

interface PrintedList {
  people: readonly PrintedPerson[];
  path: string;
  role: Role;
  talk: TalkId | null;
  talkKey: string | null;
}

function listsOf({ sourced: { document }, talkIds }: Identified): PrintedList[] {
  const { organizers, speakers, talks } = document;
  return [
    { people: organizers, path: 'organizers', role: 'organizer', talk: null, talkKey: null },
    { people: speakers, path: 'speakers', role: 'listed', talk: null, talkKey: null },
    ...talks.flatMap(({ key: talkKey, speakers: those, credited }, place): PrintedList[] => {
      const at = { talk: talkIds[place]!, talkKey };
      return [
        { people: those, path: `talks[${place}].speakers`, role: 'speaker', ...at },
        { people: credited, path: `talks[${place}].credited`, role: 'credited', ...at },
      ];
    }),
  ];
}

/** Gives a meeting and its talks their ids. */
export const identify = (sourced: SourcedMeeting): Identified => ({
  sourced,
  id: meetingIdOf(sourced.document),
  talkIds: talkIdsOf(sourced.document),
});

/** The printed people of a meeting in the order of the document; what is no name ("TBA") is left out. */
export function mentionsOf(meeting: Identified): Mention[] {
  const { sourced, id } = meeting;
  return listsOf(meeting).flatMap(({ people, path: listPath, role, talk, talkKey }) =>
    people.flatMap(({ name: printed, affiliation }, place): Mention[] => {
      const name = parseName(printed);
      const path = `${listPath}[${place}]`;
      const nameSpan = spanOf(sourced, `${path}.name`) ?? spanOf(sourced, path);
      const affiliationSpan = spanOf(sourced, `${path}.affiliation`) ?? spanOf(sourced, path);
      const where = { role, meeting: id, talk, talkKey, list: `${id}/${listPath}`, path, nameSpan, affiliationSpan };
      return name ? [{ name, printed, affiliation, ...where }] : [];
    }),
  );
}
