/** Words that introduce people who did the work with the speaker. A new wording is one entry of {@link CUES}. */
import {
  atLineStart,
  closesBracket,
  closesSentence,
  isNoVerb,
  isOfSpeaker,
  isOwnWork,
  isOwnWorkOfMany,
  speaksOfUs,
  type Around,
} from './guards.ts';

export interface Cue {
  /** Ends where the first name starts. */
  words: RegExp;
  /** Letters that every match holds, in lower case: a text without them need not be searched. */
  holds: string;
  /** One word names a person: "joint work with Kollár". */
  single: boolean;
  /** What must be so around it. */
  when?: (around: Around) => boolean;
}

const cue = (
  holds: string,
  words: string,
  { single = false, when }: Partial<Pick<Cue, 'single' | 'when'>> = {},
): Cue => ({
  words: new RegExp(words, 'giu'),
  holds,
  single,
  ...(when && { when }),
});

const QUALITY = String.raw`(?:(?:on-?going|recent|current|earlier|previous|past|prior|joint|collaborative|forthcoming|upcoming|several|various|some|two|three|new|unpublished|published|interdisciplinary|long-term|early|preliminary|older|separate|different|larger|research|still unfinished|unfinished)[\s,/-]{1,3}(?:and\s+)?){0,4}`;
const WORK = String.raw`(?:works?|papers?|projects?|research|results?|articles?|pre-?prints?|manuscripts?|efforts?|stud(?:y|ies)|program(?:me)?s?|ventures?|collaborations?|investigations?|publications?|books?|monographs?|chapters?|developments?)`;
const OWN_WORK = String.raw`(?:works?|results?|papers?|projects?|research|pre-?prints?|articles?|manuscripts?|books?|collaborations?)`;
const HOW = String.raw`(?:[\s,]{1,3}(?:jointly|together|partly|partially|in part|mostly|mainly|largely|separately|variously|respectively|also|in close collaboration|in collaboration|in progress|in preparation|underway|under way|to appear|currently in progress|currently under way)|\s*\([^()]{2,60}\)|\s+(?:done|carried out|conducted|started|begun|undertaken|written|completed|developed|ongoing)|\s+on [\p{Ll}\s-]{3,60}?){0,3}`;
const WITH = String.raw`[\s,]{1,3}(?:with|w\/)\s*[:–—-]?\s+`;
const BY = String.raw`\s+(?:by|of|between|among)\s*:?\s+`;
const DONE = String.raw`(?:done|carried out|conducted|developed|obtained|written|undertaken|pursued|proved|proven|established|discovered|performed|led|created|designed|authored|completed|initiated|started|made|found)`;

