/** Pairs of printed people that are one person, and pairs that are two: the names alone, or with what stands around them. */
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { SourcedMeeting } from '../../../ingest/model.ts';
import { meeting, nodesOf, talk } from './documents.ts';

/** Where the two stand: at talks of two meetings, at two talks of one meeting, or as speaker and credited at one talk. */
const PLACES = {
  meetings: (a: string, b: string) => [
    meeting('First 2024', { talks: [talk('one', [a])] }),
    meeting('Second 2025', { talks: [talk('two', [b])] }),
  ],
  meeting: (a: string, b: string) => [meeting('Only 2025', { talks: [talk('one', [a]), talk('two', [b])] })],
  talk: (a: string, b: string) => [meeting('Only 2025', { talks: [talk('one', [a], [b])] })],
  list: (a: string, b: string) => [meeting('Only 2025', { talks: [talk('one', [a, b])] })],
  colleagues: (a: string, b: string) => [
    meeting('Only 2025', { talks: [talk('one', [a, 'Ada Ek']), talk('two', [b, 'Ada Ek'])] }),
  ],
} satisfies Record<string, (a: string, b: string) => SourcedMeeting[]>;

type Pair = [a: string, b: string, place: keyof typeof PLACES, why: string];

const ONE: Pair[] = [
  ['Rene Vidal', 'René Vidal', 'meetings', 'an accent is lost'],
  ['René Vidal', 'RENÉ VIDAL', 'meetings', 'capitals'],
  ['René Vidal', 'René\u00a0Vidal', 'meetings', 'a no-break space'],
  ['René Vidal', 'Rene\u0301 Vidal', 'meetings', 'a combining accent'],
  ['René Vidal', 'Prof. René Vidal', 'meetings', 'a title'],
  ['René Vidal', 'Dr. René Vidal, PhD', 'meetings', 'title and degree'],
  ['René Vidal', 'Vidal, René', 'meetings', 'family name first'],
  ['René Vidal', 'VIDAL René', 'meetings', 'family name first, in capitals'],
  ['René Vidal', 'René Vidal*', 'meetings', 'a footnote mark'],
  ['Jean-Pierre Dupont', 'Jean Pierre Dupont', 'meetings', 'a hyphen'],
  ['J.-P. Dupont @ ENS Lyon', 'Jean-Pierre Dupont @ ENS Lyon', 'meetings', 'initials of a double name'],
  ['Xiao-Dong Wang', 'Xiaodong Wang', 'meetings', 'a hyphen between syllables'],
  ['Laurens van der Maaten', 'Laurens Van Der Maaten', 'meetings', 'particles in capitals'],
  ['van der Maaten, Laurens', 'Laurens van der Maaten', 'meetings', 'particles first'],
  ['Maria Florina Balcan', 'Maria-Florina Balcan', 'meetings', 'a hyphen in the given name'],
  ['Ana García-Márquez', 'Ana García Márquez', 'meetings', 'a hyphen in the family name'],
  [
    'Ana García @ Universidad de Chile',
    'Ana García Márquez @ Universidad de Chile',
    'meetings',
    'second family name, institution',
  ],
  ['Jürgen Schmidhuber', 'Juergen Schmidhuber', 'meetings', 'an umlaut written out'],
  ['Jürgen Schmidhuber', 'Jurgen Schmidhuber', 'meetings', 'an umlaut lost'],
  ['Søren Hauberg', 'Soren Hauberg', 'meetings', 'a stroke lost'],
  ['Peter L. Bartlett', 'Peter Bartlett', 'meetings', 'a middle initial'],
  ['Peter L. Bartlett', 'Peter Leon Bartlett', 'meetings', 'a middle name and its initial'],
  ['Leslie Pack Kaelbling @ MIT', 'Leslie Kaelbling @ MIT', 'meetings', 'a middle name left out, same institution'],
  ['R. Vidal @ Duke University', 'René Vidal @ Duke University', 'meetings', 'an initial, same institution'],
  ['R. Vidal', 'René Vidal', 'meeting', 'an initial, no other Vidal at the meeting'],
  [
    'P. L. Bartlett @ UC Berkeley',
    'Peter Bartlett @ University of California, Berkeley',
    'meetings',
    'initials, same institution',
  ],
  [
    'W. Zhang @ Duke University',
    'Wei Zhang @ Duke University',
    'meetings',
    'an initial of a common name, same institution',
  ],
  [
    'Nati Srebro @ TTIC',
    'Nathan Srebro @ Toyota Technological Institute at Chicago',
    'meetings',
    'a short name, same institution',
  ],
  ['Misha Belkin', 'Mikhail Belkin', 'talk', 'a short name, speaker and credited of one talk'],
  [
    'Bob Tarjan @ Princeton University',
    'Robert E. Tarjan @ Princeton University',
    'meetings',
    'short name and middle initial',
  ],
  ['Mike Rabbat', 'Michael Rabbat', 'colleagues', 'a short name beside the same person elsewhere'],
  ['Nathan (Nati) Srebro', 'Nati Srebro', 'meetings', 'the source prints both given names'],
  ['Wei Zhang @ Duke University', 'Wei Zhang @ MIT', 'meetings', 'one who moved between meetings'],
  [
    'Alejandro Ribeiro @ University of Pennsylvania',
    'Alejandro Ribeiro @ DeepMind',
    'meeting',
    'a rare name, two affiliations',
  ],
  ['Wei Zhang @ Google', 'Wei Zhang @ Google Research', 'meeting', 'institutions that contain each other'],
  [
    'Zhang Wei @ Tsinghua University',
    'Wei Zhang @ Tsinghua University',
    'meetings',
    'East Asian order, same institution',
  ],
  ['王伟 @ Fudan University', 'Wei Wang @ Fudan University', 'meetings', 'another script, same institution'],
  ['Михаил Белкин', 'Mikhail Belkin', 'talk', 'another alphabet, same talk'],
  [
    'Martin Luther King Jr. @ Boston University',
    'Martin Luther King @ Boston University',
    'meetings',
    'a suffix left out',
  ],
  ['Martin Luther King, Jr.', 'Martin Luther King Jr', 'meetings', 'a comma before the suffix'],
  ["Conor O'Brien", 'Conor O’Brien', 'meetings', 'another apostrophe'],
  ['Aristoteles', 'ARISTOTELES', 'meetings', 'a single name'],
];

