/** Universities of several campuses: here the place behind the name is part of the name. Elsewhere it is only an address. */
import { wordsOf } from '../text.ts';

const TABLE = `
university california: berkeley, davis, irvine, los angeles, merced, riverside, san diego, san francisco, santa barbara, santa cruz, hastings
california state university: bakersfield, chico, fresno, fullerton, long beach, los angeles, northridge, sacramento, san bernardino
university illinois: urbana champaign, chicago, springfield
university texas: austin, dallas, arlington, el paso, san antonio, tyler
university maryland: baltimore county, baltimore, eastern shore
university michigan: dearborn, flint
university wisconsin: madison, milwaukee
university minnesota: duluth, morris
university massachusetts: amherst, boston, lowell, dartmouth
university north carolina: chapel hill, charlotte, greensboro, wilmington
university colorado: boulder, denver, colorado springs
university missouri: columbia, kansas city, saint louis
university nebraska: lincoln, omaha
university alabama: birmingham, huntsville, tuscaloosa
university tennessee: knoxville, chattanooga
university washington: bothell, tacoma
university hawaii: manoa, hilo
university houston: clear lake, downtown
purdue university: fort wayne, northwest
rutgers university: camden, newark
state university new york: albany, binghamton, buffalo, stony brook
washington university: saint louis
hong kong university science and technology: guangzhou
chinese university hong kong: shenzhen
`;

const CAMPUSES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(': '))
    .map(([system, places]) => [system!, places!.split(', ')]),
);

const folded = (text: string) => wordsOf(text.replace(/\bst\b\.?/gi, 'saint')).join(' ');

/** Campuses of a university by its key; none when it has a single one or is not known. */
export const campusesOf = (key: string): readonly string[] => CAMPUSES.get(key) ?? [];

/** Every campus by the key of its whole name: `university california berkeley`. */
export const CAMPUS_KEYS: ReadonlySet<string> = new Set(
  [...CAMPUSES].flatMap(([system, places]) => places.map((place) => `${system} ${place}`)),
);

/** Whether a place printed behind a university's name is one of its campuses; "Berkley" counts as misprinted, see `misprints.ts`. */
export function isCampus(key: string, place: string, isMisprint: (misprint: string, word: string) => boolean): boolean {
  const printed = folded(place);
  return campusesOf(key).some((campus) => campus === printed || isMisprint(printed, campus));
}
