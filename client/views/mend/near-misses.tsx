/** Names that may be one person or one institution: a person decides. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NodeId } from '../../../contract/ids.ts';
import type { NearMiss } from '../../../contract/curating.ts';
import { ProvenanceList } from '../../evidence/provenance-list.tsx';
import { ScoreMeter } from '../../evidence/score-meter.tsx';
import * as ask from '../../queries.ts';
import { Answered, Nothing } from '../../shell/states.tsx';
import { NodeLink } from '../../shell/walk.tsx';
import { DecideForm } from '../../writing/decide-form.tsx';

const Side = ({ kind, side: { subject, label, detail, talks } }: { kind: NearMiss['kind']; side: NearMiss['a'] }) => (
  <div className="near-miss-side">
    <NodeLink node={{ id: NodeId.parse(subject.id), kind, label }} />
    <p className="neighbour-detail">
      {[detail, talks === 1 ? '1 talk' : `${talks} talks`].filter(Boolean).join(' · ')}
    </p>
  </div>
);

function Item({ miss: { kind, a, b, score, provenance } }: { miss: NearMiss }) {
  const [open, setOpen] = useState(false);
  const subjects = [a.subject, b.subject];
  return (
    <li className="near-miss">
      <Side kind={kind} side={a} />
      <Side kind={kind} side={b} />
      <ScoreMeter score={score} words="speaks for one" />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Look closer and decide</summary>
        {open && (
          <>
            <ProvenanceList entries={provenance} />
            <DecideForm
              choices={[
                { label: kind === 'person' ? 'One person' : 'One institution', act: { act: 'merge', subjects } },
                { label: 'Different', act: { act: 'keep-apart', subjects } },
              ]}
            />
          </>
        )}
      </details>
    </li>
  );
}

const keyOf = ({ a, b }: NearMiss) => `${a.subject.id} ${b.subject.id}`;

export function NearMisses() {
  const asked = useQuery(ask.review);
  return (
    <Answered asked={asked} what="The names to decide">
      {({ total, items }) =>
        items.length === 0 ? (
          <Nothing>No two names look like one and were left apart.</Nothing>
        ) : (
          <>
            <p className="hint">
              {total === items.length ? total : `${items.length} of ${total}`}{' '}
              {total === 1 ? 'pair of names' : 'pairs of names'}, likeliest first. Nothing was merged.
            </p>
            <ul className="near-misses">
              {items.map((miss) => (
                <Item key={keyOf(miss)} miss={miss} />
              ))}
            </ul>
          </>
        )
      }
    </Answered>
  );
}
