/** The steps of adding a meeting: hand in → preview → load → what changed. One state, one step at a time. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { addingApi, type AddingEvent, type Handed } from '../../../contract/adding.ts';
import type { Answer } from '../../../contract/endpoint.ts';
import { ApiError, call, stream } from '../../api.ts';
import { handedOf, type Entered } from './handed.ts';

type Done = Extract<AddingEvent, { event: 'done' }>;
type Progress = Extract<AddingEvent, { event: 'progress' }>;

export type Step =
  | { at: 'hand in'; busy: boolean; fault: Error | null }
  | { at: 'preview'; source: Handed; preview: Answer<typeof addingApi.preview>; fault: Error | null }
  | { at: 'loading'; progress: Progress | null }
  | { at: 'done'; done: Done };

const start: Step = { at: 'hand in', busy: false, fault: null };

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/** Whether a person can go on by giving a token. */
export const wantsToken = (fault: Error | null): boolean => fault instanceof ApiError && fault.status === 401;

export function useAdding() {
  const [step, setStep] = useState<Step>(start);
  const queries = useQueryClient();
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  const preview = async (entered: Entered) => {
    setStep({ at: 'hand in', busy: true, fault: null });
    try {
      const source = await handedOf(entered);
      const answer = await call(addingApi.preview, { body: source, signal: running.current.signal });
      setStep({ at: 'preview', source, preview: answer, fault: null });
    } catch (error) {
      setStep({ at: 'hand in', busy: false, fault: asError(error) });
    }
  };

  /** @throws what the stream throws, and the sentence of a load that failed */
  const follow = async (source: Handed) => {
    const { signal } = running.current;
    for await (const event of stream(addingApi.add, { body: { source, dryRun: false }, signal })) {
      if (event.event === 'failed') throw new Error(event.message);
      setStep(event.event === 'done' ? { at: 'done', done: event } : { at: 'loading', progress: event });
    }
  };

  const load = async ({ source, preview: seen }: Extract<Step, { at: 'preview' }>) => {
    setStep({ at: 'loading', progress: null });
    try {
      await follow(source);
      await queries.invalidateQueries();
    } catch (error) {
      setStep({ at: 'preview', source, preview: seen, fault: asError(error) });
    }
  };

  const again = () => setStep(start);
  return { step, preview, load, again };
}
