/** An edge: the sentence it says, its ends, why it is there, and the passages. */
import { useQuery } from '@tanstack/react-query';
import { EvidenceView } from '../evidence/evidence-view.tsx';
import { ProvenanceList } from '../evidence/provenance-list.tsx';
import { ScoreMeter } from '../evidence/score-meter.tsx';
import * as ask from '../queries.ts';
import { Answered, Nothing } from '../shell/states.tsx';
import { NodeLink } from '../shell/walk.tsx';
import { Section } from './section.tsx';

export function EdgePanel({ id }: { id: string }) {
  const asked = useQuery(ask.edge(id));
  return (
    <Answered asked={asked} what="The connection">
      {({ edge, from, to, sentence, evidence, provenance }) => (
        <>
          <h2 className="detail-title edge-title" dir="auto">
            {sentence}
          </h2>
          <p className="edge-ends">
            <NodeLink node={from} />
            <NodeLink node={to} />
          </p>
          {evidence && (
            <Section title="Why they are related">
              {edge.weight !== null && <ScoreMeter score={edge.weight} />}
              <EvidenceView evidence={evidence} fromLabel={from.label} toLabel={to.label} />
            </Section>
          )}
          <Section title="Where it comes from">
            {provenance.length > 0 ? <ProvenanceList entries={provenance} /> : <Nothing>Nothing more is said.</Nothing>}
          </Section>
        </>
      )}
    </Answered>
  );
}
