/** What the parts of a printed affiliation are: a university, another institution, a department, a place. */
import { wordsOf } from '../text.ts';
import { isShortName, keyOf } from './key.ts';

/** The greater, the likelier the part names the institution. */
export const Rank = { place: 0, department: 1, unknown: 2, unit: 3, institute: 4, university: 5 } as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

const set = (words: string) => new Set(words.split(/\s+/));

/** Words of keys, hence in one language: see `key.ts`. */
const UNIVERSITY = set('university universities politecnico polytechnique polytechnic hochschule eth epfl kth');
const INSTITUTE = set(
  'institute institut institution foundation college academy hospital corporation council museum society observatory inria cnrs',
);
/** Companies that are printed beside a university without a word that says what they are. */
const COMPANY =
  /^(?:google|deepmind|microsoft|meta|facebook|amazon|apple|nvidia|openai|anthropic|intel|adobe|samsung|huawei|tencent|alibaba|bytedance|baidu|salesforce|qualcomm|spotify|bosch|bloomberg|hugging face|sony|uber|twitter|netflix)\b/;
const UNIT = set('lab labs laboratory laboratories laboratoire center centre research school clinic');
const DEPARTMENT =
  /^(?:the )?(?:department|departments|depts|departement|departamento|dipartimento|dept|dep|faculty|fakultat|division|school of|graduate school|college of|chair|section|group|program|unit|msc|phd|key lab|key laboratory|state key|dsi|eecs|ece|cs)\b/;
const DEPARTMENT_END = /\b(?:department|departments|dept|faculty|division|group|program|team)$/;
/** "Electrical and Computer Engineering": the name of a subject names no institution. */
const SUBJECT_END =
  /\b(?:engineering|eng|sciences?|science and technology|mathematics|statistics|physics|chemistry|biology|informatics|linguistics|economics|philosophy|neuroscience)$/;

const PLACES = set(
  `usa us uk uae china germany france italy spain portugal switzerland austria netherlands belgium denmark sweden norway
   finland ireland israel india japan korea singapore taiwan canada mexico brazil argentina chile australia russia poland greece
   turkey iran egypt england scotland wales england america republic kingdom
   al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd
   tn tx ut vt va wa wv wi wy dc on qc bc ab nyc`,
);
const FILLER = set('the of north south new united states state people s p r');

const isPlace = (words: readonly string[]): boolean =>
  words.every((word) => PLACES.has(word) || FILLER.has(word) || /\d/.test(word));

/** The company that a name begins with: Google Brain and Google Research are of one. */
export const companyOf = (key: string): string | null => COMPANY.exec(key)?.[0] ?? null;

/** Ranks a part of an affiliation. */
export function rankOf(part: string): Rank {
  const words = wordsOf(part);
  const text = words.join(' ');
  if (words.length === 0 || isPlace(words)) return Rank.place;
  if (isShortName(part)) return Rank.university;
  if (text === 'research' || DEPARTMENT.test(text) || DEPARTMENT_END.test(text)) return Rank.department;
  const key = keyOf(part);
  const keyWords = key.split(' ');
  if (keyWords.some((word) => UNIVERSITY.has(word)) || /\binstitute (?:technology|science)\b/.test(key))
    return Rank.university;
  if (companyOf(text) !== null || keyWords.some((word) => INSTITUTE.has(word))) return Rank.institute;
  if (words.some((word) => UNIT.has(word))) return Rank.unit;
  return SUBJECT_END.test(text) ? Rank.department : Rank.unknown;
}
