/** Says what an action changed: what was selected (in the title as well), how many nodes came and went, which path was found. */
import { useEffect, useRef } from 'react';
import { useShown } from '../graph/use-shown.tsx';
import { KINDS } from '../graph/stylesheet.ts';
import { useView } from '../state/context.tsx';
import { useAnnounce } from './announcer.tsx';

const nodes = (count: number) => `${count} ${count === 1 ? 'node' : 'nodes'}`;

/** What came and went between two sets of ids, as a sentence; null when nothing did. */
export function changeSentence(before: ReadonlySet<string>, after: ReadonlySet<string>): string | null {
  const added = [...after].filter((id) => !before.has(id)).length;
  const removed = [...before].filter((id) => !after.has(id)).length;
  const parts = [added ? `${nodes(added)} added` : '', removed ? `${nodes(removed)} removed` : ''].filter(Boolean);
  return parts.length ? `${parts.join(', ')}; ${nodes(after.size)} shown.` : null;
}

function useCountChanges() {
  const { ids } = useShown();
  const announce = useAnnounce();
  const before = useRef(ids);
  useEffect(() => {
    const sentence = before.current.size > 0 ? changeSentence(before.current, ids) : null;
    before.current = ids;
    if (sentence) announce(sentence);
  }, [ids, announce]);
}

function useSelectionChanges() {
  const { selected } = useView();
  const { subgraph } = useShown();
  const announce = useAnnounce();
  const node = subgraph?.nodes.find(({ id }) => id === selected);
  const sentence = node ? `${KINDS[node.kind].label} ${node.label} selected; its details are open.` : null;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (sentence) announce(sentence);
    else if (wasOpen.current && !selected) announce('The details are closed.');
    wasOpen.current = selected !== null;
  }, [sentence, selected, announce]);
  const title = node ? `${node.label} · Colloquy` : 'Colloquy';
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export function Changes() {
  useCountChanges();
  useSelectionChanges();
  const { path } = useShown();
  const announce = useAnnounce();
  useEffect(() => {
    if (path) announce(`Path shown: ${path.sentence}`);
  }, [path, announce]);
  return null;
}
