/** The closest pairs of talks, each to be compared: what can be said where no theme is stable. */
import type { NodeId } from '../../../contract/ids.ts';
import type { ClosePair } from '../../../contract/themes.ts';
import { ScoreMeter } from '../../evidence/score-meter.tsx';
import { onPlainClick } from '../../shell/plain-click.ts';
import { NodeLink } from '../../shell/walk.tsx';
import { useDispatch } from '../../state/context.tsx';
import { encodeView } from '../../state/url.ts';
import { emptyView } from '../../state/view.ts';

/** Opens the comparison here; in another tab, on an empty page. */
function CompareLink({ ids, labels }: { ids: readonly NodeId[]; labels: string }) {
  const dispatch = useDispatch();
  const follow = onPlainClick(() => {
    dispatch({ type: 'marked', ids, how: 'only' });
    dispatch({ type: 'view opened', name: 'compare' });
  });
  return (
    <a
      className="pair-compare"
      href={`?${encodeView({ ...emptyView, middle: 'compare', marked: ids })}`}
      onClick={follow}
    >
      Why: compare the two<span className="unseen"> {labels}</span>
    </a>
  );
}

const Pair = ({ pair: { one, other, score } }: { pair: ClosePair }) => (
  <li className="ranked">
    <div className="pair-talks">
      <NodeLink node={one} />
      <NodeLink node={other} />
    </div>
    <ScoreMeter score={score} />
    <CompareLink ids={[one.id, other.id]} labels={`${one.label} and ${other.label}`} />
  </li>
);

export const ClosestTalks = ({ pairs }: { pairs: readonly ClosePair[] }) => (
  <section aria-label="The closest talks">
    <h3 className="pairs-title">The closest talks</h3>
    <p className="hint">
      A theme would have to show in each half of the sentences of its talks, and more clearly than when the same
      sentences are dealt to the talks at random. Here no group does, so the pairs that are most alike stand instead.
    </p>
    <ol className="ranked-list">
      {pairs.map((pair) => (
        <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
      ))}
    </ol>
  </section>
);
