/** Fields inside one line or paragraph: "Title. Abstract. We …", "Title: … Speaker: … Abstract: …". */
import { fieldOf, fieldsInside, type Field } from './fields.ts';
import { partOf, type Line } from './line.ts';

/** Behind these words an abstract goes on. */
const LONGEST_HEAD = 300;
const SHORTEST_ABSTRACT = 6;
/** May follow an abstract on its line. */
const BEHIND_ABSTRACT: ReadonlySet<Field> = new Set(['bio', 'keywords']);
const CLOSED = /[.!?)\]"”»]$/;
/** What stands between a title and the word "Abstract". */
const STOP = /\s*[.:;,–—-]+$/;

interface Cut {
  field: Field;
  at: number;
}

/** Whether a line without a field's name at its start goes on to an abstract. */
function opensAbstract({ slice }: Line, { field, at }: Cut): boolean {
  if (field !== 'abstract' || at > LONGEST_HEAD) return false;
  return slice.cut(at).text.split(' ').length > SHORTEST_ABSTRACT;
}

/** Where fields begin inside a line, in order; each once, and behind an abstract only what may follow one. */
function cutsOf(line: Line): Cut[] {
  const found = fieldsInside(line.slice);
  const first = found.length ? (fieldOf(line)?.field ?? null) : null;
  const seen = new Set<Field | null>([first]);
  return found.filter((cut) => {
    const isBehind = seen.has('abstract');
    if (seen.has(cut.field) || (isBehind && !(BEHIND_ABSTRACT.has(cut.field) && endsAt(line, cut.at)))) return false;
    if (first === null && !isBehind && !opensAbstract(line, cut)) return false;
    seen.add(cut.field);
    return true;
  });
}

const endsAt = ({ slice }: Line, at: number): boolean => CLOSED.test(slice.raw.slice(0, at).trimEnd());

/** A line that holds several fields, as one line for each; any other as it is. */
export function runIn(line: Line): Line[] {
  const cuts = cutsOf(line);
  if (!cuts.length) return [line];
  const edges = [0, ...cuts.map(({ at }) => at)];
  return edges.map((from, i) => {
    const part = line.slice.cut(from, edges[i + 1]);
    const isHead = cuts[i]?.field !== undefined && fieldOf(partOf(line, part))?.field !== 'abstract';
    const slice = isHead ? part.without(STOP) : part;
    return { ...partOf(line, slice), gap: i === 0 && line.gap, bullet: i === 0 && line.bullet };
  });
}

/** Whether a line is what stands before the abstract on one line of the page. */
export const isBeforeAbstract = ({ slice }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  fieldOf(next)?.field === 'abstract' &&
  !slice.source.slice(slice.end, next.slice.start).includes('\n');
