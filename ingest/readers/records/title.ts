/** What a meeting is called when its export does not say: the words of the file's name, or of the folder it lies in. */
const UNTITLED = 'Untitled meeting';

/** Words that say what a file is, not which meeting it is of. */
const GENERIC =
  /^(?:papers?|talks?|main|accepted|sessions?|schedules?|agendas?|program(?:me)?s?|calendar|events?|abstracts?|submissions?|notes|proceedings|speakers?|authors?|posters?|workshops?|tutorials?|exports?|site|data|sitedata|miniconf|mini|conf|lists?|all|full|final|copy|new|tmp|file|files|upload|download|index|stdin|public|virtual|paperlists?|openreview|output|input|contributions|timetable|bibtex|refs?|references|csv|tsv|json|xml|ics|ya?ml|xlsx?|txt|v?\d{1,2})$/i;
const YEAR = /^(?:19|20)\d{2}$/;

/** `nips2018` → `nips 2018`, `ICMLPosters` stays. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(?<!^)\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/([A-Za-z]{2,})((?:19|20)\d{2})(?!\d)/g, '$1 $2')
    .split(/[\s_.+-]+/)
    .filter(Boolean);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A single short word before a year is an acronym. */
function named(words: readonly string[]): string {
  const names = words.filter((word) => !YEAR.test(word));
  const isAcronym = names.length === 1 && names.length < words.length && names[0]!.length <= 8;
  return words.map((word) => (isAcronym ? word.toUpperCase() : capital(word))).join(' ');
}

const nameIn = (words: readonly string[]): string | null =>
  words.some((word) => /\p{L}{2}/u.test(word)) ? named(words).slice(0, 300) : null;

/**
 * `paperlists/nips2018.json` → `NIPS 2018`, `emnlp-2020/sitedata` → `EMNLP 2020`. A folder around the file counts only with a year.
 *
 * @returns the last name in the path that says which meeting it is; `Untitled meeting` when none does
 */
export function titleFromName(uri: string): string {
  const path = uri.replace(/^[a-z][a-z+.-]*:\/\//i, '').replace(/[?#].*$/s, '');
  const [own = [], ...folders] = path
    .split('/')
    .reverse()
    .map((name) => wordsOf(name).filter((word) => !GENERIC.test(word)));
  const dated = folders.slice(0, 3).filter((words) => words.some((word) => YEAR.test(word)));
  return nameIn(own) ?? dated.map(nameIn).find((name) => name !== null) ?? UNTITLED;
}

/** The doubt that goes with {@link titleFromName}. */
export const titleDoubt = (title: string): string =>
  title === UNTITLED
    ? 'the source does not name its meeting, and neither does its file name'
    : `the source does not name its meeting: "${title}" is made of the file's name`;
