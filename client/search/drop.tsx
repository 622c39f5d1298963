/** What opens under the search box: how to search, chips that narrow, results by kind. Loaded with the first word that is typed. */
import { SegmentedControl } from '@mantine/core';
import type { SearchHit, SearchMode } from '../../contract/api.ts';
import { Note } from '../shell/note.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { Facets } from './facets.tsx';
import { SearchHelp } from './help.tsx';
import { Results } from './results.tsx';
import type { useResults } from './use-search.ts';

const MODES: { value: SearchMode; label: string }[] = [
  { value: 'hybrid', label: 'Both' },
  { value: 'lexical', label: 'Words' },
  { value: 'semantic', label: 'Meaning' },
];

interface DropProps {
  found: ReturnType<typeof useResults>;
  onChoose: (hit: SearchHit) => void;
}

export default function Drop({ found: { asked, data, mute, groups, hits, active }, onChoose }: DropProps) {
  const { q, mode } = useView().search;
  const dispatch = useDispatch();
  const note = mute ?? data?.note;
  return (
    <>
      <div className="search-mode">
        <SegmentedControl
          size="xs"
          aria-label="Search by"
          data={MODES}
          value={mode}
          onChange={(next) => dispatch({ type: 'searched', q, mode: next })}
        />
        {note && <Note text={note} />}
        <SearchHelp />
        {!mute && <Facets counted={data?.facets ?? []} />}
      </div>
      {!mute && <Results asked={asked} groups={groups} active={hits[active] ?? null} onChoose={onChoose} q={q} />}
    </>
  );
}
