/** One format as a button or link that saves a file, with what the file holds. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { ExportFormat, ExportFormatId } from '../../../contract/exporting.ts';
import { addressOf, api, download } from '../../api.ts';
import { keep } from '../../shell/save.ts';
import { hasTalks, type Extent } from './extent.ts';

interface FormatProps {
  format: ExportFormat & { id: ExportFormatId };
  /** null for the whole graph. */
  extent: Extent | null;
  evidence: 'with' | 'without';
}

/** The whole graph may be hundreds of megabytes, which the browser puts on the disk by itself. */
function Whole({ format: { id: format, title }, evidence }: FormatProps) {
  return (
    <Button
      component="a"
      href={addressOf(api.exportGraph, { query: { format, evidence } })}
      download
      size="compact-sm"
      variant="default"
      leftSection={<Download size={14} />}
    >
      {title}
    </Button>
  );
}

function Part({
  format: { id: format, title },
  extent,
  evidence,
  none,
}: FormatProps & { extent: Extent; none: boolean }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => download(api.exportView, { body: { format, evidence, ...extent, ids: [...extent.ids] } }),
    onSuccess: keep,
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Download size={14} />}
        loading={isPending}
        disabled={none}
        onClick={() => mutate()}
      >
        {title}
      </Button>
      {error && <p role="alert">{error.message}</p>}
    </>
  );
}

export function Format(props: FormatProps) {
  const { format, extent } = props;
  const ofTalks = format.takes === 'talks';
  const none = ofTalks ? !hasTalks(extent) : extent?.ids.length === 0;
  return (
    <li className="format">
      {extent ? <Part {...props} extent={extent} none={none} /> : <Whole {...props} />}
      <p className="neighbour-detail">{none && ofTalks ? 'There is no talk in it.' : format.holds}</p>
    </li>
  );
}
