/** What the data lacks, each with the thing it is about and the passage that shows it. */
import { useQuery } from '@tanstack/react-query';
import type { QualityFinding } from '../../../contract/curating.ts';
import { SourceButton } from '../../evidence/source-button.tsx';
import * as ask from '../../queries.ts';
import { Answered, Nothing } from '../../shell/states.tsx';
import { NodeLink } from '../../shell/walk.tsx';
import { Sentence } from '../../shell/note.tsx';

const Item = ({ item: { message, node, span } }: { item: QualityFinding['items'][number] }) => (
  <li>
    <div className="quality-item">
      {node && <NodeLink node={node} />}
      {span && <SourceButton of={message} provenance={[{ how: 'read', field: 'source', span }]} />}
    </div>
    <p className={node ? 'neighbour-detail' : ''} dir="auto">
      {message}
    </p>
  </li>
);

function Finding({ finding: { title, advice, total, of, items } }: { finding: QualityFinding }) {
  return (
    <details className="finding">
      <summary>
        {title}: {total} <span className="quiet">of {of}</span>
      </summary>
      <p className="hint">
        <Sentence text={advice} />
      </p>
      <ul className="quality-items">
        {items.map((item, i) => (
          <Item key={i} item={item} />
        ))}
      </ul>
      {total > items.length && <p className="hint">and {total - items.length} more</p>}
    </details>
  );
}

export function Quality() {
  const asked = useQuery(ask.quality);
  return (
    <Answered asked={asked} what="The quality of the data">
      {({ findings }) => {
        const found = findings.filter(({ total }) => total > 0);
        if (found.length === 0) return <Nothing>Nothing is missing.</Nothing>;
        return found.map((finding) => <Finding key={finding.name} finding={finding} />);
      }}
    </Answered>
  );
}
