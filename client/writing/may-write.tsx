/** What changes the graph is shown to whoever may change it; others read why they may not. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as ask from '../queries.ts';
import { Note } from '../shell/note.tsx';

export function MayWrite({ children }: { children: ReactNode }) {
  const { data } = useQuery(ask.status);
  return data?.writing.state === 'off' ? <Note text={data.writing.sentence} /> : children;
}
