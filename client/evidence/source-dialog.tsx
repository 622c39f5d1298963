/** Where a fact comes from: each entry with its reason and its passages. Mantine's own modal header would be a second banner. */
import { CloseButton, Modal } from '@mantine/core';
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
  /** It is out of sight. */
  onClosed: () => void;
}

export default function SourceDialog({ request, opened, onClose, onClosed }: DialogProps) {
  const narrow = useMediaQuery('(max-width: 640px)');
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      size="lg"
      fullScreen={narrow}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={`Source: ${request.of}`}>
        <Modal.Body className="source-dialog">
          <CloseButton className="source-close" aria-label="Close the source" onClick={onClose} />
          <h2>Source: {request.of}</h2>
          {request.edge ? <EdgeProvenance id={request.edge} /> : <ProvenanceList entries={request.provenance ?? []} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
