/** Search results by kind, as the list shows them. Pure. */
import type { SearchHit } from '../../contract/api.ts';
import type { NodeKind } from '../../contract/ids.ts';

export interface HitGroup {
  kind: NodeKind;
  hits: SearchHit[];
}

/** Groups in the order of their best hit, hits in the order of their rank. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<NodeKind, SearchHit[]>();
  for (const hit of [...hits].sort((a, b) => a.rank - b.rank)) {
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  return [...groups].map(([kind, grouped]) => ({ kind, hits: grouped }));
}

/** The id of a result as an element of the page. */
export const optionId = (hit: SearchHit): string => `result ${hit.id}`;

export interface Piece {
  text: string;
  marked: boolean;
}

/** A text cut at its highlights. Highlights that overlap or run past the text are put right. */
export function cutAtHighlights(text: string, highlights: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of [...highlights].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const [from, to] = [Math.max(at, start), Math.min(text.length, end)];
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
