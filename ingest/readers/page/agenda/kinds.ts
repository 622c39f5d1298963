/** What kind of talk a talk is, and what else an entry of an agenda may be: a session, a room. */
import type { TalkKind } from '../../../../contract/meeting.ts';

/** Without a single small letter: how pages print what is no talk. */
export const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

const PREFIXES: readonly (readonly [TalkKind, RegExp])[] = [
  ['keynote', /^keynotes?\b/i],
  ['tutorial', /^(?:tutorial|short course|mini-?(?:course|curso|cours|corso|kurs))\b/i],
  [
    'panel',
    /^(?:panel\p{Ll}*|round ?table|fireside chat|table ronde|podiumsdiskussion|mesa redonda|tavola rotonda|rondetafel)\b/iu,
  ],
  ['poster', /^posters?\b/i],
  ['discussion', /^(?:open |moderated |group |informal |general )?discussion\b/i],
];

export const kindOfTalk = (text: string): TalkKind => PREFIXES.find(([, words]) => words.test(text))?.[0] ?? 'talk';

const PREFIX = [
  String.raw`(?:(?:opening|closing|invited|contributed|plenary|keynote|distinguished|lightning|short|featured|public|special)\s+)*(?:keynote|plenary|invited|contributed|tutorial|talk|lecture|presentation|speaker|address|seminar|panel(?: discussion)?|round ?table|table ronde|podiumsdiskussion|mesa redonda|tavola rotonda|(?:(?:open|group|general) )?discussion)(?:\s+(?:talk|lecture|address|speaker|presentation|discussion|session))?`,
  String.raw`(?:conférence|exposé|conferencia|ponencia|charla|comunicación|conferenza|relazione|lezione|palestra|conferência)(?:\s+(?:plénière|invitée?|inaugurale?|magistrale?|plen[aá]ria|invitad[ao]|invitat[ao]|convidad[ao]|principale?|de (?:clausura|clôture|apertura|abertura)))?`,
  String.raw`mini-?(?:course|curso|cours|corso|kurs)`,
  String.raw`(?:eingeladener )?(?:haupt|plenar|fest|gast|eröffnungs|abend)?vortrag`,
].join('|');
/** "Keynote:", "K1 Invited talk 3 –": said of a talk, no part of its title. */
export const TALK_PREFIX = new RegExp(
  String.raw`^(?:\p{Lu}{1,3}-?\d{1,3}[.:]?\s+)?(?:${PREFIX})\s*(?:#?\d{1,3}|[IVX]{1,4})?\s*(?:[:|\v]|\.(?=\s)|\s[–—-]|(?=[«“„"]))\s*`,
  'iu',
);
/** "Title (tutorial)": the same behind it. */
export const TALK_SUFFIX =
  /\s*[([](?:keynote|plenary|invited|contributed|tutorial|panel|poster)(?: (?:talk|lecture|session|discussion))?[)\]]$|\s*[([](?:remote|virtual|via zoom|pre-?recorded)(?: talk)?[)\]]$/i;
export const SESSION =
  /^(?:(?:mini-?)?symposium|session|block|part|theme|track|MS|CP)\s*(?:#?\d{1,2}|[A-Z]|[IVX]{1,4}|one|two|three|four|five)?\s*(?:$|[:–—.(-])/i;
export const ROOM =
  /^(?:(?:room|hall|lecture hall|auditorium|aula|seminar room|building|zoom|online|lobby|atrium)\b.{0,40}|.{1,40}\b(?:room|hall|auditorium|lobby|atrium|foyer)|\d{1,2}(?:st|nd|rd|th) floor\b.{0,40})$/i;

export { isOccasion } from './occasions.ts';
