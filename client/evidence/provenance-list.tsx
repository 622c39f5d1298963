/** Entries of provenance: read at a passage, derived by a method from passages, or decided by a person. */
import type { Provenance, Span } from '../../contract/graph.ts';
import { Passage } from './passage.tsx';

/** Passages shown of one entry. */
const MOST = 8;

const spansOf = (entry: Provenance): readonly Span[] => (entry.how === 'read' ? [entry.span] : entry.spans);

function Derived({ entry }: { entry: Extract<Provenance, { how: 'derived' }> }) {
  const by = [entry.method, entry.model, entry.score === null ? null : `score ${entry.score.toFixed(2)}`];
  return (
    <>
      <p>{entry.reason}</p>
      <p className="quiet">Derived by {by.filter(Boolean).join(', ')}.</p>
    </>
  );
}

const Decided = ({ entry: { reason, author, at } }: { entry: Extract<Provenance, { how: 'decided' }> }) => (
  <>
    <p>{reason}</p>
    <p className="quiet">
      Decided by {author} on <time dateTime={at}>{at.slice(0, 10)}</time>.
    </p>
  </>
);

const Entry = ({ entry }: { entry: Provenance }) => (
  <li className="provenance">
    {entry.how === 'derived' && <Derived entry={entry} />}
    {entry.how === 'decided' && <Decided entry={entry} />}
    {spansOf(entry)
      .slice(0, MOST)
      .map((span) => (
        <Passage key={`${span.source} ${span.start} ${span.end}`} span={span} />
      ))}
  </li>
);

export const ProvenanceList = ({ entries }: { entries: readonly Provenance[] }) => (
  <ul className="provenances">
    {entries.map((entry, i) => (
      <Entry key={i} entry={entry} />
    ))}
  </ul>
);
