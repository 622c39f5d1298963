/** Bearers of names that may be one person and were not joined. */
import type { Span } from '../../../contract/graph.ts';
import { groupBy, intersects } from '../groups.ts';
import { isCommonFamily } from '../names/families.ts';
import { familyKey } from '../names/name.ts';
import { STRONG_EVIDENCE, type EvidenceKind } from '../names/rules.ts';
import { firstSpans, nearScore, speaks, type Near } from '../near.ts';
import type { Bearer } from './bearer.ts';
import type { Candidate } from './candidates.ts';
import { SENTENCES, type EvidenceFinder } from './evidence.ts';

/** Two bearers by their places, with what speaks for and against. */
export interface NearBearers extends Pick<Near, 'score' | 'provenance'> {
  a: number;
  b: number;
}

/** A form that more people fit says nothing of any of them. */
const MOST_RIVALS = 3;
/** Pairs of one name that are looked at: a very common name has hundreds of bearers. */
const MOST_NAMESAKES = 12;

/** How much of the score is left when something is missing, or speaks against. */
const LEFT = { noEvidence: 0.75, onlyMeeting: 0.9, commonFamily: 0.65, otherInstitution: 0.65 };
/** One name with several institutions, where the name is common: as likely one as two. */
const NAMESAKES = 0.45;

const namesOf = (...bearers: Bearer[]): Span[] =>
  bearers.flatMap(({ mentions }) => firstSpans(mentions, ({ nameSpan }) => nameSpan));
const placesOf = (...bearers: Bearer[]): Span[] =>
  bearers.flatMap(({ mentions }) =>
    firstSpans(
      mentions.filter(({ affiliation }) => affiliation !== null),
      ({ affiliationSpan }) => affiliationSpan,
    ),
  );

const apart = (a: Bearer, b: Bearer) =>
  a.institutions.size > 0 && b.institutions.size > 0 && !intersects(a.institutions, b.institutions);

const OTHER_INSTITUTIONS = 'They are printed with different institutions.';

/** A pair that a name rule allows, among `rivals` people whom the less complete form fits. */
function byRule({ less, more, rule }: Candidate, rivals: number, bearers: readonly Bearer[], find: EvidenceFinder) {
  const [a, b] = [bearers[less]!, bearers[more]!];
  const strong: EvidenceKind | null = find(a, b, STRONG_EVIDENCE);
  const evidence = strong ?? find(a, b, ['meeting']);
  const isCommon = [a, b].some(({ name }) => isCommonFamily(familyKey(name)));
  const against: [boolean, number, string][] = [
    [evidence === null, LEFT.noEvidence, 'No institution, talk or colleague is printed with both.'],
    [evidence === 'meeting', LEFT.onlyMeeting, 'Nothing but the meeting is shared.'],
    [isCommon && strong === null, LEFT.commonFamily, 'The family name is common.'],
    [apart(a, b), LEFT.otherInstitution, OTHER_INSTITUTIONS],
    [rivals > 1, 1 / Math.sqrt(rivals), `The less complete form fits ${rivals} people.`],
  ];
  const holding = against.filter(([holds]) => holds);
  const provenance = [
    speaks('for', `${rule.reason(a.name, b.name)}.`, namesOf(a, b), rule.score),
    ...(evidence ? [speaks('for', `${SENTENCES[evidence]}.`, evidence === 'institution' ? placesOf(a, b) : [])] : []),
    ...holding.map(([, , reason]) => speaks('against', reason, reason === OTHER_INSTITUTIONS ? placesOf(a, b) : [])),
  ];
  const score = nearScore(holding.reduce((left, [, factor]) => left * factor, rule.score));
  return { a: less, b: more, score, provenance };
}

/** One name, printed with several institutions at one meeting. */
const byName = (a: number, b: number, bearers: readonly Bearer[]): NearBearers => ({
  a,
  b,
  score: NAMESAKES,
  provenance: [
    speaks('for', 'They bear the same name, letter by letter.', namesOf(bearers[a]!, bearers[b]!)),
    apart(bearers[a]!, bearers[b]!)
      ? speaks('against', OTHER_INSTITUTIONS, placesOf(bearers[a]!, bearers[b]!))
      : speaks('against', 'Several people bear it at one meeting, and nothing ties these two.'),
  ],
});

function namesakes(bearers: readonly Bearer[]): NearBearers[] {
  const places = bearers.map((_, place) => place);
  return [...groupBy(places, (place) => bearers[place]!.name.letters).values()].flatMap((group) =>
    group.slice(0, MOST_NAMESAKES).flatMap((a, at) =>
      group
        .slice(at + 1, MOST_NAMESAKES)
        .filter((b) => !intersects(bearers[a]!.lists, bearers[b]!.lists))
        .map((b) => byName(a, b, bearers)),
    ),
  );
}

/**
 * Pairs that were not joined and are worth a question.
 *
 * @param personOf the person of a bearer, both by place
 * @param mayJoin whether two bearers' people could be one: no two of their names disagree, and no list prints both
 */
export function nearBearers(
  bearers: readonly Bearer[],
  candidates: readonly Candidate[],
  find: EvidenceFinder,
  personOf: (place: number) => number,
  mayJoin: (a: number, b: number) => boolean,
): NearBearers[] {
  const open = candidates.filter(({ less, more }) => personOf(less) !== personOf(more) && mayJoin(less, more));
  const fits = groupBy(open, ({ less }) => personOf(less));
  const byRules = [...fits.values()].flatMap((those) => {
    const rivals = new Set(those.map(({ more }) => personOf(more))).size;
    return rivals > MOST_RIVALS ? [] : those.map((candidate) => byRule(candidate, rivals, bearers, find));
  });
  return [...byRules, ...namesakes(bearers)];
}
