/** The search box: a combobox whose list holds results by kind. Typing asks once it pauses; a result is walked to. */
import { Loader } from '@mantine/core';
import { useClickOutside, useHotkeys } from '@mantine/hooks';
import { Search, X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { MAX_QUERY_LENGTH, type SearchHit } from '../../contract/api.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useWalk } from '../shell/walk.tsx';
import { useView } from '../state/context.tsx';
import { optionId } from './groups.ts';
import { useQueryText, useResults } from './use-search.ts';

const Drop = lazy(() => import('./drop.tsx'));

const foundSentence = (hits: readonly SearchHit[], note: string | null) =>
  `${hits.length === 0 ? 'No results' : `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`}.${note ? ` ${note}` : ''}`;

export function SearchBox() {
  const { search, selected } = useView();
  const walk = useWalk();
  const announce = useAnnounce();
  const { text, setText } = useQueryText();
  const found = useResults();
  const { asked, data, mute, hits, active, step } = found;
  const { q } = search;
  // A link with a query, and nothing walked to, is a link to its results.
  const [open, setOpen] = useState(search.q !== '' && selected === null);
  const input = useRef<HTMLInputElement>(null);
  const box = useClickOutside<HTMLDivElement>(() => setOpen(false));
  useHotkeys([['/', () => input.current?.focus()]]);
  useEffect(() => {
    if (open && mute) announce(mute);
    else if (open && data) announce(foundSentence(data.results, data.note));
  }, [open, data, mute, announce]);

  const choose = (hit: SearchHit) => {
    setOpen(false);
    walk(hit.id);
  };
  const moveTo = (by: number) => {
    setOpen(true);
    const hit = step(by);
    if (hit) document.getElementById(optionId(hit))?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveTo(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const hit = hits[Math.max(0, active)];
      if (open && hit && q === text.trim()) choose(hit);
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setText('');
    }
  };
  const listed = open && q !== '';
  return (
    <div
      role="search"
      className="search"
      ref={box}
      onBlur={({ currentTarget, relatedTarget }) =>
        relatedTarget && !currentTarget.contains(relatedTarget) && setOpen(false)
      }
    >
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
        <Suspense>{q !== '' && <Drop found={found} onChoose={choose} />}</Suspense>
      </div>
    </div>
  );
}
