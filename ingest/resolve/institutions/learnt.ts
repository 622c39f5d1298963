/** Short names that the sources themselves explain. */
import { groupBy } from '../groups.ts';
import type { Mention } from '../mentions.ts';
import { wordsOf } from '../text.ts';
import type { Named } from './affiliation.ts';
import { keyOf } from './key.ts';

const ACRONYM = /^\p{Lu}{2,7}$/u;

/** Whether the letters of an acronym begin words of a name, in order, from its first word on. */
function abbreviates(acronym: string, name: string): boolean {
  const initials = wordsOf(name).map((word) => word[0]);
  const letters = [...acronym.toLowerCase()];
  if (letters[0] !== initials[0]) return false;
  let at = -1;
  return letters.every((letter) => (at = initials.indexOf(letter, at + 1)) >= 0);
}

/** "Toyota Technological Institute at Chicago (TTIC)". */
const printedBeside = (named: Iterable<Named[]>): [string, string][] =>
  [...named]
    .flat()
    .flatMap(({ printed, short }): [string, string][] =>
      short !== null && abbreviates(short, printed) ? [[keyOf(short), keyOf(printed)]] : [],
    );

/** One person is printed with the acronym here and with the full name there. */
function printedOfOne(mentions: readonly Mention[], named: ReadonlyMap<string, Named[]>): [string, string][] {
  const byName = groupBy(
    mentions.filter(({ affiliation }) => affiliation !== null),
    ({ name }) => name.letters,
  );
  return [...byName.values()].flatMap((group) => {
    const names = [...new Set(group.flatMap(({ affiliation }) => named.get(affiliation!)!).map((one) => one.printed))];
    return names
      .filter((name) => ACRONYM.test(name))
      .flatMap((short) =>
        names.filter((name) => abbreviates(short, name)).map((full): [string, string] => [short, full]),
      )
      .filter(([short, full]) => short !== full)
      .map(([short, full]): [string, string] => [keyOf(short), keyOf(full)]);
  });
}

/**
 * Short key → full key, as the sources explain it: in brackets behind the full name, or by one person who is printed with both.
 * A short name that would stand for two institutions is left out.
 *
 * @param named what each printed affiliation names
 */
export function learnShortNames(
  mentions: readonly Mention[],
  named: ReadonlyMap<string, Named[]>,
): Map<string, string> {
  const pairs = [...printedBeside(named.values()), ...printedOfOne(mentions, named)].filter(
    ([short, full]) => short !== full,
  );
  const fulls = groupBy(pairs, ([short]) => short);
  return new Map(
    [...fulls].flatMap(([short, found]): [string, string][] =>
      new Set(found.map(([, full]) => full)).size === 1 ? [[short, found[0]![1]]] : [],
    ),
  );
}
