/** The search box: a combobox whose list holds results by kind. Typing asks once it pauses; a result is walked to. */
import { Loader, SegmentedControl } from '@mantine/core';
import { useClickOutside, useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { MAX_QUERY_LENGTH, type SearchHit, type SearchMode } from '../../contract/api.ts';
import * as ask from '../queries.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useWalk } from '../shell/walk.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { groupHits } from './groups.ts';
import { optionId, Results } from './results.tsx';

const MODES: { value: SearchMode; label: string }[] = [
  { value: 'hybrid', label: 'Both' },
  { value: 'lexical', label: 'Words' },
  { value: 'semantic', label: 'Meaning' },
];
/** Milliseconds of pause after which typing becomes a question. */
const PAUSE = 180;

/** The text being typed, and the view's query: what is typed leads, back and forward overrule it. */
function useQueryText() {
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

function useResults() {
  const { search } = useView();
  const asked = useQuery(ask.search(search.q, search.mode));
  const data = search.q ? asked.data : undefined;
  const groups = useMemo(() => groupHits(data?.results ?? []), [data]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  return { asked, data, groups, hits, q: search.q };
}

const foundSentence = (hits: readonly SearchHit[], note: string | null) =>
  `${hits.length === 0 ? 'No results' : `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`}.${note ? ` ${note}` : ''}`;

export function SearchBox() {
  const { search } = useView();
  const dispatch = useDispatch();
  const walk = useWalk();
  const announce = useAnnounce();
  const { text, setText } = useQueryText();
  const { asked, data, groups, hits, q } = useResults();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const box = useClickOutside<HTMLElement>(() => setOpen(false));
  useHotkeys([
    ['/', () => input.current?.focus()],
    ['mod+K', () => input.current?.focus()],
  ]);
  useEffect(() => setActive(-1), [data]);
  useEffect(() => {
    if (open && data) announce(foundSentence(data.results, data.note));
  }, [open, data, announce]);

  const choose = (hit: SearchHit) => {
    setOpen(false);
    walk(hit.id);
  };
  const step = (by: number) => {
    setOpen(true);
    if (hits.length === 0) return;
    const next = active < 0 && by < 0 ? hits.length - 1 : (active + by + hits.length) % hits.length;
    setActive(next);
    document.getElementById(optionId(hits[next]!))?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const hit = hits[Math.max(0, active)];
      if (open && hit && q === text.trim()) choose(hit);
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setText('');
    } else if (event.key === 'Tab') setOpen(false);
  };
  const listed = open && q !== '';
  return (
    <search className="search" ref={box}>
      <div className="search-field">
        {asked.isFetching && q ? <Loader size={16} aria-hidden="true" /> : <Search size={17} aria-hidden="true" />}
        <input
          id="search"
          ref={input}
          type="text"
          role="combobox"
          aria-label="Search talks, people, institutions and topics"
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls="search-results"
          aria-activedescendant={listed && hits[active] ? optionId(hits[active]) : undefined}
          placeholder="Search by words or by meaning"
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_QUERY_LENGTH}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onKeyDown={onKey}
        />
        {text ? (
          <button
            type="button"
            className="search-clear"
            aria-label="Clear the search"
            onClick={() => (setText(''), input.current?.focus())}
          >
            <X size={16} />
          </button>
        ) : (
          <kbd aria-hidden="true">/</kbd>
        )}
      </div>
      <div className="search-drop" hidden={!listed}>
        <div className="search-mode">
          <SegmentedControl
            size="xs"
            aria-label="Search by"
            data={MODES}
            value={search.mode}
            onChange={(mode) => dispatch({ type: 'searched', q, mode: mode as SearchMode })}
          />
          {data?.note && <p className="note">{data.note}</p>}
        </div>
        <Results asked={asked} groups={groups} active={hits[active] ?? null} onChoose={choose} q={q} />
      </div>
    </search>
  );
}
