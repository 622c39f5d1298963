/** What the search box knows: the text being typed, the answer to the view's query, and which result is active. */
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import * as ask from '../queries.ts';
import { useDispatch, useView } from '../state/context.tsx';
import { groupHits } from './groups.ts';

/** Milliseconds of pause after which typing becomes a question. */
const PAUSE = 180;
/** Results that are listed. */
const LIMIT = 20;

/** The text being typed leads; a query that came with the address overrules it. */
export function useQueryText() {
  const { search } = useView();
  const dispatch = useDispatch();
  const [text, setText] = useState(search.q);
  const [settled] = useDebouncedValue(text, PAUSE);
  const [known, setKnown] = useState(search.q);
  if (search.q !== known) {
    setKnown(search.q);
    if (search.q !== text.trim()) setText(search.q);
  }
  useEffect(() => {
    const q = settled.trim();
    if (q !== search.q && settled === text) dispatch({ type: 'searched', q, mode: search.mode });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a pause in typing asks; a query from the address does not
  }, [settled]);
  return { text, setText };
}

/**
 * The answer to the view's query, by kind, with the result that the arrow keys are at.
 *
 * `mute` says why a search by meaning is not even asked: without its model it could only fail.
 */
export function useResults() {
  const { search } = useView();
  const status = useQuery(ask.status);
  const byMeaning = search.mode === 'semantic';
  const model = status.data?.model;
  const mute = byMeaning && model && model.state !== 'ready' ? model.sentence : null;
  const options = ask.search(search.q, search.mode, LIMIT, search.narrowed);
  const asked = useQuery({ ...options, enabled: options.enabled && !mute && !(byMeaning && status.isPending) });
  const data = search.q && !mute ? asked.data : undefined;
  const groups = useMemo(() => groupHits(data?.results ?? []), [data]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const [at, setAt] = useState({ data, index: -1 });
  const active = at.data === data ? at.index : -1;

  /** Moves by so many results, round the ends; @returns the result that is active now */
  const step = (by: number) => {
    if (hits.length === 0) return undefined;
    const index = active < 0 && by < 0 ? hits.length - 1 : (active + by + hits.length) % hits.length;
    setAt({ data, index });
    return hits[index];
  };
  return { asked, data, mute, groups, hits, active, step };
}
