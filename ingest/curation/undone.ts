/** Which decisions were taken back by an undo. An undo is a decision: undoing it brings back what it took away. */
import type { Decision, DecisionId } from '../../contract/decision.ts';
import { groupBy } from '../resolve/groups.ts';

const targetOf = ({ act }: Decision) => (act.act === 'undo' ? act.decision : null);

/**
 * The undo by which each decision that no longer holds was taken back, the first in time. An id is a hash of what it undoes, so
 * that no chain of undos comes back to its beginning: whoever is undone by nobody is settled first, then what they undo.
 *
 * @param decisions in time
 */
export function undone(decisions: readonly Decision[]): Map<DecisionId, Decision> {
  const byId = new Map(decisions.map((one, place) => [one.id, { one, place }]));
  const undos = groupBy(
    decisions.filter((one) => targetOf(one) !== null),
    targetOf,
  );
  const waitsFor = new Map(decisions.map(({ id }) => [id, undos.get(id)?.length ?? 0]));
  const taken = new Map<DecisionId, Decision>();
  const settled = decisions.filter(({ id }) => waitsFor.get(id) === 0);
  for (const undo of settled) {
    const target = byId.get(targetOf(undo) ?? undo.id)!;
    if (targetOf(undo) === null || !target) continue;
    const before = taken.get(target.one.id);
    const isFirst = !before || byId.get(undo.id)!.place < byId.get(before.id)!.place;
    if (!taken.has(undo.id) && isFirst) taken.set(target.one.id, undo);
    waitsFor.set(target.one.id, waitsFor.get(target.one.id)! - 1);
    if (waitsFor.get(target.one.id) === 0) settled.push(target.one);
  }
  return taken;
}
