/** Two things side by side: what both have, what only one has, and how close two talks are, each with its source. */
import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '../../../contract/ids.ts';
import { EvidenceView } from '../../evidence/evidence-view.tsx';
import * as ask from '../../queries.ts';
import { Answered, Nothing } from '../../shell/states.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { NodePicker } from '../node-picker.tsx';
import { compared, relatedEdge } from './compared.ts';
import { Relation } from './relation.tsx';

/** The most that an answer holds. */
const ALL = 500;

/** Why two related talks are so. */
function Closeness({ edge }: { edge: string }) {
  const asked = useQuery(ask.edge(edge));
  return (
    <Answered asked={asked} what="The evidence">
      {({ sentence, evidence, from, to }) => (
        <section aria-label="How close they are">
          <h3>How close they are</h3>
          <p>{sentence}</p>
          {evidence && <EvidenceView evidence={evidence} fromLabel={from.label} toLabel={to.label} />}
        </section>
      )}
    </Answered>
  );
}

function Compared({ one, other }: { one: NodeId; other: NodeId }) {
  const [left, right] = [useQuery(ask.neighbours(one, ALL)), useQuery(ask.neighbours(other, ALL))];
  return (
    <Answered asked={left} what="The one">
      {(a) => (
        <Answered asked={right} what="The other">
          {(b) => {
            const relations = compared(a.groups, b.groups);
            const edge = relatedEdge(a.groups, other) ?? relatedEdge(b.groups, one);
            const common = relations.reduce((sum, { shared }) => sum + shared.length, 0);
            const talks = a.node.kind === 'talk' && b.node.kind === 'talk';
            return (
              <>
                <p role="status">
                  {common === 0 ? 'They have nothing in common' : `They have ${common} in common`}
                  {talks && !edge && '; neither is among the nearest talks of the other'}.
                </p>
                {edge && <Closeness edge={edge} />}
                {relations.map((relation) => (
                  <Relation
                    key={`${relation.type} ${relation.outgoing}`}
                    relation={relation}
                    left={a.node}
                    right={b.node}
                  />
                ))}
              </>
            );
          }}
        </Answered>
      )}
    </Answered>
  );
}

/** The first two that are chosen together are compared. */
export default function Compare() {
  const { marked } = useView();
  const dispatch = useDispatch();
  const [one = null, other = null] = marked;
  const put = (ids: readonly (NodeId | null)[]) =>
    dispatch({ type: 'marked', ids: ids.filter((id) => id !== null), how: 'only' });
  return (
    <div className="compare-view">
      <div className="compare-picks">
        <NodePicker label="The one" value={one} onPick={(id) => put([id, other])} />
        <NodePicker label="The other" value={other} onPick={(id) => put([one, id])} />
      </div>
      {one && other ? (
        <Compared one={one} other={other} />
      ) : (
        <Nothing>
          Pick two talks, people, topics, institutions or meetings. The first two that are chosen in another view are
          compared as well.
        </Nothing>
      )}
    </div>
  );
}
