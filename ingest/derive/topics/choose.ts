/**
 * Picks the few topics of a talk: the best first, then each time the best that repeats least what is chosen.
 *
 * Maximal marginal relevance: Carbonell and Goldstein, "The use of MMR, diversity-based reranking for reordering documents
 * and producing summaries", SIGIR 1998, with overlap of words as the likeness of two phrases.
 */
import type { TalkText } from '../../model.ts';
import { bareShort, isShort } from './acronyms.ts';
import type { Scored } from './rank.ts';
import { GENERIC, KEPT_PAIRS, VAGUE_ALONE } from './words.ts';

/** How many topics a talk gets at most: by its words, 3 to 8; fewer for a title alone. */
export function topicCount({ abstract }: TalkText): number {
  if (!abstract) return 4;
  const words = abstract.split(/\s+/).length;
  return Math.min(8, 4 + Math.floor(words / 30));
}

/** Part of the shorter phrase that stands in the longer one, 0…1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / Math.min(a.length, b.length);
}

const isContained = (a: string, b: string) => ` ${b} `.includes(` ${a} `);

/** "learning method", "reasoning process": a doing before plain words is plain; "learning rate" is a term. */
const isPlainDoing = (first: string, [next]: readonly string[]) =>
  next !== undefined && first.endsWith('ing') && VAGUE_ALONE.has(first) && !KEPT_PAIRS.has(`${first}-${next}`);

const isPlain = ([first, ...rest]: readonly string[]) =>
  (GENERIC.has(first!) || isPlainDoing(first!, rest)) && rest.every((word) => GENERIC.has(word));

/** Plain words are a topic only where title and abstract say them or a short form stands for them: "large language model". */
function isAcceptable({ words, inTitle, mentions, alone }: Scored): boolean {
  const plain = isPlain(words);
  if (words.length === 1 && (plain || words[0]!.length < 3 || VAGUE_ALONE.has(words[0]!))) return false;
  if (plain) return (inTitle && mentions.length > 1) || mentions.some(({ printed }) => isShort(bareShort(printed)));
  return alone || words.length > 1;
}

/** A longer phrase around a chosen one, or a part of one, must be clearly a topic by itself. */
const CONTAINED = 0.5;
const OVERLAP = 0.5;

function worth(candidate: Scored, chosen: readonly Scored[]): number {
  let factor = 1;
  for (const { key, words } of chosen) {
    const nested = isContained(key, candidate.key) || isContained(candidate.key, key);
    factor = Math.min(factor, nested ? CONTAINED : 1 - OVERLAP * overlap(words, candidate.words));
  }
  return candidate.score * factor;
}

/** A candidate this much weaker than the second best is noise: better fewer topics than poor ones. Half as strict for the first. */
const FLOOR = 0.25;
const FEW = 3;

/**
 * The topics of a talk, best first.
 *
 * @param ranked candidates, best first
 */
export function choose(ranked: readonly Scored[], limit: number): Scored[] {
  const left = ranked.filter(isAcceptable);
  const floor = FLOOR * (left[1]?.score ?? 0);
  const chosen: Scored[] = [];
  while (chosen.length < limit && left.length > 0) {
    const values = left.map((candidate) => worth(candidate, chosen));
    const best = values.reduce((top, value, at) => (value > values[top]! ? at : top), 0);
    if (values[best]! < (chosen.length < FEW ? floor / 2 : floor)) break;
    chosen.push(...left.splice(best, 1));
  }
  return chosen;
}
