/** Which bearers may be one person by their names. */
import { groupBy } from '../groups.ts';
import { blocksOf } from '../names/blocks.ts';
import { ruleFor, type NameRule } from '../names/rules.ts';
import type { Bearer } from './bearer.ts';

/** Two bearers, by their places, whose names a rule lets be one; `less` is the less complete form. */
export interface Candidate {
  less: number;
  more: number;
  rule: NameRule;
}

/** Where more names meet than this, hardly any form fits one person only, and comparing all would take long. */
const MOST_IN_BLOCK = 300;

/** Every pair of bearers whose names a rule lets be one, each once. */
export function candidatesAmong(bearers: readonly Bearer[]): Candidate[] {
  const places = bearers.flatMap(({ name }, place) => [...blocksOf(name)].map((block) => ({ block, place })));
  const found = new Map<string, Candidate>();
  const blocks = [...groupBy(places, ({ block }) => block).values()];
  for (const block of blocks.filter(({ length }) => length <= MOST_IN_BLOCK))
    block.forEach(({ place: a }, at) => {
      for (const { place: b } of block.slice(at + 1)) {
        const pair = `${a} ${b}`;
        if (found.has(pair)) continue;
        const match = ruleFor(bearers[a]!.name, bearers[b]!.name);
        if (!match) continue;
        const aIsLess = match.less === bearers[a]!.name;
        found.set(pair, { less: aIsLess ? a : b, more: aIsLess ? b : a, rule: match.rule });
      }
    });
  return [...found.values()];
}
