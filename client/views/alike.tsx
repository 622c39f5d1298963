/** More talks like several: those that are chosen on the graph or picked here, and unlike some. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MOST_TALKS, type AlikeHit } from '../../contract/api.ts';
import { TalkId, type NodeId } from '../../contract/ids.ts';
import { EvidenceView } from '../evidence/evidence-view.tsx';
import { FOUND } from '../search/results.tsx';
import * as ask from '../queries.ts';
import { Note } from '../shell/note.tsx';
import { Answered, Nothing } from '../shell/states.tsx';
import { NodeLink } from '../shell/walk.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { useOption } from '../state/use-option.ts';
import { NodePicker } from './node-picker.tsx';

const LISTED = 20;

const talksAmong = (ids: readonly string[]): TalkId[] =>
  ids.flatMap((id) => TalkId.safeParse(id).data ?? []).slice(0, MOST_TALKS);

/** The talks that the answer is like are those marked in the view; those that it is unlike stand in an option. */
function useTalks() {
  const { marked } = useView();
  const dispatch = useDispatch();
  const [left, setLeft] = useOption('alike.without');
  const without = talksAmong(left.split(' '));
  return {
    talks: talksAmong(marked).filter((id) => !without.includes(id)),
    without,
    like: (id: NodeId) => dispatch({ type: 'marked', ids: [id], how: 'also' }),
    noLongerLike: (id: NodeId) => dispatch({ type: 'marked', ids: [id], how: 'toggle' }),
    leaveOut: (id: string) => setLeft([...without, id].join(' ')),
    takeBack: (id: string) => setLeft(without.filter((other) => other !== id).join(' ')),
  };
}

function Given({ id, onRemove }: { id: TalkId; onRemove: () => void }) {
  const node = id as string as NodeId;
  const label = useQuery(ask.node(node)).data?.node.label ?? id;
  return (
    <li>
      <NodeLink node={{ id: node, kind: 'talk', label }} />
      <Button size="compact-xs" variant="subtle" color="gray" aria-label={`Remove: ${label}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}

/** To which of the given talks a talk is closest, and behind it why. */
function Closest({ hit: { label, closest } }: { hit: AlikeHit }) {
  if (!closest) return <p className="quiet">Near to these together; among the related talks of none of them.</p>;
  return (
    <details>
      <summary>
        Closest to: <span dir="auto">{closest.label}</span>
      </summary>
      <EvidenceView evidence={closest.evidence} fromLabel={closest.label} toLabel={label} />
    </details>
  );
}

function Hit({ hit, onLike, onLeaveOut }: { hit: AlikeHit; onLike: () => void; onLeaveOut: () => void }) {
  return (
    <li className="ranked">
      <NodeLink node={hit} />
      <p className="neighbour-detail">{[hit.detail, FOUND[hit.found]].filter(Boolean).join(' · ')}</p>
      <Closest hit={hit} />
      <div className="ranked-buttons">
        <Button size="compact-xs" variant="default" aria-label={`Like this too: ${hit.label}`} onClick={onLike}>
          Like this too
        </Button>
        <Button size="compact-xs" variant="default" aria-label={`Not like this: ${hit.label}`} onClick={onLeaveOut}>
          Not like this
        </Button>
      </div>
    </li>
  );
}

export default function Alike() {
  const { talks, without, like, noLongerLike, leaveOut, takeBack } = useTalks();
  const asked = useQuery(ask.alike(talks, LISTED, without));
  return (
    <div className="form">
      <NodePicker label="Add a talk" kinds={['talk']} value={null} onPick={(id) => id && like(id)} />
      {talks.length === 0 && <Nothing>Pick one or more talks, here or on the graph, to see what is like them.</Nothing>}
      <ul className="given-talks" aria-label="Like these">
        {talks.map((id) => (
          <Given key={id} id={id} onRemove={() => noLongerLike(id as string as NodeId)} />
        ))}
      </ul>
      {without.length > 0 && <h3>Not like these</h3>}
      <ul className="given-talks" aria-label="Not like these">
        {without.map((id) => (
          <Given key={id} id={id} onRemove={() => takeBack(id)} />
        ))}
      </ul>
      {talks.length > 0 && (
        <Answered asked={asked} what="Talks like these">
          {({ note, results }) => (
            <>
              {note && <Note text={note} />}
              {results.length === 0 && <Nothing>No other talk is like these.</Nothing>}
              <ol className="ranked-list" aria-label="Talks like these">
                {results.map((hit) => (
                  <Hit key={hit.id} hit={hit} onLike={() => like(hit.id)} onLeaveOut={() => leaveOut(hit.id)} />
                ))}
              </ol>
            </>
          )}
        </Answered>
      )}
    </div>
  );
}
