/** Labels that say what the lines after them are: "Organizers:", "Agenda", "Abstracts & Slides". One list, walked once per line. */
import { LABELS_ABROAD } from './labels-abroad.ts';
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';

export type SectionKind =
  | 'preamble'
  | 'organizers'
  | 'speakers'
  | 'goals'
  | 'agenda'
  | 'abstracts'
  | 'papers'
  | 'posters'
  | 'participants'
  | 'report'
  | 'past'
  | 'venue'
  | 'date'
  | 'videos'
  | 'skip';

const EVENT =
  '(?:meeting|workshop|conference|symposi(?:um|a)|event|school|retreat|seminar|colloqui(?:um|a)|program(?:me)?|collaboration)';
const ORGANIZER =
  '(?:organi[sz]ers?|organi[sz]ing committee|organi[sz]ed by|organi[sz]ation|organi[sz]ing team|hosts?|hosted by|(?:co-?)?chair(?:s|persons?|people|m[ae]n)?|conveners?|(?:scientific )?co-?ordinators?|leads?)';
/** Headings of what is no part of a programme. */
const ASIDE =
  '(?:(?:important|general|practical|further|travel|local|more|contact|additional|meeting|event|speaker|poster|confirmed) )*(?:registration|participation|travel|accommodations?|hotels?|lodging|contacts?|contact us|information|sponsors?|sponsored by|funding|support|supported by|acknowledge?ments?|participants?|(?:speakers? (?:&|and) )?participants|attendees|list of participants|attendance|code of conduct|call for (?:papers|posters|abstracts|participation|contributions)|important dates|news|share|downloads?|documents|apply|application|faqs?|directions|visa|meals|reimbursements?|expenses|policies|newsletter|links|resources|related (?:links|content|events)|follow us|partners|committees?|(?:program(?:me)?|scientific|steering|advisory) committee|scientific advis[eo]rs?|moderators?|moderated by|discussants?|editors?|edited by|(?:(?:with|best|kind|warm|many|kindest) )*(?:regards|wishes)|fees?|covid(?:-19)?(?: \\w+)*|deadlines?|back to top|(?:table of )?contents|proceedings|publications?|about us|search|menu|navigation|bios?|biographies|about the speakers?|personal car|rail|air travel|parking|group [a-e]\\b.{0,50}|dress code|child ?care)';
const SKIPPED = `${ASIDE}(?:\\s*(?:,|&|and|/|-)\\s*${ASIDE})*|(?:privacy|cookies?) .{0,30}`;

const PAPER =
  '(?:papers?|abstracts?|(?:paper|oral|spotlight|short) (?:presentations?|titles?|list)|presentations?|orals|spotlights?)';

const LABELS: readonly (readonly [SectionKind, string])[] = [
  [
    'organizers',
    `(?:(?:scientific|local|${EVENT}|co-?|the|general|program(?:me)?|main|and|&)[ -]*)*${ORGANIZER}(?:\\s*(?:/|&|,|and)\\s*${ORGANIZER})*`,
  ],
  [
    'abstracts',
    `(?:(?:list|schedule) of )?(?:(?:talk|speaker|lecture|presentation|session|keynote|plenary|invited)s?[ ,]*(?:and|&|/|:)? *)*(?:titles?[ ,]*(?:and|&|/) *)?abstracts?(?: (?:of|for) (?:the )?(?:talks?|lectures?|presentations?))?(?: *(?:and|&|/) *(?:slides|videos|materials|speakers|bios?))*`,
  ],
  [
    'abstracts',
    `(?:list of |overview of |invited |research |contributed |plenary |the |our |confirmed )*(?:talks|lectures|(?:mini-? ?|short )courses|presentations|contributions|papers|speakers? (?:and|&) (?:talks|titles|topics))(?: (?:and|&) slides)?`,
  ],
  [
    'posters',
    `(?:(?:list of|accepted|selected|contributed|our|the|scientific|student) )*posters?(?: (?:list|sessions?(?: (?:\\d|[A-D]))?|presenters|presentations|titles|abstracts))?(?: (?:and|&) demos)?`,
  ],
  [
    'papers',
    `(?:(?:list of|our|the) )*(?:(?:accepted|selected|contributed|workshop|spotlight|oral|best|long|short|full|lightning) )+${PAPER}(?: (?:and|&) (?:talks|posters|papers))?|orals?|spotlights?`,
  ],
  [
    'participants',
    `(?:(?:list of|invited|confirmed|registered|${EVENT}|current|our|the) )*(?:participants?|attendees|participant list)(?: list)?`,
  ],
  [
    'speakers',
    `(?:(?:confirmed|invited|plenary|keynote|featured|list of|our|the|main|distinguished|tentative|guest|${EVENT}|and|&) *)*(?:speakers?|lecturers?|presenters?|panelists?)(?: list| include| are)?`,
  ],
  [
    'goals',
    `(?:(?:about|the|this|an?|of|our) +)*(?:${EVENT}(?:'s)? +)?(?:goals?|overview|description|abstract|about|background|scope|aims?(?: (?:and|&) scope)?|objectives?|purpose|motivation|introduction|topics?|themes?|rationale|focus)(?: (?:and|&) (?:goals?|scope|objectives?|motivation|aims?|background))?(?: of (?:the|this) ${EVENT})?`,
  ],
  ['goals', `about(?: (?:the|this))?(?: ${EVENT})?`],
  [
    'report',
    `(?:(?:final|scientific|the|brief|a) +)*(?:${EVENT} +)?(?:report|summary|recap|highlights|review|outcomes?|summaries)(?: of the ${EVENT})?`,
  ],
  [
    'agenda',
    `(?:(?:(?:preliminary|tentative|final|detailed|full|daily|draft|the|scientific|day \\w+|${EVENT}) +)*)(?:agenda|program(?:me)?|schedule|time ?table|schedule of events|program at a glance|line-?up|running order)(?: (?:at a glance|overview|of (?:events|talks)))?(?: *(?:and|&) (?:slides|videos|abstracts))?`,
  ],
  [
    'past',
    `(?:past|previous|prior|earlier|related|upcoming|future|other|recent|more|next)(?: \\w+)? (?:${EVENT}|edition|year|semester|term|quarter|season)s?(?: editions?)?`,
  ],
  ['venue', `(?:(?:the|${EVENT}) +)?(?:venue|location|place|where|address)(?: (?:and|&) (?:travel|directions))?`],
  ['date', `(?:the )?(?:${EVENT} )?(?:dates?|when|date (?:and|&) time|dates? (?:and|&) (?:location|venue|place)|time)`],
  [
    'videos',
    `(?:${EVENT} |talk |lecture )?(?:videos?|recordings?|media|photos?|gallery|watch|livestream|video recordings?|photo gallery)(?: (?:and|&) (?:photos|slides|videos))?`,
  ],
  ['skip', SKIPPED],
];
const COMPILED = [...LABELS, ...LABELS_ABROAD].map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'iu')] as const,
);