const TWO: Pair[] = [
  ['Bin Yu', 'Dingli Yu', 'meeting', 'one family name'],
  ['Bin Yu @ UC Berkeley', 'Dingli Yu @ UC Berkeley', 'meetings', 'one family name and institution'],
  ['Wei Zhang @ Duke University', 'Wen Zhang @ Duke University', 'meetings', 'given names that differ by a letter'],
  ['Wei Zhang @ Duke University', 'Wei Zhang @ MIT', 'meeting', 'a common name at one meeting'],
  ['John Smith @ Duke University', 'John Smith @ MIT', 'meeting', 'another common name at one meeting'],
  ['Carla Bruni @ Duke University', 'Carla Bruni @ MIT', 'list', 'one list prints both'],
  ['Peter L. Bartlett @ UC Berkeley', 'Peter M. Bartlett @ UC Berkeley', 'meetings', 'middle initials contradict'],
  ['R. Vidal', 'René Vidal', 'meetings', 'an initial without evidence'],
  ['R. Vidal @ Duke University', 'René Vidal @ MIT', 'meeting', 'an initial and other institutions'],
  ['W. Zhang', 'Wei Zhang', 'meeting', 'an initial of a common family name'],
  ['R. Vidal @ MIT', 'Pierre Vidal @ MIT', 'meetings', 'an initial that does not fit'],
  ['Nati Srebro', 'Nathan Srebro', 'meetings', 'a short name without evidence'],
  ['Nati Srebro', 'Nathan Srebro', 'meeting', 'a short name at the same meeting only'],
  ['Misha Belkin @ UCSD', 'Mikhail Belkin @ MIT', 'meetings', 'a short name and other institutions'],
  ['Bob Tarjan @ MIT', 'Richard Tarjan @ MIT', 'meetings', 'a short name of another name'],
  ['Peter Bartlett @ UC Berkeley', 'Peter Bartlet @ UC Berkeley', 'meetings', 'family names that differ by a letter'],
  ['Mary Ann Jordan', 'Mary Jordan', 'meetings', 'a middle name left out without evidence'],
  ['Xiao Dong Wang @ MIT', 'Xiao Wang @ MIT', 'meetings', 'a syllable left out'],
  ['Jean-Pierre Dupont @ ENS Lyon', 'Jean Dupont @ ENS Lyon', 'meetings', 'half a double name'],
  ['Ana García', 'Ana García Márquez', 'meetings', 'a second family name without evidence'],
  ['Ana García-López @ MIT', 'Ana García-Márquez @ MIT', 'meetings', 'second family names contradict'],
  ['Zhang Wei', 'Wei Zhang', 'meetings', 'East Asian order without evidence'],
  ['Bruno Paul @ MIT', 'Paul Bruno @ MIT', 'meetings', 'order of names that has no such custom'],
  ['王伟', 'Wei Wang', 'meetings', 'another script without evidence'],
  ['王伟 @ Fudan University', '王娟 @ Fudan University', 'meetings', 'two names in Chinese characters'],
  ['Martin King Jr.', 'Martin King Sr.', 'meetings', 'suffixes contradict'],
  ['John King III', 'John King', 'meetings', 'a suffix left out without evidence'],
  ['Quoc Le @ Google', 'Quoc Lee @ Google', 'meetings', 'short family names that differ by a letter'],
  ['J. Smith', 'John Smith', 'list', 'one list names a person once'],
  ['Bob Tarjan', 'Robert Tarjan', 'list', 'one list names a person once, short names too'],
  ['Thomas van Dijk @ MIT', 'Thomas Dijk @ MIT', 'meetings', 'a particle makes another family name'],
  ['Madonna', 'Madonna Smith', 'meeting', 'a single name and a full one'],
];

