/**
 * Links of any view: with ids in full as long as that is short enough to be read and sent; else each id is named once,
 * shortly, and everything refers to its place among these names.
 */
import { fingerprint, MOST_FINGERPRINTS } from '../../contract/fingerprint.ts';
import type { NodeId } from '../../contract/ids.ts';
import { readNumbers, readRuns, writeNumbers, writeRuns } from './runs.ts';
import { encodeView, partsOf, writeParts, type Part } from './url.ts';
import type { ViewState } from './view.ts';

/** Up to this many characters a link names everything in full. */
const LONG = 1_200;

/** The parameter that holds the short names, one after the other. */
const NAMES = 'ids';
/** What stands before an id, the places of ids, and the places of pins: none holds a colon, so no id looks like this. */
const SHORTENED = /^([^:~]*)~([\da-z.-]+)(?:~([\da-z.-]+))?$/;
/** The names whose values end with an id. */
const WITH_ID = new Set([
  'at',
  'mark',
  'add',
  'keep',
  'open',
  'shut',
  'lay',
  'off',
  'pin',
  'near',
  'fold',
  'from',
  'to',
]);

/** Parts that follow each other and say the same of several ids; pins differ in where they are. */
function alike(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1)?.[0];
    const same = last?.id && part.id && last.name === part.name && (part.name === 'pin' || part.value === last.value);
    if (same) groups.at(-1)!.push(part);
    else groups.push([part]);
  }
  return groups;
}

const pointOf = ({ value }: Part): number[] => value.split(',').slice(0, 2).map(Number);

function shortened(group: readonly Part[], places: ReadonlyMap<NodeId, number>): { name: string; value: string } {
  const { name, value } = group[0]!;
  const runs = writeRuns(group.flatMap(({ id }) => (id ? places.get(id)! : [])));
  if (runs === '') return { name, value };
  if (name === 'pin') return { name, value: `~${runs}~${writeNumbers(group.flatMap(pointOf))}` };
  return { name, value: `${value}~${runs}` };
}

/** The query string of a view, without `?`: with short names for ids where it would be too long to send otherwise. */
export function linkOf(view: ViewState): string {
  const full = encodeView(view);
  if (full.length <= LONG) return full;
  const parts = partsOf(view);
  const ids = [...new Set(parts.flatMap(({ id }) => id ?? []))];
  if (ids.length === 0) return full;
  const places = new Map(ids.map((id, place) => [id, place]));
  const names = { name: NAMES, value: ids.map(fingerprint).join('') };
  return writeParts([...alike(parts).map((group) => shortened(group, places)), names]);
}

/** The short names in a query string, in their order. */
export const shortNames = (query: string): string[] =>
  (new URLSearchParams(query).get(NAMES)?.match(/[\w-]{8}/g) ?? []).slice(0, MOST_FINGERPRINTS);

/** One shortened value as those that it stands for. */
function inFull([name, value]: [string, string], ids: readonly (NodeId | null)[]): { name: string; value: string }[] {
  const [, before, runs, points] = (WITH_ID.has(name) && SHORTENED.exec(value)) || [];
  if (before === undefined || runs === undefined) return [{ name, value }];
  const at = readNumbers(points ?? '');
  return readRuns(runs, ids.length).flatMap((place, i) => {
    const id = ids[place];
    if (!id) return [];
    return { name, value: name === 'pin' ? `${at[2 * i]},${at[2 * i + 1]},${id}` : before + id };
  });
}

/**
 * A query string with its ids in full.
 *
 * @param ids what each short name stands for, in their order; what refers to one that stands for nothing is left out
 */
export const lengthen = (query: string, ids: readonly (NodeId | null)[]): string =>
  writeParts([...new URLSearchParams(query)].filter(([name]) => name !== NAMES).flatMap((pair) => inFull(pair, ids)));
