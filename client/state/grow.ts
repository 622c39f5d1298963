/** How the list of what grew changes: pure, each keeps the order of what stays. */
import type { NodeId } from '../../contract/ids.ts';
import {
  PAGE,
  sameExpansion,
  type At,
  type Expansion,
  type ExpansionKey,
  type Growth,
  type LayoutName,
} from './view.ts';

/** Most neighbours that one relation of one node may put on the canvas; the API gives no more at once. */
const MOST = 500;

type Grown = readonly Growth[];

const is = (key: ExpansionKey) => (grown: Growth) => grown.how === 'opened' && sameExpansion(grown, key);
const isKept = (grown: Growth): grown is Extract<Growth, { how: 'kept' }> => grown.how === 'kept';
const isShut = (grown: Growth | undefined) => grown?.how === 'opened' && !grown.open;

/** Opens or shuts all pages of one expansion and nothing else. */
const setOpen = (list: Grown, key: ExpansionKey, open: boolean): Grown =>
  list.map((grown) => (grown.how === 'opened' && sameExpansion(grown, key) ? { ...grown, open } : grown));

/** What is shut at the end holds no place for anything. */
function trim(list: Grown): Grown {
  const last = list.findLastIndex((grown) => !isShut(grown));
  return last === list.length - 1 ? list : list.slice(0, last + 1);
}

/** Nothing is hidden by a list of what is kept any more. */
export const showAll = (list: Grown): Grown =>
  list.some(isKept) ? trim(list.filter((grown) => !isKept(grown))) : list;

/** Only these of what is there by now are shown; of two such lists the later holds. */
export const keepOnly = (list: Grown, ids: readonly NodeId[]): Grown =>
  ids.length === 0 ? list : [...showAll(list), { how: 'kept', ids: [...new Set(ids)] }];

/** These are among what is kept, where anything else is hidden. */
export function keepAlso(list: Grown, ids: readonly NodeId[]): Grown {
  const kept = list.find(isKept)?.ids;
  if (!kept || ids.every((id) => kept.includes(id))) return list;
  return list.map((grown) => (isKept(grown) ? { ...grown, ids: [...new Set([...kept, ...ids])] } : grown));
}

/** Puts nodes on the canvas; one that was walked to before stays where it came, and is shown. */
export const walk = (list: Grown, ids: readonly NodeId[]): Grown => {
  const there = new Set(list.flatMap((grown) => (grown.how === 'walked' ? [grown.id] : [])));
  const shown = keepAlso(
    list,
    ids.filter((id) => there.has(id)),
  );
  const fresh = [...new Set(ids)].filter((id) => !there.has(id));
  return fresh.length === 0 ? shown : [...shown, ...fresh.map((id) => ({ how: 'walked' as const, id }))];
};

/** @param at where the node is held, if it is */
export const expand = (list: Grown, { node, relation, outgoing }: ExpansionKey, at?: At): Grown => {
  const key = { node, relation, outgoing };
  if (list.some(is(key))) return setOpen(list, key, true);
  return [...list, { how: 'opened', open: true, ...key, count: PAGE, ...(at && { at }) }];
};

export const collapse = (list: Grown, key: ExpansionKey): Grown => trim(setOpen(list, key, false));

/** Collapses what is open at a node; the same list when nothing is. */
export function collapseAll(list: Grown, node: NodeId): Grown {
  const open = list.filter((grown) => grown.how === 'opened' && grown.open && grown.node === node);
  return (open as Expansion[]).reduce((left, key) => collapse(left, key), list);
}

/** The next page stands after all that grew before it, so that it moves nothing. */
export function more(list: Grown, key: ExpansionKey): Grown {
  const page = list.findLast(is(key));
  if (page?.how !== 'opened' || !page.open || page.count >= MOST) return list;
  return [...list, { ...page, count: Math.min(MOST, page.count + PAGE) }];
}

/** A layout places everything that is there anew: what was shut need hold no place, and an earlier layout counts no more. */
export function layOut(list: Grown, layout: LayoutName | null, around?: NodeId): Grown {
  const kept = list.filter((grown) => grown.how !== 'laid out' && !isShut(grown));
  return layout ? [...kept, { how: 'laid out', layout, ...(around && { around }) }] : kept;
}
