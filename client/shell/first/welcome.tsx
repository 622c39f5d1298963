/** What this is in one sentence, three things to try, and the tour. It stands over the canvas until it is closed. */
import { ActionIcon, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import * as ask from '../../queries.ts';
import { useDispatch } from '../../state/context.tsx';
import { encodeView } from '../../state/url.ts';
import { focusWhenThere } from '../focus-when-there.ts';
import { onPlainClick } from '../plain-click.ts';
import type { Example } from './examples.ts';
import { useExamples } from './use-examples.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is loaded, in a sentence. */
function Sentence() {
  const { data } = useQuery(ask.status);
  const { talk = 0, person = 0, meeting = 0 } = data?.counts ?? {};
  const what = data
    ? `${counted(talk, 'talk', 'talks')} and ${counted(person, 'person', 'people')} of ${counted(meeting, 'meeting', 'meetings')}`
    : 'The talks and people of your meetings';
  return <p>{what}, as one graph: read from the pages they left, each claim a click from its passage.</p>;
}

function ExampleLink({ example: { text, about, view }, onTaken }: { example: Example; onTaken: () => void }) {
  const dispatch = useDispatch();
  const take = onPlainClick(() => {
    onTaken();
    dispatch({ type: 'address followed', view });
    if (view.search.q) focusWhenThere('#search');
  });
  return (
    <li>
      <a href={`?${encodeView(view)}`} onClick={take}>
        <span dir="auto">{text}</span>
      </a>
      {about && (
        <span className="quiet" dir="auto">
          {' '}
          {about}
        </span>
      )}
    </li>
  );
}

export default function Welcome({ onClose, onTour }: { onClose: () => void; onTour: () => void }) {
  const examples = useExamples();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="welcome" aria-labelledby="welcome-title" onKeyDown={onKey}>
      <div className="welcome-head">
        <h2 id="welcome-title">Welcome to Colloquy</h2>
        <ActionIcon variant="subtle" color="gray" size={30} aria-label="Close the welcome" onClick={onClose}>
          <X size={17} />
        </ActionIcon>
      </div>
      <Sentence />
      {examples.length > 0 && (
        <ul className="welcome-examples" aria-label="Things to try">
          {examples.map((example) => (
            <ExampleLink key={example.text} example={example} onTaken={onClose} />
          ))}
        </ul>
      )}
      <div className="detail-actions">
        <Button size="compact-md" onClick={onTour}>
          Take the tour
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          Start on my own
        </Button>
      </div>
    </section>
  );
}
