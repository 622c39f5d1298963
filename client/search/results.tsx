/** The list under the search box. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { SearchHit } from '../../contract/api.ts';
import { KINDS } from '../graph/stylesheet.ts';
import { KindIcon } from '../shell/kind-icon.tsx';
import { Failed } from '../shell/states.tsx';
import { optionId, type HitGroup } from './groups.ts';
import { Label, Passage } from './snippet.tsx';

/** Which ranking found a hit. */
export const FOUND = { words: 'by words', meaning: 'by meaning', both: 'by words and meaning' };

const Option = ({ hit, active, onChoose }: { hit: SearchHit; active: boolean; onChoose: (hit: SearchHit) => void }) => (
  <li
    id={optionId(hit)}
    role="option"
    className="result"
    aria-selected={active}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => onChoose(hit)}
  >
    <span className="result-title">
      <KindIcon kind={hit.kind} />
      <Label hit={hit} />
      <span className="result-found">{FOUND[hit.found]}</span>
    </span>
    {hit.detail && <span className="result-detail">{hit.detail}</span>}
    <Passage hit={hit} />
  </li>
);

const Group = ({
  group,
  active,
  onChoose,
}: {
  group: HitGroup;
  active: SearchHit | null;
  onChoose: (hit: SearchHit) => void;
}) => (
  <li role="presentation">
    <ul role="group" aria-label={KINDS[group.kind].plural}>
      <li role="presentation" className="result-kind">
        {KINDS[group.kind].plural}
      </li>
      {group.hits.map((hit) => (
        <Option key={hit.id} hit={hit} active={hit === active} onChoose={onChoose} />
      ))}
    </ul>
  </li>
);

interface ResultsProps {
  asked: UseQueryResult<{ results: SearchHit[] }>;
  groups: readonly HitGroup[];
  active: SearchHit | null;
  q: string;
  onChoose: (hit: SearchHit) => void;
}

export function Results({ asked, groups, active, q, onChoose }: ResultsProps) {
  return (
    <>
      <ul id="search-results" role="listbox" aria-label="Search results" className="results">
        {groups.map((group) => (
          <Group key={group.kind} group={group} active={active} onChoose={onChoose} />
        ))}
      </ul>
      {asked.error && <Failed what="The search" error={asked.error} retry={asked.refetch} />}
      {asked.data?.results.length === 0 && !asked.error && (
        <p className="nothing">Nothing was found for “{q}”. Fewer or other words may help.</p>
      )}
    </>
  );
}
