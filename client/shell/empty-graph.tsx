/** Nothing is loaded yet: what to do, in the page or in commands. */
import { Button } from '@mantine/core';
import { FilePlus2 } from 'lucide-react';
import { useDispatch } from '../state/context.tsx';

export function EmptyGraph() {
  const dispatch = useDispatch();
  return (
    <div className="graph-area empty-graph">
      <div>
        <h2>Nothing is here yet</h2>
        <p>Colloquy reads the pages that meetings leave behind: an address, a file, or the text itself.</p>
        <p>
          <Button leftSection={<FilePlus2 size={16} />} onClick={() => dispatch({ type: 'tool opened', tool: 'add' })}>
            Add a meeting
          </Button>
        </p>
        <p>Many at once are read from a terminal, in the folder of Colloquy, while it is stopped:</p>
        <pre>
          <code>npm run colloquy -- ingest my-pages/</code>
        </pre>
      </div>
    </div>
  );
}
