/** What stands where an answer is not there yet, did not come, or is empty. */
import { Button, Skeleton } from '@mantine/core';
import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { ApiError } from '../api.ts';
import { Sentence } from './note.tsx';

export const Waiting = ({ what, lines = 4 }: { what: string; lines?: number }) => (
  <div className="waiting" role="status" aria-label={`Loading ${what}`}>
    {Array.from({ length: lines }, (_, i) => (
      <Skeleton key={i} height={12} width={`${96 - ((i * 23) % 50)}%`} radius="sm" />
    ))}
  </div>
);

const isGone = (error: Error) => error instanceof ApiError && error.status === 404;

export const Failed = ({ what, error, retry }: { what: string; error: Error; retry: () => unknown }) => (
  <div className="failed" role="alert">
    <p>
      <strong>{what} could not be loaded.</strong> <Sentence text={error.message} />
    </p>
    {isGone(error) && (
      <p className="quiet">It may have been merged with another, or its meeting removed. Search finds what is there.</p>
    )}
    <Button size="compact-sm" variant="default" leftSection={<RotateCw size={14} />} onClick={() => void retry()}>
      Try again
    </Button>
  </div>
);

export const Nothing = ({ children }: { children: ReactNode }) => <p className="nothing">{children}</p>;

interface Asked<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** Shows an answer once it is there; until then a skeleton, and an error with a way out. */
export function Answered<T>(props: {
  asked: Asked<T>;
  what: string;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  const { asked, what, lines, children } = props;
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error) return <Failed what={what} error={asked.error} retry={asked.refetch} />;
  return <Waiting what={what.toLowerCase()} {...(lines ? { lines } : {})} />;
}
