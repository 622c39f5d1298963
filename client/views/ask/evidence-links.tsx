/** The edges that a claim rests on, each a link to why it is there. */
import { Quote } from 'lucide-react';
import { EdgeType } from '../../../contract/graph.ts';
import { RELATIONS } from '../../graph/stylesheet.ts';
import { onPlainClick } from '../../shell/plain-click.ts';
import { useDispatch } from '../../state/context.tsx';
import { encodeView } from '../../state/url.ts';
import { emptyView } from '../../state/view.ts';
import { nameInId } from '../../state/words.ts';

/** The relation that the id of an edge begins with, in words. */
const wordsOf = (edge: string) => {
  const type = EdgeType.safeParse(edge.slice(0, edge.indexOf(':')));
  return type.success ? RELATIONS[type.data].label : 'edge';
};

/** Between what an edge stands, as far as its id says it: links that read alike are told apart by it. */
const endsOf = (edge: string) => edge.slice(edge.indexOf(':') + 1).split('->').map(nameInId).join(' – '); // prettier-ignore

function EvidenceLink({ edge, name }: { edge: string; name: string }) {
  const dispatch = useDispatch();
  const follow = onPlainClick(() => dispatch({ type: 'edge selected', id: edge }));
  return (
    <a
      href={`?${encodeView({ ...emptyView, selected: edge })}`}
      onClick={follow}
      aria-label={name}
      title={endsOf(edge)}
    >
      <Quote size={11} aria-hidden="true" />
      {wordsOf(edge)}
    </a>
  );
}

/** @param of what the claim is about, for who hears the links apart from their row */
export const EvidenceLinks = ({ edges, of }: { edges: readonly string[]; of: string }) =>
  edges.length === 0 ? null : (
    <ul className="evidence-links" aria-label={`Evidence for ${of}`}>
      {edges.map((edge, i) => (
        <li key={edge}>
          <EvidenceLink edge={edge} name={`${wordsOf(edge)}: evidence ${i + 1} of ${edges.length} for ${of}`} />
        </li>
      ))}
    </ul>
  );
