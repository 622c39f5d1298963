/** Mentions → bearers of a name: mentions with the same letters are one person, unless the sources contradict. */
import { Forest } from '../forest.ts';
import { groupBy, intersects } from '../groups.ts';
import { companyOf } from '../institutions/parts.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
import { isCommonName } from '../names/families.ts';
import { bearerOf, type Bearer } from './bearer.ts';

/** More than this many affiliations of one name tell nobody apart, and comparing them all would take long. */
const MOST_PLACES = 200;

const isWithin = (few: string, many: string) => {
  const words = new Set(many.split(' '));
  return few.split(' ').every((word) => words.has(word));
};

/** "Stanford" and "Stanford Law School", "Google Brain" and "Google Research" do not contradict each other. */
const compatible = (a: string, b: string) =>
  isWithin(a, b) || isWithin(b, a) || (companyOf(a) !== null && companyOf(a) === companyOf(b));

const touch = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].some((one) => [...b].some((other) => compatible(one, other)));

/** Two mentions of one name contradict when their institutions differ and one list prints both, or one meeting a common name. */
function contradict(a: Bearer, b: Bearer): boolean {
  if (a.institutions.size === 0 || b.institutions.size === 0 || touch(a.institutions, b.institutions)) return false;
  return intersects(a.lists, b.lists) || (isCommonName(a.name) && intersects(a.meetings, b.meetings));
}

/** Groups of bearers that belong together, in which no two contradict. */
function joined(bearers: readonly Bearer[], belong: (a: Bearer, b: Bearer) => boolean): Bearer[][] {
  const forest = new Forest(bearers.length);
  const mayJoin = (places: readonly number[]) =>
    places.every((a, at) => places.slice(at + 1).every((b) => !contradict(bearers[a]!, bearers[b]!)));
  bearers.forEach((a, i) => {
    for (let j = i + 1; j < bearers.length; j++) if (belong(a, bearers[j]!)) forest.joinIf(i, j, mayJoin);
  });
  return forest.groups().map((group) => group.map((place) => bearers[place]!));
}

/** Mentions that belong together for a reason: an institution, the same talk, or the same people beside them elsewhere. */
function componentsOf(mentions: readonly Mention[], make: (mentions: Mention[]) => Bearer): Bearer[] {
  const merge = (parts: readonly Bearer[]) => make(parts.flatMap((part) => part.mentions));
  const placeOf = ({ affiliation, talk, list }: Mention) => affiliation ?? `${talk ?? list} ${list}`;
  const single = [...groupBy(mentions, placeOf).values()].map(make);
  const byInstitution = joined(single, (a, b) => touch(a.institutions, b.institutions)).map(merge);
  return joined(
    byInstitution,
    (a, b) =>
      intersects(a.talks, b.talks) || (!intersects(a.lists, b.lists) && intersects(a.colleagues(), b.colleagues())),
  ).map(merge);
}

/**
 * The bearers of each name. One full name is one person, who may move from one institution to another, with two exceptions.
 * One list that prints the name twice with different institutions means two people. And so does one meeting that prints a
 * very common name with different institutions, when no third mention and no common colleague ties them: a few
 * thousand people hold several Wei Zhangs, but hardly two Alejandro Ribeiros.
 */
export function bearersOf(mentions: readonly Mention[], institutions: Institutions): Bearer[] {
  const byTalk = new Map(
    [...groupBy(mentions, ({ talk }) => talk)].map(([talk, group]) => [talk, group.map(({ name }) => name.letters)]),
  );
  const make = (group: Mention[]) => bearerOf(group, institutions, (talk) => byTalk.get(talk as Mention['talk']) ?? []);
  return [...groupBy(mentions, ({ name }) => name.letters).values()].flatMap((group) => {
    const whole = make(group);
    if (whole.institutions.size < 2 || whole.institutions.size > MOST_PLACES) return [whole];
    const parts = componentsOf(group, make);
    const disputed = parts.some((a, i) => parts.slice(i + 1).some((b) => contradict(a, b)));
    return disputed ? parts : [whole];
  });
}
