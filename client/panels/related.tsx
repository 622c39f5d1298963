/** The talks nearest to a talk, each with why. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TalkId } from '../../contract/ids.ts';
import { Measured } from '../evidence/measured.tsx';
import { RankedTalks } from '../evidence/ranked-talks.tsx';
import * as ask from '../queries.ts';
import { Note } from '../shell/note.tsx';
import { Answered, Nothing } from '../shell/states.tsx';
import { Section } from './section.tsx';

const FIRST = 5;
const MOST = 20;

export function Related({ id }: { id: TalkId }) {
  const [limit, setLimit] = useState(FIRST);
  const asked = useQuery({ ...ask.related(id, limit), placeholderData: (before) => before });
  return (
    <Section title="Related talks">
      <Answered asked={asked} what="Related talks">
        {({ note, results }) => (
          <>
            {note && <Note text={note} />}
            {results.length === 0 && <Nothing>No other talk is near to it.</Nothing>}
            <RankedTalks results={results} fromLabel="This talk" />
            {results.length === limit && limit < MOST && (
              <Button size="compact-sm" variant="subtle" onClick={() => setLimit(MOST)}>
                More related talks
              </Button>
            )}
          </>
        )}
      </Answered>
      <Measured kind="related" />
    </Section>
  );
}
