/** The small button beside a fact that shows its passage; absent when nothing is known of where the fact comes from. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { Quote } from 'lucide-react';
import { useSourceViewer, type SourceRequest } from './source-viewer.tsx';

export function SourceButton(request: SourceRequest) {
  const open = useSourceViewer();
  if (!request.edge && !request.provenance?.length) return null;
  return (
    <Tooltip label="Show the source">
      <ActionIcon
        className="source-button"
        variant="subtle"
        color="gray"
        size={24}
        aria-label={`Source: ${request.of}`}
        onClick={() => open(request)}
      >
        <Quote size={13} />
      </ActionIcon>
    </Tooltip>
  );
}
