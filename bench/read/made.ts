/** Meetings made for measuring: as many talks as wanted, each with people of its own. Always the same for the same number. */

const FIRST = [
  'Ada',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hye-jin',
  'Ines',
  'Jonas',
  'Kofi',
  'Lena',
  'Mei',
];
const SYLLABLES = [
  'ba',
  'dor',
  'fen',
  'gri',
  'hal',
  'jun',
  'kov',
  'lind',
  'mar',
  'nov',
  'ros',
  'sten',
  'tor',
  'vik',
  'wes',
  'zan',
];
const WORDS = [
  'sparse', 'random', 'convex', 'graph', 'kernel', 'spectral', 'online', 'robust', 'causal', 'quantum', 'matrix', 'network', 'learning',
  'estimation', 'sampling', 'inference', 'dynamics', 'geometry', 'transport', 'gradient', 'diffusion', 'regression', 'privacy', 'markets',
]; // prettier-ignore
const HOUSES = ['University of', 'Institute of', 'Technical University of', 'Academy of'];

const at = <T>(list: readonly T[], place: number): T => list[place % list.length]!;
const capital = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;

/** The syllables spell the number, so no two family names are alike. */
function familyOf(number: number): string {
  const spelled = [number, number >> 4, number >> 8, number >> 12].map((place) => at(SYLLABLES, place));
  return capital(spelled.join(''));
}

const personOf = (number: number): string => `${at(FIRST, number)} ${familyOf(number)}`;
const houseOf = (number: number): string =>
  `${at(HOUSES, number)} ${capital(at(SYLLABLES, number >> 2))}${at(SYLLABLES, number)}`;
const wordsOf = (number: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => at(WORDS, number * 7 + i * i * 5 + i));

const titleOf = (number: number): string => `${capital(wordsOf(number, 6).join(' '))} ${number}`;

/** About 1,200 characters; every second one credits two people of its own. */
function abstractOf(number: number): string {
  const sentences = Array.from({ length: 14 }, (_, i) => `We study ${wordsOf(number + i, 10).join(' ')}.`);
  const [first, second] = [personOf(20_000 + number), personOf(40_000 + number)];
  return [...sentences, ...(number % 2 ? [`Joint work with ${first} and ${second}.`] : [])].join(' ');
}

const numbers = (talks: number): number[] => Array.from({ length: talks }, (_, i) => i);

/** A `colloquy.meeting/1` document. */
export const meetingDocument = (talks: number): string =>
  JSON.stringify({
    format: 'colloquy.meeting/1',
    source: { uri: 'made', format: 'made', sha256: '0'.repeat(64) },
    meeting: { title: 'A Large Meeting 2031' },
    talks: numbers(talks).map((number) => ({
      key: `t${number}`,
      title: titleOf(number),
      speakers: [{ name: personOf(number), affiliation: houseOf(number) }],
      credited: [{ name: personOf(60_000 + number), affiliation: null }],
      abstract: abstractOf(number),
    })),
  });

const clock = (slot: number): string =>
  `${String(8 + Math.floor(slot / 4)).padStart(2, '0')}:${String((slot % 4) * 15).padStart(2, '0')}`;
const PER_DAY = 48;

/** The text of a page: an agenda of many days, then the abstracts. */
export function meetingPage(talks: number): string {
  const agenda = numbers(talks).flatMap((number) => {
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(number / PER_DAY)));
    const heading = day.toLocaleDateString('en-US', {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const slot = `${clock(number % PER_DAY)} ${personOf(number)} | ${titleOf(number)}`;
    return number % PER_DAY === 0 ? ['', heading, '', slot] : [slot];
  });
  const abstracts = numbers(talks).flatMap((number) => [
    `${personOf(number)}, ${houseOf(number)}`,
    titleOf(number),
    '',
    abstractOf(number),
    '',
  ]);
  return ['# A Large Meeting 2031', '', '## Agenda', ...agenda, '', '## Abstracts', '', ...abstracts].join('\n');
}
