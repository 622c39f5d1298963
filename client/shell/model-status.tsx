/** What the embedding model can do right now, in a word, with the whole sentence a click away. */
import { Popover, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ModelState } from '../../contract/api.ts';
import * as ask from '../queries.ts';
import { Sentence } from './note.tsx';

const WORD: Record<ModelState['state'], string> = {
  ready: 'Search by meaning',
  loading: 'Model on its way',
  absent: 'Words only',
};

export function ModelStatus() {
  const { data } = useQuery(ask.status);
  if (!data) return null;
  const { model, embedded, counts, engine, version } = data;
  return (
    <Popover width={300} position="bottom-end" shadow="md" withRoles>
      <Popover.Target>
        <UnstyledButton className="model-status" data-state={model.state} aria-label={`Model: ${WORD[model.state]}`}>
          <span className="model-light" aria-hidden="true" />
          <span className="model-word">{WORD[model.state]}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Model">
        <p className="model-sentence">
          <Sentence text={model.sentence} />
        </p>
        <dl className="small-facts">
          <dt>Model</dt>
          <dd>{model.state === 'ready' ? model.name : 'not here'}</dd>
          <dt>Talks with a vector</dt>
          <dd>
            {embedded.talks} of {counts.talk ?? 0}
          </dd>
          <dt>Store</dt>
          <dd>{engine === 'neo4j' ? 'Neo4j' : 'embedded'}</dd>
          <dt>Version</dt>
          <dd>{version}</dd>
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
