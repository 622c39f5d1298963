/** How a name of a person is printed within a sentence: the form only, whatever the words are. */

/** `\"u`, `{\"u}`, `\'{e}`, `\v{c}`, `\o`: a letter as LaTeX prints it. */
const TEX = String.raw`(?:\{?\\["'\x60^~=.](?:\{\\?\p{L}\}|\\?\p{L})\}?|\{?\\[uvHcdbkrt]\{\\?\p{L}\}\}?|\{?\\(?:ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?!\p{L})(?:\{\})?\}?)`;
const UPPER = String.raw`(?:\p{Lu}\p{M}{0,3}|${TEX})`;
const LETTER = String.raw`(?:[\p{L}\p{M}]|${TEX})`;
/** White space, over one line end at most: a name does not go on behind a blank line. */
export const SPACE = String.raw`(?:(?=\s)[^\S\n]{0,400}\n?[^\S\n]{0,80})`;
/** Words with a capital that open a sentence or go on with one, and are no part of a name. */
const NEVER = String.raw`(?!(?:The|This|These|That|Those|We|Our|Us|It|Its|If|For|As|At|In|From|By|When|Where|While|Here|There|Joint|Based|Using|Thus|Then|Also|However|Moreover|Abstract|Keywords|Title|Date|I|Some|Although|Since|Such|All|Most|Many|And|With|To|Of|What|How|Why|Who|Which|He|She|They|My|His|Her|Their|Prof|Professor|Professors|Profs|Dr|Drs|Mr|Mrs|Ms|Jr|Sr|Let|Suppose|Assume|Consider|Given|Is|Are|Does|Can|Not|Co-?authors?|Collaborators?|Colleagues?|Students?|Authors?|Speakers?|Recently|Recent|New|After|Before|During|Because)(?![\p{L}\p{M}-]))`;
const HYPHEN = String.raw`[-‐‑'’ʼ]`;
/** No possessive: `Smith's`. */
const WORD = String.raw`${NEVER}(?:(?:[dDlLoO]|al|el|an|as|ibn|bin)${HYPHEN})?${UPPER}${LETTER}{1,30}(?:${HYPHEN}(?!s(?![\p{L}\p{M}]))${LETTER}{1,30}){0,3}`;
const INITIALS = String.raw`(?!I(?![.-])|A(?=\s\p{Ll}))${UPPER}(?:\.(?:${HYPHEN}?${UPPER}\.){0,3}|(?![\p{L}\p{M}.'’]))`;
const DOTTED_PAIR = String.raw`${UPPER}\.[-‐‑]${UPPER}\.`;
/** "Yu. Manin", "Th. Schick", "St. John": only where a capital follows. */
const SHORTENED = String.raw`\p{Lu}\p{Ll}{1,2}\.(?=\s{0,3}${UPPER})`;
const PARTICLE = String.raw`(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]as|[Dd]o|[Dd]u|[Ll]a|[Ll]e|[Ee]l|[Aa]l|bin|ibn|ben|ap|[Tt]en|[Tt]er|zu|zur|y|e|i|af|av|’t|'t|vom|St\.?)`;
const NICKNAME = String.raw`(?:\(${UPPER}${LETTER}{1,20}\)|["“]${UPPER}${LETTER}{1,20}["”])(?=${SPACE}${UPPER})`;
const SUFFIX = String.raw`(?:,?${SPACE}(?:Jr\.?|Sr\.?|I{2,3}(?!\p{L})|IV(?!\p{L})))`;
const PARTICLES = String.raw`(?:${PARTICLE}${SPACE}){0,3}`;
const PART = String.raw`(?:${DOTTED_PAIR}|${WORD}|${INITIALS})`;
const FAR_EAST = String.raw`[\p{Script=Han}\p{Script=Hangul}]{2,4}(?!\p{L})`;

/** A name at the very place; sticky, so set `lastIndex`. At least one word of it has two letters (see {@link hasWord}). */
export const NAME_AT = new RegExp(
  String.raw`(?:${FAR_EAST}|${PARTICLES}(?:${SHORTENED}|${PART})(?:${SPACE}?(?:(?<=\s)${PARTICLES}(?:(?:(?<=\s)St\.${SPACE})?${PART}|${NICKNAME})|(?<=\.)${UPPER}(?:${LETTER}+|\.))){0,5}${SUFFIX}?)`,
  'uy',
);

/** Not initials alone. */
export const hasWord = (name: string): boolean =>
  /[\p{L}\p{M}]{2}|\\/u.test(name.replace(/\b\p{Lu}\b/gu, '')) || /\p{Script=Han}|\p{Script=Hangul}/u.test(name);

/** "Jane Doe", "J. Doe", not "Doe". */
export const isFull = (name: string): boolean =>
  /\p{L}[\p{L}\p{M}'’‐‑\\"{}.-]*[\s.]+[\p{Lu}\p{Ll}\\{]/u.test(name.trim()) || !/\p{Script=Latin}/u.test(name);
