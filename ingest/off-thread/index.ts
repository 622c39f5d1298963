/** Work that would hold up the event loop, or could hurt it, in threads of its own: for a process that serves meanwhile. */
import type { PipelineParts } from '../pipeline.ts';
import { openBuilding } from './building.ts';
import { openReading, type Reading } from './reading.ts';

export { ThreadBusy } from './thread.ts';

export interface OffThread extends Required<Pick<PipelineParts, 'work'>> {
  /** Reads for a preview, with the end of its caller. */
  read: Reading['read'];
  close: () => Promise<void>;
}

/** Opens the threads. The one that reads is kept warm, the other is started when it is first needed. */
export function openOffThread(): OffThread {
  const reading = openReading();
  const building = openBuilding();
  return {
    work: { read: reading.read, build: building.build },
    read: reading.read,
    close: async () => void (await Promise.all([reading.close(), building.close()])),
  };
}
