/** The view that an address says, with short names looked up first. */
import type { NodeId } from '../../contract/ids.ts';
import { lengthen, shortNames } from './link.ts';
import { decodeView, partsOf, writeParts } from './url.ts';
import type { ViewState } from './view.ts';

/** The id of each short name, in their order, null where there is none; and those that had another id before. */
export type LookUp = (names: string[]) => Promise<{ ids: (NodeId | null)[]; moved: NodeId[] }>;

export interface Opened {
  view: ViewState;
  /** How many short names stand for nothing any more. */
  lost: number;
  /** Nodes that had another id when the link was made. */
  moved: readonly NodeId[];
}

/** Opens a query string. Where the server does not answer, what has a short name is lost and the rest is shown. */
export async function openLink(query: string, lookUp: LookUp): Promise<Opened> {
  const names = shortNames(query);
  if (names.length === 0) return { view: decodeView(query), lost: 0, moved: [] };
  const { ids, moved } = await lookUp(names).catch(() => ({ ids: names.map(() => null), moved: [] }));
  return { view: decodeView(lengthen(query, ids)), lost: ids.filter((id) => id === null).length, moved };
}

/** The ids that a view names, each once, in the order of its link. */
export const idsIn = (view: ViewState): NodeId[] => [...new Set(partsOf(view).flatMap(({ id }) => id ?? []))];

/** The view with other ids in the place of some; what was of both is of the one then. */
export const withIds = (view: ViewState, now: ReadonlyMap<NodeId, NodeId>): ViewState =>
  decodeView(
    writeParts(partsOf(view).map(({ name, value, id }) => ({ name, value: value + (id ? (now.get(id) ?? id) : '') }))),
  );