/** What a page's widgets leave glued to a label. */
const WIDGET =
  /(?:\s*(?:plus|minus|chevron|arrow|caret|angle|icon|expand|collapse|toggle)(?:-{1,2}\w+)+|\s*[▸▾►▼+−–-]|\s*\[(?:edit|hide|show)\])+$/iu;
/** What a label says of itself in brackets. */
const NOTE =
  /\s*[([](?:(?:all )?times? [^()]{1,40}|tentative|preliminary|provisional|draft|confirmed|subject to change|so far|\p{Lu}{2,4})[)\]]$/iu;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[IVX]{1,4}[.)])\s+/;
const MAX_LABEL = 70;

export interface Label {
  kind: SectionKind;
  /** What stands behind the colon on the same line. */
  rest: Slice | null;
}

/** The same as a sentence, without a colon. */
const ORGANIZED_BY =
  /^(?:(?:(?:it|(?:the|this|our) \p{Ll}[\p{Ll} -]{2,40}) )?(?:is|was|has been) )?(?:co-?)?(?:organi[sz]ed|coordinated|convened) by:?\s+(?=\p{Lu})/iu;

/** What a sentence goes on to say behind those who organize. */
const GOES_ON =
  /(?:[,.]?\s+(?:with (?:the )?(?:help|support|assistance)|in (?:collaboration|cooperation|partnership)|(?:and )?(?:supported|sponsored|funded|hosted)|for the|on behalf of)\b|(?<=\p{L}{3}|\))\.\s+\p{Lu}).*$/su;

const kindOf = (words: string): SectionKind | null => COMPILED.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

function tidied(text: string): string {
  return text
    .replace(WIDGET, '')
    .replace(NOTE, '')
    .replace(NUMBERING, '')
    .replace(/[\s:.,]+$/, '')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ');
}

/** The label a line is or begins with; null when it is none. A label followed by words needs its colon. */
export function labelOf(line: Line): Label | null {
  const known = told.get(line);
  if (known !== undefined) return known;
  const label = labelAt(line);
  told.set(line, label);
  return label;
}

/** Menus and sections ask for the label of each line, some more than once. */
const told = new WeakMap<Line, Label | null>();

function labelAt(line: Line): Label | null {
  if (line.text.length <= MAX_LABEL) {
    const kind = kindOf(tidied(line.text));
    if (kind) return { kind, rest: null };
  }
  const raw = line.slice.raw;
  const by = raw.length <= 300 ? ORGANIZED_BY.exec(raw) : null;
  if (by) return { kind: 'organizers', rest: line.slice.cut(by[0].length).without(GOES_ON).without(/\.$/) };
  const colon = raw.slice(0, MAX_LABEL).search(/[:\t]/);
  if (colon < 3) return null;
  const kind = kindOf(tidied(raw.slice(0, colon)));
  const rest = line.slice.cut(colon + 1);
  const isRow = raw[colon] === '\t' && /[\t]/.test(rest.raw);
  return kind && !rest.empty && !isRow ? { kind, rest } : null;
}

const BOILERPLATE =
  /^(?:by clicking|we use (?:our own )?cookies|this (?:web)?site uses cookies|accept (?:all|cookies)|privacy (?:policy|preference|consent)|subscribe to|all rights reserved|©|copyright|skip to|share (?:this|on|via)|back to (?:top|events)|terms of (?:use|service)|advertis|follow us|read more|learn more|view map|\+? ?google map|add to calendar|download (?:the )?(?:program|agenda|poster|flyer)|register (?:now|here)|click here|log ?in|sign (?:in|up)|print(?: this page)?$|(?:proudly )?powered by|javascript|last (?:updated|modified|changed)|page last|advancing research in|report abuse|page details|google sites$|made with |for (?:more|further|additional) information|license:? (?:creative commons|cc\b)|main reference\b)/i;
/** "45m", "1h 30m": how long an entry takes, in timetables that print it beside the times. */
const DURATION = /^(?:\d{1,2} ?h(?:ours?)?)? ?(?:\d{1,3} ?(?:m|min|minutes|′|'))?$/i;
const BOILERPLATE_END =
  /(?:cookie|privacy) (?:policy|preferences?|consent|banner|settings|notice)\.?$|consent banner$/i;

/** Consent texts, menus, invitations to subscribe: never content. */
export const isBoilerplate = (text: string): boolean =>
  BOILERPLATE.test(text) ||
  (text.length < 15 && DURATION.test(text)) ||
  (text.length < 200 && BOILERPLATE_END.test(text));
