/** Paste an abstract, see the talks that are like it, each with why. */
import { Button, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Waypoints } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import { MAX_TEXT_LENGTH } from '../../contract/api.ts';
import { NodeId } from '../../contract/ids.ts';
import { Measured } from '../evidence/measured.tsx';
import { RankedTalks } from '../evidence/ranked-talks.tsx';
import * as ask from '../queries.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Note } from '../shell/note.tsx';
import { Answered, Nothing } from '../shell/states.tsx';
import { useDispatch } from '../state/context.tsx';

/** Where the text waits while another tool is open: with the answers, in the memory of this page. */
const TEXT = ['text to compare'];

/** Puts the talks on the canvas and chooses them, so that they stand out there. */
function OnGraph({ ids }: { ids: readonly NodeId[] }) {
  const dispatch = useDispatch();
  const show = () => {
    dispatch({ type: 'nodes added', ids });
    dispatch({ type: 'marked', ids, how: 'only' });
  };
  return (
    <Button size="compact-sm" variant="default" leftSection={<Waypoints size={14} />} onClick={show}>
      Show these {ids.length} on the graph
    </Button>
  );
}

function Like({ text }: { text: string }) {
  const asked = useQuery(ask.similar(text));
  const announce = useAnnounce();
  const { data } = asked;
  useEffect(() => {
    if (data)
      announce(
        data.results.length === 1 ? '1 talk is like the text.' : `${data.results.length} talks are like the text.`,
      );
  }, [data, announce]);
  return (
    <Answered asked={asked} what="Talks like the text">
      {({ note, results }) => (
        <>
          {note && <Note text={note} />}
          {results.length === 0 && <Nothing>No talk is like it.</Nothing>}
          {results.length > 1 && (
            <p className="list-tools">
              <OnGraph ids={results.map(({ id }) => NodeId.parse(id))} />
            </p>
          )}
          <RankedTalks results={results} fromLabel="Your text" />
          <Measured kind="related" />
        </>
      )}
    </Answered>
  );
}

export default function Similar() {
  const memory = useQueryClient();
  const [text, setText] = useState(memory.getQueryData<string>(TEXT) ?? '');
  const [asked, setAsked] = useState(text.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    memory.setQueryDefaults(TEXT, { gcTime: Infinity });
    memory.setQueryData(TEXT, text);
    setAsked(text.trim());
  };
  return (
    <>
      <form className="form" onSubmit={submit}>
        <Textarea
          label="Your text"
          description="An abstract, a grant summary, a few sentences. It is compared here and kept nowhere."
          minRows={6}
          maxRows={14}
          autosize
          maxLength={MAX_TEXT_LENGTH}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          Find talks like this
        </Button>
      </form>
      {asked && <Like text={asked} />}
    </>
  );
}
