/** What speaks for two bearers being one person, besides their names. */
import { groupBy, intersects } from '../groups.ts';
import { isCommonFamily } from '../names/families.ts';
import { familyKey } from '../names/name.ts';
import { ruleFor, type EvidenceKind } from '../names/rules.ts';
import type { Bearer } from './bearer.ts';

/** Evidence by kind, each with how a person reads it. */
export const SENTENCES: Readonly<Record<EvidenceKind, string>> = {
  institution: 'both are printed with the same institution',
  talk: 'both are named at the same talk, one as speaker',
  colleagues: 'the same people stand beside both in different talks',
  meeting: 'no one else with this family name is named at the meeting',
};

/** The first kind of evidence that holds, of those that suffice. */
export type EvidenceFinder = (a: Bearer, b: Bearer, sufficient: readonly EvidenceKind[]) => EvidenceKind | null;

const incompatible = (a: Bearer, b: Bearer) =>
  a.institutions.size > 0 && b.institutions.size > 0 && !intersects(a.institutions, b.institutions);

/** Prepares the search for evidence among these bearers. */
export function evidenceFinder(bearers: readonly Bearer[]): EvidenceFinder {
  const namesakes = groupBy(
    bearers.flatMap((one) => [...one.meetings].map((meeting) => ({ one, at: `${meeting} ${familyKey(one.name)}` }))),
    ({ at }) => at,
  );
  const aloneAt = (meeting: string, a: Bearer, b: Bearer) =>
    namesakes
      .get(`${meeting} ${familyKey(a.name)}`)!
      .every(({ one }) => one === a || one === b || ruleFor(one.name, b.name) !== null);
  const holds: Readonly<Record<EvidenceKind, (a: Bearer, b: Bearer) => boolean>> = {
    institution: (a, b) => intersects(a.institutions, b.institutions),
    talk: (a, b) => intersects(a.talks, b.talks),
    colleagues: (a, b) => intersects(a.colleagues(), b.colleagues()),
    meeting: (a, b) =>
      !isCommonFamily(familyKey(a.name)) &&
      !incompatible(a, b) &&
      [...a.meetings].some((meeting) => b.meetings.has(meeting) && aloneAt(meeting, a, b)),
  };
  return (a, b, sufficient) => sufficient.find((kind) => holds[kind](a, b)) ?? null;
}
