/** A draft that breaks the rules of the document, without what breaks them: one endless field costs no other talk. */
import type { z } from 'zod';
import { Located, type MeetingDraft } from './located.ts';

/** Fields that may be missing; elsewhere the person, the keyword or the talk goes that has the field. */
const OPTIONAL =
  /^(?:affiliation|date|start|end|session|track|room|abstract|url|label|series|acronym|startDate|endDate|timeZone|venue|description)$/;
const MOST_TOLD = 50;

type Path = readonly PropertyKey[];
type Branches = Record<PropertyKey, unknown>;

const isBranch = (value: unknown): value is Branches => typeof value === 'object' && value !== null;
const at = (draft: unknown, path: Path): unknown =>
  path.reduce((value, key) => (isBranch(value) ? value[key] : undefined), draft);

/** The shortest part of the draft that can go: the field, else the nearest entry of a list; null when nothing can. */
function losable(path: Path): Path | null {
  if (OPTIONAL.test(String(path.at(-1)))) return path;
  const index = path.findLastIndex((key) => typeof key === 'number');
  return index === -1 ? null : path.slice(0, index + 1);
}

/** A copy in which the part at each path is null. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return null;
  if (paths.length === 0 || !isBranch(value)) return value;
  const inner = (key: PropertyKey) => paths.filter(([first]) => first === key).map((path) => path.slice(1));
  if (Array.isArray(value))
    return value.map((one, i) => without(one, inner(i))).filter((one, i) => one !== null || value[i] === null);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, inner(key))]));
}

const words = (value: unknown): string =>
  (value instanceof Located ? value.text : typeof value === 'string' ? value : '').slice(0, 80);

/** `"Tides": abstract left out: Too big` */
function said(draft: MeetingDraft, path: Path, why: string): string {
  const [list, i] = path;
  const whose = list === 'talks' && typeof i === 'number' ? `"${words(draft.talks?.[i]?.title)}": ` : '';
  const what = path.length === 2 ? 'this talk' : path.filter((key) => typeof key === 'string').at(-1);
  return `${whose}${list === 'talks' ? String(what) : path.map(String).join('.')} was left out: ${why}`;
}

/** Which talk an issue is about, where talks before it are gone. */
function renumbered(field: string | null | undefined, gone: readonly number[]): string | null {
  return (
    field?.replace(/^talks\[(\d+)\]/, (_, digits: string) => {
      const before = gone.filter((i) => i < Number(digits)).length;
      return `talks[${Number(digits) - before}]`;
    }) ?? null
  );
}

/**
 * @param problems what the rules say against the draft
 * @param lineAt the line of an offset of the text
 * @returns null when what breaks them cannot be left out, e.g. the meeting's title
 */
export function mended(
  draft: MeetingDraft,
  problems: readonly z.core.$ZodIssue[],
  lineAt: (offset: number) => number,
): MeetingDraft | null {
  const lost = problems.map(({ path, message }) => ({ part: losable(path), path, message }));
  const parts = lost.flatMap(({ part }) => (part ? [part] : []));
  if (parts.length < lost.length) return null;
  const told = lost.slice(0, MOST_TOLD).map(({ part, path, message }) => {
    const broken = at(draft, path);
    const line = broken instanceof Located && broken.at ? lineAt(broken.at.start) : null;
    return { severity: 'warning' as const, line, field: null, message: said(draft, part!, message) };
  });
  const gone = parts.flatMap(([list, i, ...more]) =>
    list === 'talks' && more.length === 0 && typeof i === 'number' ? [i] : [],
  );
  const kept = without(draft, parts) as MeetingDraft;
  const issues = (kept.issues ?? []).map((issue) => ({ ...issue, field: renumbered(issue.field as string, gone) }));
  return { ...kept, issues: [...issues, ...told] };
}
