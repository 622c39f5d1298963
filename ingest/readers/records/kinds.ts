/** What an export calls the kind of a talk, and what it calls one that was not accepted. */
import type { TalkKind } from '../../../contract/meeting.ts';
import { TALK_PREFIX } from '../page/agenda/kinds.ts';

/** The first that fits counts: an invited talk is given as a keynote only where it is called one. */
const KINDS: readonly (readonly [TalkKind, RegExp])[] = [
  ['keynote', /\b(?:keynote|plenary)\b/i],
  ['tutorial', /\b(?:tutorial|short course|mini-?course)\b/i],
  ['panel', /\b(?:panel|round ?table|fireside)\b/i],
  ['poster', /\bposters?\b/i],
  ['discussion', /\b(?:discussion|birds of a feather|bof)\b/i],
];

/** `Oral`, `Poster`, `Keynote talk` → the kind of talk. */
export const kindCalled = (words: string): TalkKind =>
  KINDS.find(([, called]) => called.test(words.slice(0, 200)))?.[0] ?? 'talk';

/** `Opening keynote: Mouths of rivers` → keynote; "Panel data" is a subject. */
export const kindBefore = (title: string): TalkKind => kindCalled(TALK_PREFIX.exec(title.slice(0, 200))?.[0] ?? '');

const REFUSED =
  /\b(?:reject(?:ed|ion)?|withdrawn?|withdrew|retracted|desk[ _-]?reject\w*|declined|not accepted|cancell?ed|submitted to)\b/i;

/** `Reject`, `Withdrawn`, `Submitted to …`: no talk of the meeting. */
export const isRefused = (status: string): boolean => REFUSED.test(status.slice(0, 300).replace(/_/g, ' '));
