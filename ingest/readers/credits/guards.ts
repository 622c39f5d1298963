/** What must be so around words of credit: the work is the speaker's own, and nobody is only thanked. */
export interface Around {
  /** The sentence up to the words of credit. */
  before: string;
  /** The sentence behind the last person. */
  after: string;
  /** Names as they stand in the list. */
  list: readonly string[];
  /** Whether a name is a speaker's. */
  speakers: (name: string) => boolean;
}

const US =
  /\b(?:[Ww]e|I|[Oo]urs?|us|[Mm]y|me|(?:[Tt]he |present )(?:speaker|author|presenter)|[Tt]his (?:talk|work|project|paper|lecture))\b/u;
const THANKS =
  /\b(?:thanks?|thankful|grateful(?:ly)?|gratitude|acknowledg\p{L}*|indebted|supported by|funded by|courtesy of)\b/iu;
const OF_ANOTHER = /(?:\p{L}['’]s?|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Yy]our))(?:\s+\p{Ll}[\p{L}-]*){0,3}\s*$/u;
const OF_THE_SPEAKER = /\b(?:speaker|author|presenter)['’]s(?:\s+\p{Ll}[\p{L}-]*){0,3}\s*$/u;
const NAMED = String.raw`((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+)`;
/** "a theorem by Ada Poe, in " before "joint work with". */
const ANOTHER = new RegExp(
  String.raw`(?:^(?:(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}\p{Ll}[\p{L}’'-]+(?:,\s+|,?\s+and\s+)){0,4}${NAMED},?\s+(?:in\s+)?|\b(?:by|due to|(?:theorems?|results?|works?|proofs?|conjectures?|ideas?|methods?|approach|constructions?|papers?)\s+of)\s+${NAMED}\s*(?:\(\d{4}\w?\)\s*)?[,(]?\s*(?:in\s+)?)(?:(?:a|an|the|recent|earlier|previous|ongoing|subsequent|later|joint|collaborative)\s+){0,4}$`,
  'u',
);
/** "Engels, writing " */
const LONE_SUBJECT = /^(?:The\s+)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?),?\s+(?:in\s+|\p{Ll}+ing\s+)?$/u;
const OPENERS =
  /^(?:Recently|Finally|Here|Moreover|Furthermore|Previously|Currently|Today|Lastly|Abstract|More|This|In|Also|First|Second|Then|Joint|Work|Paper|Project|Based|Our|My|A|An|The|We|I|Next|Now|Part|Parts|Collaborative|\p{Lu}\p{Ll}+ly)\b/u;

/** Thanked, or the work of somebody who is not the speaker. */
export function isOfOthers({ before, after, speakers }: Around): boolean {
  if (THANKS.test(before)) return true;
  if (OF_ANOTHER.test(before) && !OF_THE_SPEAKER.test(before)) return true;
  const [, subject, author] = ANOTHER.exec(before) ?? [];
  const other = subject ?? author ?? LONE_SUBJECT.exec(before)?.[1];
  if (other === undefined || US.test(after)) return false;
  return !OPENERS.test(other) && !speakers(other);
}

/** "In joint work with Bob Roe, Ada Poe showed …": the last of the list is who did it, and not the speaker. */
export const endsInSubject = ({ before, after, list, speakers }: Around, open: boolean): boolean =>
  open &&
  /^\s*\(?in\s/iu.test(before) &&
  /^\s+(?:has|have|had|\p{Ll}+(?:ed|s)|found|gave)\b/u.test(after) &&
  !speakers(list.at(-1)!);

/** `work` as a noun: "recent work with", not "we work with". */
export const isNoVerb = ({ before }: Around): boolean =>
  !/\b(?:we|I|you|they|to|can|could|will|would|may|not|which|that|who|often|only|also|both|does|do|did|methods?|models?|algorithms?|tools?|systems?|people)\s*$/iu.test(
    before,
  );

export const speaksOfUs = ({ before }: Around): boolean => US.test(before);

const PASSIVE =
  /\b(?:obtained|proved|proven|done|developed|established|found|built|made|designed|carried out|conducted|performed)\s*$/iu;
/** "that Ana Prieto developed" */
const DONE_BY_ANOTHER = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+(?:\p{Ll}+\s+)?$/u;

/** "used together with": of things. */
const OF_THINGS =
  /\b(?:use[ds]?|works?|worked|combined|applied|runs?|evaluated|considered|studied|optimi[sz]ed|learned|appears?|occurs?)\s*$/iu;

export const isOwnWork = ({ before, after }: Around): boolean => {
  if (DONE_BY_ANOTHER.test(before) || OF_THINGS.test(before)) return false;
  const isSentence = before.trim() === '' && /^\s*[.)]?\s*$/u.test(after);
  return isSentence || PASSIVE.test(before) || US.test(before) || US.test(after.slice(0, 80));
};

/** "with my students A and B": a list of people, not "I disagree with my colleague". */
export const isOwnWorkOfMany = ({ before }: Around): boolean =>
  PASSIVE.test(before) ||
  (!/\b(?:discuss\p{L}*|convers\p{L}*|talk\p{L}*|agree\p{L}*|disagree\p{L}*|correspond\p{L}*|met|meeting|interview\p{L}*)\s*$/iu.test(
    before,
  ) &&
    (US.test(before) || /^\W*$/u.test(before) || /\b(?:joint|work|project|paper|research|study)\b/iu.test(before)));

export const closesBracket = ({ after }: Around): boolean =>
  /^\s*(?:,?\s*(?:and\s+)?(?:many\s+|several\s+)?(?:others|et al\.?)\s*)?[)\]]/u.test(after);

export const closesSentence = ({ after }: Around): boolean =>
  /^\s*(?:,?\s*(?:and\s+)?(?:many\s+|several\s+)?(?:others|et al)\s*)?(?:[.!]?\s*$|,?\s*(?:we|I)\b)/u.test(after);

const STATES_CREDIT =
  /(?:^\W*|\b(?:is|are|was|based on|present(?:s|ing)?|report(?:s|ing)? on|from|describes?|as|on)\s+)(?:(?:an?|the|some|all|partly|largely|partially)\s+){0,2}$/iu;

/** "This is joint work of A and B.", "joint work of A and the speaker". */
export const isOfSpeaker = ({ before, after, list, speakers }: Around): boolean =>
  list.some((name) => speakers(name)) ||
  (STATES_CREDIT.test(before) &&
    /^\s*(?:[.;,)\n]|$|and\s+(?:the\s+(?:speaker|author)|me|myself|I|others|many))/u.test(after));

export const atLineStart = ({ before }: Around): boolean => /^[\s*†‡§¹²³(–—-]*$/u.test(before);
