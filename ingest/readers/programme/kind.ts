/** What a scheduled thing is, by the type that its export gives and by its title: which kind of talk, or none. */
import type { TalkKind } from '../../../contract/meeting.ts';
import { isOccasion, kindOfTalk } from '../page/agenda/kinds.ts';
import { kindBefore, kindCalled } from '../records/kinds.ts';

/** A "keynote talk" is a keynote; a "poster talk" is a talk. */
const TALK = /^(?:[\w-]+ )?(?:talk|lecture|presentation|vortrag)\b/i;
const KINDS: readonly (readonly [TalkKind, RegExp])[] = [
  ['tutorial', /\bworkshops?\b|\btutorials?\b|\btrainings?\b|\bcourses?\b|\bhands-?on\b|\bmaster ?class(?:es)?\b/i],
  ['panel', /\bpanels?\b|\bpodium(?:sdiskussion)?\b/i],
  ['discussion', /\b(?:discussions?|diskussion|bofs?|meet-?ups?|unconference|open space)\b/i],
];

const NO_TALK =
  /^(?:(?:coffee|tea|lunch|dinner|short|long|morning|afternoon|evening|poster)[ -]?)?(?:breaks?|lunch(?:eon)?|dinner|breakfast|meals?|catering|coffee|pause|mittagspause|kaffeepause|registration|check-?in|receptions?|social(?: events?)?|part(?:y|ies)|networking|excursions?|logistics?|free time|announcements?)$/i;
/** Begins like an opening, and is a subject. */
const COURSE = /^(?:an? )?introductions? (?:in)?to\b/i;
/** Where someone is named with these, they host it. */
const MEAL =
  /\b(?:break|lunch|luncheon|dinner|breakfast|banquet|coffee|registration|check-?in|reception|networking)\b/i;

/**
 * @param type in the export's words, e.g. `lecture`, `Workshop 60 min`; null when it gives none
 * @param isGiven whether somebody is named as speaking
 */
export const isNoTalk = (type: string | null, title: string, isGiven: boolean): boolean =>
  (type !== null && NO_TALK.test(type.trim())) ||
  (isOccasion(title) && !COURSE.test(title) && (!isGiven || MEAL.test(title)));

function kindByType(type: string): TalkKind {
  const called = kindCalled(type);
  if (called === 'keynote') return called;
  if (TALK.test(type)) return 'talk';
  return KINDS.find(([, words]) => words.test(type))?.[0] ?? called;
}

/** The kind by the type; by how the title begins where the type says nothing more than that it is a talk. */
export function talkKind(type: string | null, title: string): TalkKind {
  const said = kindByType(type?.slice(0, 200) ?? '');
  if (said !== 'talk') return said;
  const begun = kindOfTalk(title);
  return begun === 'talk' ? kindBefore(title) : begun;
}
