/** What is scheduled and no talk: breaks, meals, ceremonies. And what kind of talk a talk is. */
import type { TalkKind } from '../../../../contract/meeting.ts';

const KEY =
  'greetings|break|breaks|breakfast|brunch|lunch|luncheon|dinner|banquet|supper|coffee|tea|refreshments?|snacks?|reception|check-?in|registration|sign-?in|welcome|welcoming|opening|openings|closing|closure|adjourn|adjourns|adjourned|adjournment|conclude|concludes|concluded|conclusions?|ends?|farewell|departure|departures|arrival|arrivals|excursion|hike|outing|tour|social|socials|networking|photo|photograph|poster|posters|free|discussion|discussions|doors|shuttle|bus|housekeeping|announcements?|business|breakout|breakouts|mingle|happy|cocktails?|drinks|party|concert|awards?|ceremony|intermission|pause|q&a|introductions?|introduction|buffet|wrap-?up|recess|setup|checkout|check-?out|logistics|icebreaker|orientation|talks|pausa|mittagessen|kaffeepause|déjeuner|almuerzo';
const FILLER =
  'and|&|the|a|of|with|in|at|on|for|by|to|from|hour|hours|session|sessions|presentation|presentations|remarks?|time|afternoon|morning|evening|day|one|two|three|four|five|first|second|third|last|final|meeting|workshop|conference|symposium|program|programme|event|school|group|open|informal|light|short|long|begin|begins|start|starts|address|comments|participants|speakers|attendees|organizers|own|your|meet|greet|problem|problems|questions|answers|general|small|groups|working|work|coffee|continental|served|provided|lobby|room|hall|boxed?|photos|ceremony|tba|tbd|tbc|of|day|am|pm|please|all|setup|set-?up|up|viewing|judging|panel|individual|collaboration|roundtable|round|table|moderated|lightning|flash|contributed|student|students|junior|postdoc|postdocs|fellow|fellows|invited|oral|note|notes|note:|end';
const WORDS = new RegExp(`^(?:${KEY}|${FILLER}|\\d+|[ivx]+)$`, 'i');
const KEY_WORD = new RegExp(`^(?:${KEY})$`, 'i');
/** Meals and breaks say what they are by their first word, whatever follows. */
const MEAL =
  /^(?:(?:coffee|tea|lunch|morning|afternoon|short|long|mid-?morning|health|conference|workshop|welcome|group|gala|evening|catered|buffet|working|box|boxed|light|continental|networking|bio|comfort|closing|opening|farewell|final|annual|informal|participants?['’]?|speakers?['’]?|organi[sz]ers?['’]?)\s*(?:[&/+]|and|or)?\s*)*(?:break(?:fast)?|coffee|tea|lunch(?:eon)?|dinner|banquet|reception|check[- ]?in|check[- ]?out|registration|adjourn\w*|excursion|group photo|networking|free (?:time|afternoon|evening|discussion)|poster (?:session|presentation)s?(?: \d+| [ivx]+)?|posters|happy hour|doors open|shuttle|bus (?:departs|leaves)|business meeting|breakout|open problem session|problem session)(?=\s*(?:$|[-–—(:,/|&+@.;]|(?:at|in|on|for|with|and|by|to|of|break|time|hour|session|served|provided|buffet|reception|desk|opens?|begins?|tables?|room|hall)\b))/iu;
const END = /(?:^|\s)(?:concludes?|ends|adjourns?|adjourned|closes|begins)\.?$/i;
const CEREMONY =
  /^(?:(?:official|formal|brief|short)\s+)?(?:welcome|opening|closing|introductory|concluding|final|introduction|welcoming)(?:\s+(?:and|&|\/)?\s*(?:welcome|opening|closing|introduction|introductory|concluding))*\s*(?:remarks?|address|words?|statements?|comments?|ceremony|session|discussion|speech|notes?)?(?:$|\s*[(:,–—|-]|\s+(?:by|from|and|to|of)\b)/i;
/** Many speak, and none has a title of their own. */
const MANY =
  /^(?:gong show|poster (?:slam|blitz|flash|madness)|(?:lightning|flash) (?:round|session)s?|(?:(?:open|general|group|moderated|informal) )?discussion (?:led|moderated|chaired|facilitated) by)\b/i;

function allPlain(text: string): boolean {
  const words = text.split(/[\s/,;:|()+.!–—-]+/).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.every((word) => WORDS.test(word)) &&
    words.some((word) => KEY_WORD.test(word))
  );
}

/** Lunch, check-in, "DAY ONE CONCLUDES": scheduled, and no talk. */
export const isOccasion = (text: string): boolean =>
  text.length <= 200 &&
  (allPlain(text.replace(/check-in/gi, 'checkin').replace(/wrap-up/gi, 'wrapup')) ||
    MEAL.test(text) ||
    CEREMONY.test(text) ||
    MANY.test(text) ||
    END.test(text));

/** Said by somebody, and still no talk: "Welcome and Opening Remarks". */
export const isWelcome = (text: string): boolean =>
  allPlain(text) && /\b(?:welcome|opening|closing|remarks|wrap-?up|announcements?|housekeeping)\b/i.test(text);

/** Without a single small letter: how pages print what is no talk. */
export const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

const PREFIXES: readonly (readonly [TalkKind, RegExp])[] = [
  ['keynote', /^keynotes?\b/i],
  ['tutorial', /^(?:tutorial|short course|minicourse|mini-course)\b/i],
  ['panel', /^(?:panel|round ?table|fireside chat)\b/i],
  ['poster', /^posters?\b/i],
  ['discussion', /^(?:open |moderated |group )?discussion\b/i],
];

export const kindOfTalk = (text: string): TalkKind => PREFIXES.find(([, words]) => words.test(text))?.[0] ?? 'talk';

/** "Keynote:", "Invited talk 3 –": said of a talk, no part of its title. */
export const TALK_PREFIX =
  /^(?:(?:opening|closing|invited|contributed|plenary|keynote|distinguished|lightning|short|featured|public|special)\s+)*(?:keynote|plenary|invited|contributed|tutorial|talk|lecture|presentation|speaker|address|seminar|panel(?: discussion)?|round ?table)(?:\s+(?:talk|lecture|address|speaker|presentation|discussion|session))?\s*(?:#?\d{1,3}|[IVX]{1,4})?\s*(?:[:|]|\s[–—-])\s*/i;
export const SESSION =
  /^(?:session|block|part|theme|track)\s*(?:#?\d{1,2}|[A-Z]|[IVX]{1,4}|one|two|three|four|five)?\s*(?:$|[:–—.(-])/i;
export const ROOM =
  /^(?:(?:room|hall|lecture hall|auditorium|aula|seminar room|building|zoom|online|lobby|atrium)\b.{0,40}|.{1,40}\b(?:room|hall|auditorium|lobby|atrium|foyer)|\d{1,2}(?:st|nd|rd|th) floor\b.{0,40})$/i;