export const CUES: readonly Cue[] = [
  cue(
    'joint',
    String.raw`\bjoint(?:,? (?:and )?${QUALITY})?(?:[\s-]${QUALITY}${WORK}(?:\s?(?:and|\/|,)\s?${QUALITY}${WORK})?)?${HOW}${WITH}`,
    { single: true },
  ),
  cue('jointly', String.raw`\bjointly${HOW}${WITH}`),
  cue('w', String.raw`(?<![\p{L}-])${OWN_WORK}${HOW}${WITH}`, { when: isNoVerb }),
  cue(
    'rati',
    String.raw`\b(?:(?:collaborat|cooperat)ions?|collaborative\s+${WORK})(?:\s+${WORK})?(?:\s*\([^()]{2,40}\))?(?:\s+on [\p{Ll}\s-]{3,60}?)?(?:[\s,]{1,3}(?:with|w\/|between|among)\s*:?\s+)`,
  ),
  cue('aborat', String.raw`\bcollaborat(?:ed|ing)(?:\s+on [\p{Ll}\s-]{3,60}?)?\s+with\s+`, { when: speaksOfUs }),
  cue('author', String.raw`\bco-?author(?:ed|s|ship)?(?:\s+jointly)?\s+with\s+`, { single: true }),
  cue('co', String.raw`\bco-?(?:authored|written|developed|led)\s+by\s+`),
  cue(
    'co',
    String.raw`\bco-?(?:authors?|workers?)(?:\s+(?:of|on|in) (?:this|the) (?:work|paper|project|talk|study))?(?:\s+(?:are|is|include|including))?\s*[:–—-]?\s+`,
    { single: true },
  ),
  cue(
    'aborator',
    String.raw`\bcollaborators?(?:\s+(?:of|on|in) (?:this|the) (?:work|paper|project|talk|study))?(?:\s+(?:are|is|include|including)\s*:?\s+|\s*[:–—-]\s+|\s+)`,
  ),
  cue('w', String.raw`\b(?:together|along|alongside)${WITH}`, { when: isOwnWork }),
  cue('with', String.raw`\bwith\s+(?=(?:my|our)\s)`, { when: isOwnWorkOfMany }),
  cue('with', String.raw`[([]\s*(?:done |in part |partly |in collaboration |work )?with\s+`, { when: closesBracket }),
  cue('with', String.raw`(?<=^|[.!?:]\s{1,3}|\n\s{0,8}|[*†‡§¹²³]\s?)with\s+`, { when: closesSentence }),
  cue('joint', String.raw`\bjoint(?:,?\s+${QUALITY})?[\s-]${QUALITY}${WORK}${HOW}${BY}`, {
    single: true,
    when: isOfSpeaker,
  }),
  cue('', String.raw`(?<![\p{L}-])${OWN_WORK}${HOW}${BY}`, {
    when: ({ list, speakers }) => list.some((name) => speakers(name)),
  }),
  cue(
    '',
    String.raw`\b(?:this|these|the present|all|our)\s+(?:[\p{Ll}-]{2,14}\s+){0,2}${WORK}\s+(?:is|are|was|were|has been|have been)\s+(?:(?:jointly|mostly|partly|partially|largely|in part|being)\s+){0,2}${DONE}(?:\s+(?:jointly|together|in part|partly))?\s+(?:with|by)\s+`,
  ),
  cue('with', String.raw`\b${DONE}(?:\s+(?:jointly|together|in part|partly))?\s+with\s+`, { when: isOwnWork }),
  cue(
    'based on',
    String.raw`\bbased on (?:arXiv[:\s]\s?)?\d{4}\.\d{4,5}(?:\s?(?:,|and)\s?(?:arXiv[:\s]\s?)?\d{4}\.\d{4,5}){0,4},?\s+(?:joint\s+)?with\s+`,
    { single: true },
  ),
  cue(
    'mit',
    String.raw`\b(?:gemeinsame[rn]? (?:Arbeit|Projekt|Forschung)|gemeinsam|zusammen|(?:in )?Zusammenarbeit)\s+mit\s+`,
    { single: true },
  ),
  cue(
    'avec',
    String.raw`\b(?:(?:travail|travaux|r\u00E9sultats?)(?: joints?| conjoints?| communs?)?(?: en (?:commun|collaboration|cours))?|en (?:commun|collaboration|coll\.)|conjointement)\s+avec\s+`,
    { single: true },
  ),
  cue(
    'co',
    String.raw`\b(?:trabajo|trabalho|lavoro)(?: conjunto| congiunto| comune)?(?: e[nm] (?:conjunto|colaboraci\u00F3n|colabora\u00E7\u00E3o)| in (?:comune|collaborazione))?\s+co[nm]\s+`,
    { single: true },
  ),
  cue('colabora', String.raw`\be[nm] (?:colaboraci\u00F3n|colabora\u00E7\u00E3o)\s+co[nm]\s+`, { single: true }),
  cue('collaborazione', String.raw`\bin collaborazione\s+con\s+`, { single: true }),
  cue('met', String.raw`\b(?:gezamenlijk werk|samenwerking|samen)\s+met\s+`, { single: true }),
  cue('this is', String.raw`\bthis is (?:all )?with\s+`),
  cue(
    ':',
    String.raw`\b(?:authors?|joint work|joint project|joint with|collaboration|contributors?|project team|team members|team)\s*(?:\(s\))?\s*:\s+`,
    { single: true, when: atLineStart },
  ),
];
