/** Paste an abstract, see the talks that are like it, each with why. */
import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { MAX_TEXT_LENGTH } from '../../contract/api.ts';
import { RankedTalks } from '../evidence/ranked-talks.tsx';
import * as ask from '../queries.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Note } from '../shell/note.tsx';
import { Answered, Nothing } from '../shell/states.tsx';

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
          <RankedTalks results={results} fromLabel="Your text" />
        </>
      )}
    </Answered>
  );
}

export default function Similar() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
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
