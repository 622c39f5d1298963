/** Nothing is loaded yet: what to do, in the page or in commands. */
import { Button } from '@mantine/core';
import { FilePlus2 } from 'lucide-react';
import { useDispatch } from '../state/context.tsx';
import { embedded } from './embed.tsx';
import { Nothing } from './states.tsx';

function AddMeeting() {
  const dispatch = useDispatch();
  return (
    <p>
      <Button leftSection={<FilePlus2 size={16} />} onClick={() => dispatch({ type: 'tool opened', tool: 'add' })}>
        Add a meeting
      </Button>
    </p>
  );
}

/** In a tool that has nothing to work on. */
export const NoMeeting = () => (
  <div className="form">
    <Nothing>No meeting is loaded yet, so there is nothing to show here.</Nothing>
    <AddMeeting />
  </div>
);

const HowToAdd = () => (
  <>
    <p>Colloquy reads the pages that meetings leave behind: an address, a file, or the text itself.</p>
    <AddMeeting />
    <p>Many at once are read from a terminal, in the folder of Colloquy, while it is stopped:</p>
    <pre>
      <code>npm run colloquy -- ingest my-pages/</code>
    </pre>
  </>
);

/** In the place of every view; in a frame nothing can be added. */
export const EmptyGraph = () => (
  <div className="graph-area empty-graph">
    <div>
      <h2>Nothing is here yet</h2>
      {embedded ? <p>Meetings are added in Colloquy itself; they appear here then.</p> : <HowToAdd />}
    </div>
  </div>
);
