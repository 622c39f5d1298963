/** Talks that stand nowhere in the timetable, each with the reason. */
import { NodeId } from '../../../contract/ids.ts';
import type { Unscheduled as Talk } from '../../../contract/schedule.ts';
import { NodeLink } from '../../shell/walk.tsx';

export function Unscheduled({ talks }: { talks: readonly Talk[] }) {
  if (talks.length === 0) return null;
  return (
    <section className="unscheduled" aria-label="Without a time">
      <h3>Without a time · {talks.length}</h3>
      <ul>
        {talks.map(({ id, label, reason }) => (
          <li key={id}>
            <NodeLink node={{ id: NodeId.parse(id), kind: 'talk', label }} /> <span className="quiet">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