const peopleIn = (pair: Pair) => {
  const resolved = resolve(PLACES[pair[2]](pair[0], pair[1]));
  return nodesOf(resolved, 'person').filter(({ label }) => label !== 'Ada Ek').length;
};

describe('two printed people are one person:', () => {
  it.each(ONE)('%s = %s (%s): %s', (...pair) => {
    expect(peopleIn(pair)).toBe(1);
  });
});

describe('two printed people are two:', () => {
  it.each(TWO)('%s ≠ %s (%s): %s', (...pair) => {
    expect(peopleIn(pair)).toBe(2);
  });
});

describe('a form that several people fit', () => {
  const labelsIn = (...people: string[]) =>
    nodesOf(resolve([meeting('Only 2025', { talks: people.map((one) => talk(one, [one])) })]), 'person').map(
      ({ label }) => label,
    );

  it('is none of them when nothing singles one out', () => {
    expect(labelsIn('J. Ek @ MIT', 'John Ek @ MIT', 'Jane Ek @ MIT')).toEqual(['J. Ek', 'Jane Ek', 'John Ek']);
    expect(labelsIn('Peter Ek', 'Peter L. Ek', 'Peter M. Ek')).toEqual(['Peter Ek', 'Peter L. Ek', 'Peter M. Ek']);
    expect(labelsIn('Nati Ek @ MIT', 'Nathan Ek @ MIT', 'Nathaniel Ek @ MIT')).toHaveLength(3);
    expect(labelsIn('Wei Zhang', 'Wei Zhang @ MIT', 'Wei Zhang @ Duke University')).toHaveLength(3);
  });

  it('is the one that the institution singles out', () => {
    expect(labelsIn('J. Ek @ MIT', 'John Ek @ MIT', 'Jane Ek @ Duke University')).toEqual(['Jane Ek', 'John Ek']);
    expect(labelsIn('Peter Ek @ MIT', 'Peter L. Ek @ MIT', 'Peter M. Ek')).toHaveLength(2);
  });

  it('joins no two people who contradict each other', () => {
    expect(labelsIn('René Ek @ MIT', 'R. A. Ek @ MIT', 'R. B. Ek @ MIT')).toEqual(['R. A. Ek', 'R. B. Ek', 'René Ek']);
  });
});
