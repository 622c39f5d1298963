/** What is shown, chosen, open or all of it, as a file of any format; its talks as a calendar; the view as a picture or on paper. */
import { Checkbox, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportFormats } from '../../../contract/exporting.ts';
import { useShown } from '../../graph/use-shown.tsx';
import { amountOf, amountOfAll, evidenceBytes, sizeText } from '../../leave/evidence-size.ts';
import * as ask from '../../queries.ts';
import { ShareLink } from '../../shell/share-link.tsx';
import { Nothing } from '../../shell/states.tsx';
import { useOption } from '../../state/use-option.ts';
import { useNodesOf, useTaking, type Scope, type Taking } from './extent.ts';
import { Format } from './format.tsx';
import { Pictures } from './pictures.tsx';
import { Subscribe } from './subscribe.tsx';

const ofTalks = exportFormats.filter(({ takes }) => takes === 'talks');
const ofGraphs = exportFormats.filter(({ takes }) => takes !== 'talks');

/** How much evidence adds to a file; null where nobody knows before it is written. */
function useEvidenceSize(scope: Scope): string | null {
  const { subgraph } = useShown();
  const { data } = useQuery(ask.status);
  if (scope === 'view' && subgraph) return sizeText(evidenceBytes(amountOf(subgraph)));
  return scope === 'all' && data ? sizeText(evidenceBytes(amountOfAll(data.counts, data.edges))) : null;
}

const WHY = 'Why talks are related, and where each fact is printed';
const EACH = 'about a kilobyte for each related pair';

function Scopes({ scope, setScope }: Pick<Taking, 'scope' | 'setScope'>) {
  const { view, chosen, open } = useNodesOf();
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label="What to take"
      value={scope}
      onChange={setScope}
      data={[
        { value: 'view', label: `View (${view.length})` },
        { value: 'chosen', label: `Chosen (${chosen.length})`, disabled: chosen.length === 0 },
        { value: 'open', label: 'Details', disabled: open.length === 0 },
        { value: 'all', label: 'Everything' },
      ]}
    />
  );
}

function Graphs({ scope, extent }: Pick<Taking, 'scope' | 'extent'>) {
  const size = useEvidenceSize(scope);
  const [evidence, setEvidence] = useOption('take.evidence', 'with');
  const without = evidence === 'without';
  return (
    <section className="form" aria-label="As data">
      <h3>As data</h3>
      <Checkbox
        size="xs"
        label="With evidence"
        description={`${WHY}: ${size ? `about ${size} more` : EACH}.`}
        checked={!without}
        onChange={() => setEvidence(without ? 'with' : 'without')}
      />
      <ul className="formats">
        {ofGraphs.map((format) => (
          <Format key={format.id} format={format} extent={extent} evidence={without ? 'without' : 'with'} />
        ))}
      </ul>
    </section>
  );
}

function Talks({ extent, mixed, standsFor, setStandsFor }: Taking) {
  return (
    <section className="form" aria-label="Its talks">
      <h3>Its talks</h3>
      {mixed && (
        <Checkbox
          size="xs"
          label="Also the talks that it stands for"
          description="Of a meeting its programme, of a person what they gave or are credited in, of an institution, topic or theme theirs."
          checked={standsFor}
          onChange={() => setStandsFor(!standsFor)}
        />
      )}
      <ul className="formats">
        {ofTalks.map((format) => (
          <Format key={format.id} format={format} extent={extent} evidence="with" />
        ))}
      </ul>
    </section>
  );
}

export default function Take() {
  const { whole } = useShown();
  const taking = useTaking();
  if (!whole || whole.nodes.length === 0) return <Nothing>There is nothing to take along yet.</Nothing>;
  return (
    <div className="form">
      <section aria-label="As a link">
        <h3>As a link</h3>
        <div className="detail-actions">
          <ShareLink />
        </div>
      </section>
      <Scopes {...taking} />
      <Graphs {...taking} />
      <Talks {...taking} />
      <Subscribe extent={taking.extent} />
      <Pictures />
    </div>
  );
}
