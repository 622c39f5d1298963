/** Prizes of talks, which a meeting document has no field for: told, not kept. */
import type { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';

const SHOWN = 5;
const NONE = /^(?:no|none|false|n\/?a|0|-)$/i;

/** @param awards of all talks that have one, as printed */
export function sayAwards(awards: readonly Located[], issues: Issues): void {
  const given = awards.filter(({ text }) => !NONE.test(text.trim()));
  if (given.length === 0) return;
  const names = [...new Set(given.map(({ text }) => text.slice(0, 60)))];
  const more = names.length > SHOWN ? ', …' : '';
  issues.info(null, `awards of talks are not kept (${given.length}): ${names.slice(0, SHOWN).join(', ')}${more}`);
}
