/** Talks by how near they are, each with its score and, behind a button, why. */
import { Collapse, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { RelatedTalk } from '../../contract/api.ts';
import { NodeId } from '../../contract/ids.ts';
import { NodeLink } from '../shell/walk.tsx';
import { EvidenceView } from './evidence-view.tsx';
import { ScoreMeter } from './score-meter.tsx';

/** What the evidence holds, so that opening it is a choice. */
function summary({ evidence }: RelatedTalk): string {
  const parts: [number, string, string][] = [
    [evidence.sentences.length, 'pair of sentences', 'pairs of sentences'],
    [evidence.terms.length, 'shared term', 'shared terms'],
    [evidence.facts.length, 'shared fact', 'shared facts'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}

function Ranked({ talk, fromLabel }: { talk: RelatedTalk; fromLabel: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="ranked">
      <NodeLink node={{ id: NodeId.parse(talk.id), kind: 'talk', label: talk.label }} />
      {talk.detail && <p className="neighbour-detail">{talk.detail}</p>}
      <ScoreMeter score={talk.score} />
      <UnstyledButton className="why" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
        <span>
          Why<span className="unseen"> {talk.label} is related</span>
        </span>
        <span className="quiet">{summary(talk)}</span>
      </UnstyledButton>
      <Collapse expanded={open} id={id}>
        {open && <EvidenceView evidence={talk.evidence} fromLabel={fromLabel} toLabel={talk.label} />}
      </Collapse>
    </li>
  );
}

export const RankedTalks = ({ results, fromLabel }: { results: readonly RelatedTalk[]; fromLabel: string }) => (
  <ol className="ranked-list">
    {results.map((talk) => (
      <Ranked key={talk.id} talk={talk} fromLabel={fromLabel} />
    ))}
  </ol>
);
