/** Where a fact comes from: each entry with its reason and its passages. */
import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import * as ask from '../queries.ts';
import { Answered, Nothing } from '../shell/states.tsx';
import { ProvenanceList } from './provenance-list.tsx';
import type { SourceRequest } from './source-viewer.tsx';

function EdgeProvenance({ id }: { id: string }) {
  const asked = useQuery(ask.edge(id));
  return (
    <Answered asked={asked} what="The source">
      {({ sentence, provenance }) => (
        <>
          <p className="source-sentence">{sentence}</p>
          {provenance.length > 0 ? <ProvenanceList entries={provenance} /> : <Nothing>Nothing more is said.</Nothing>}
        </>
      )}
    </Answered>
  );
}

interface DialogProps {
  request: SourceRequest;
  opened: boolean;
  onClose: () => void;
}

export default function SourceDialog({ request, opened, onClose }: DialogProps) {
  const narrow = useMediaQuery('(max-width: 640px)');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Source: ${request.of}`}
      size="lg"
      fullScreen={narrow}
      closeButtonProps={{ 'aria-label': 'Close the source' }}
    >
      {request.edge ? <EdgeProvenance id={request.edge} /> : <ProvenanceList entries={request.provenance ?? []} />}
    </Modal>
  );
}
