/** The readings of a meeting, newest first: where each came from, and what it said that the current one does not. */
import { useQuery } from '@tanstack/react-query';
import type { PastReading } from '../../contract/adding.ts';
import type { MeetingId } from '../../contract/ids.ts';
import * as ask from '../queries.ts';
import { Answered } from '../shell/states.tsx';
import { Section } from './section.tsx';

function Reading({ reading: { uri, retrievedAt, current, retired } }: { reading: PastReading }) {
  return (
    <li>
      <p>
        <span dir="auto">{uri}</span>, read on <time dateTime={retrievedAt}>{retrievedAt.slice(0, 10)}</time>
        {current && <span className="quiet"> · the one shown here</span>}
      </p>
      {retired.length > 0 && (
        <details>
          <summary>{retired.length} no longer said</summary>
          <ul>
            {retired.map(({ id, kind, label }) => (
              <li key={id} dir="auto">
                {label} <span className="quiet">{kind}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Said only when there was an earlier reading. */
export function Readings({ id }: { id: MeetingId }) {
  const asked = useQuery(ask.history(id));
  if (asked.data && asked.data.readings.length < 2) return null;
  return (
    <Section title="Readings of its source">
      <Answered asked={asked} what="The readings">
        {({ readings }) => (
          <ul className="readings">
            {readings.map((reading) => (
              <Reading key={reading.source} reading={reading} />
            ))}
          </ul>
        )}
      </Answered>
    </Section>
  );
}
