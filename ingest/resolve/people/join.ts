/** Bearers → people: forms of a name that differ are joined where a rule allows it and evidence speaks for it. */
import { Forest } from '../forest.ts';
import { groupBy, intersects } from '../groups.ts';
import { isCommonFamily } from '../names/families.ts';
import { familyKey } from '../names/name.ts';
import { ruleFor, STRONG_EVIDENCE } from '../names/rules.ts';
import { inOrder } from '../text.ts';
import type { Bearer } from './bearer.ts';
import { candidatesAmong, type Candidate } from './candidates.ts';
import { evidenceFinder, SENTENCES, type EvidenceFinder } from './evidence.ts';
import { nearBearers, type NearBearers } from './near.ts';

/** Two bearers taken to be one person, by their places. */
export interface Link {
  less: number;
  more: number;
  score: number;
  reason: string;
}

export interface Joined {
  /** Places of the bearers of each person. */
  people: number[][];
  links: Link[];
  /** Pairs that were not joined, for a person to decide. */
  near: NearBearers[];
}

/** Two bearers cannot be one person: their names disagree, or one list prints both. */
const contradict = (a: Bearer, b: Bearer) => ruleFor(a.name, b.name) === null || intersects(a.lists, b.lists);

const agree = (places: readonly number[], bearers: readonly Bearer[]) =>
  places.every((a, at) => places.slice(at + 1).every((b) => !contradict(bearers[a]!, bearers[b]!)));

function linkOf({ less, more, rule }: Candidate, bearers: readonly Bearer[], find: EvidenceFinder): Link | null {
  const [a, b] = [bearers[less]!, bearers[more]!];
  if (contradict(a, b)) return null;
  const common = isCommonFamily(familyKey(a.name));
  const needed = rule.evidence ?? (common ? STRONG_EVIDENCE : null);
  const kind = needed && find(a, b, needed);
  if (needed && !kind) return null;
  const because = kind ? `; ${SENTENCES[kind]}` : '';
  return { less, more, score: rule.score, reason: `${rule.reason(a.name, b.name)}${because}` };
}

/**
 * The links of one bearer to more complete forms of its name. When these cannot all be one person, only those that stronger
 * evidence singles out count.
 */
function linksOf(candidates: readonly Candidate[], bearers: readonly Bearer[], find: EvidenceFinder): Link[] {
  const all = candidates.map(({ more }) => more);
  const allowed = agree(all, bearers)
    ? candidates
    : candidates.filter(({ less, more }) => find(bearers[less]!, bearers[more]!, STRONG_EVIDENCE));
  if (
    !agree(
      allowed.map(({ more }) => more),
      bearers,
    )
  )
    return [];
  return allowed.flatMap((candidate) => linkOf(candidate, bearers, find) ?? []);
}

/** Leaves out links by which two forms that contradict each other claim one more complete form with equal right. */
function unrivalled(links: readonly Link[], bearers: readonly Bearer[]): Link[] {
  const claims = groupBy(links, ({ more }) => more);
  return links.filter(
    ({ less, more, score }) =>
      !claims
        .get(more)!
        .some(
          (rival) => rival.less !== less && rival.score >= score && contradict(bearers[less]!, bearers[rival.less]!),
        ),
  );
}

/** Joins what the links say, surest first, as long as no two bearers of one person contradict. */
function join(bearers: readonly Bearer[], links: readonly Link[]): Omit<Joined, 'near'> {
  const forest = new Forest(bearers.length);
  const mayJoin = (places: readonly number[]) => agree(places, bearers);
  const used = links.filter(({ less, more }) => forest.joinIf(less, more, mayJoin));
  return { people: forest.groups(), links: used };
}

function nearMisses(
  bearers: readonly Bearer[],
  candidates: readonly Candidate[],
  people: readonly number[][],
  find: EvidenceFinder,
): NearBearers[] {
  const personOf = new Map(people.flatMap((places, person) => places.map((place) => [place, person])));
  const mayJoin = (a: number, b: number) =>
    agree([...people[personOf.get(a)!]!, ...people[personOf.get(b)!]!], bearers);
  return nearBearers(bearers, candidates, find, (place) => personOf.get(place)!, mayJoin);
}

/** Decides which bearers are one person. The order of `bearers` decides nothing but ties. */
export function joinBearers(bearers: readonly Bearer[]): Joined {
  const find = evidenceFinder(bearers);
  const all = candidatesAmong(bearers);
  const bySubject = groupBy(all, ({ less }) => less);
  const found = [...bySubject.values()].flatMap((candidates) => linksOf(candidates, bearers, find));
  const links = unrivalled(found, bearers);
  const lettersOf = ({ less, more }: Link) => `${bearers[less]!.name.letters} ${bearers[more]!.name.letters}`;
  const joined = join(
    bearers,
    links.sort((a, b) => b.score - a.score || inOrder(lettersOf(a), lettersOf(b))),
  );
  return { ...joined, near: nearMisses(bearers, all, joined.people, find) };
}
