/** The text that a meeting was read from, with one passage highlighted. Of a long text the lines around it are drawn. */
import { useEffect, useRef } from 'react';

/** Lines drawn at once; a source may have a hundred thousand. */
const DRAWN = 400;

export interface SourceLine {
  start: number;
  text: string;
}

export function linesOf(text: string): SourceLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { start, text: line };
    start += line.length + 1;
    return here;
  });
}

/** The place of the line that holds an offset, from 0. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A line with the part of it that lies in `[start, end)` marked. */
function Marked({ line, start, end }: { line: SourceLine; start: number; end: number }) {
  const from = Math.max(0, start - line.start);
  const to = Math.min(line.text.length, end - line.start);
  if (to <= from) return <>{line.text}</>;
  return (
    <>
      {line.text.slice(0, from)}
      <mark>{line.text.slice(from, to)}</mark>
      {line.text.slice(to)}
    </>
  );
}

export function SourceText({ lines, at }: { lines: readonly SourceLine[]; at: readonly [number, number] | null }) {
  const box = useRef<HTMLDivElement>(null);
  const [start, end] = at ?? [0, 0];
  const focus = lineAt(lines, start);
  const first = Math.max(0, Math.min(focus - DRAWN / 2, lines.length - DRAWN));
  useEffect(() => {
    if (at) box.current?.querySelector('[data-at]')?.scrollIntoView({ block: 'center' });
  }, [at]);
  return (
    <div className="source-text" ref={box} role="region" aria-label="The source" tabIndex={0}>
      {first > 0 && <p className="hint">{first} lines before</p>}
      <ol start={first + 1}>
        {lines.slice(first, first + DRAWN).map((line, i) => (
          <li key={line.start} value={first + i + 1} {...(at && first + i === focus ? { 'data-at': true } : {})}>
            <span dir="auto">
              <Marked line={line} start={start} end={end} />
            </span>
          </li>
        ))}
      </ol>
      {first + DRAWN < lines.length && <p className="hint">{lines.length - first - DRAWN} lines after</p>}
    </div>
  );
}
