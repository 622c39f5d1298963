/** Says that the server does not answer, what still works, and that it is asked again; goes away by itself. */
import { Button } from '@mantine/core';
import { useQuery, useQueryClient, type QueryCacheNotifyEvent } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../api.ts';
import * as ask from '../queries.ts';

/** Milliseconds between two questions whether it is there again. */
const AGAIN = 4_000;

const isUnreached = (error: unknown) => error instanceof ApiError && error.status === 0;

/** What an event of the cache tells of the server: it did not answer, it did, or nothing. */
function toldBy(event: QueryCacheNotifyEvent): 'lost' | 'there' | null {
  if (event.type !== 'updated') return null;
  if (event.action.type === 'error') return isUnreached(event.action.error) ? 'lost' : 'there';
  return event.action.type === 'success' && !event.action.manual ? 'there' : null;
}

/** Whether the last question went unanswered. A network that goes away is a reason to ask: a server on this machine stays. */
function useLost(): boolean {
  const client = useQueryClient();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const stop = client.getQueryCache().subscribe((event) => {
      const told = toldBy(event);
      if (told) setLost(told === 'lost');
    });
    const check = () => void client.refetchQueries({ queryKey: ask.status.queryKey });
    window.addEventListener('offline', check);
    window.addEventListener('online', check);
    return () => {
      stop();
      window.removeEventListener('offline', check);
      window.removeEventListener('online', check);
    };
  }, [client]);
  return lost;
}

/** What went unanswered is asked for once more when the server is back. */
function useHealing(lost: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!lost) void client.refetchQueries({ predicate: ({ state }) => isUnreached(state.error) });
  }, [lost, client]);
}

function Notice() {
  const { refetch } = useQuery({ ...ask.status, refetchInterval: AGAIN, retry: false });
  return (
    <div className="offline" role="alert">
      <p>
        <strong>The server does not answer.</strong> What is on the screen can still be looked at, moved and copied.
        Searching and opening more wait for it. It is asked again every few seconds.
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
        Try now
      </Button>
    </div>
  );
}

export function Offline() {
  const lost = useLost();
  useHealing(lost);
  return lost ? <Notice /> : null;
}
