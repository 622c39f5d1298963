/** What was understood, beside the text it was read from. A fact shows its passage; a doubt shows its line. */
import { useMemo, useState } from 'react';
import type { PreviewedMeeting } from '../../../contract/adding.ts';
import type { Issue, Spans } from '../../../contract/meeting.ts';
import { lineAt, linesOf, SourceText, type SourceLine } from './source-text.tsx';
import { meetingLines, talkLines, type Line } from './understood.ts';

type At = readonly [number, number] | null;

interface FactsProps {
  lines: readonly Line[];
  spans: Spans;
  onShow: (at: At) => void;
}

/** Long values are cut here; their passage shows them whole. */
const SHOWN = 280;
const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const Value = ({ line: { value, field }, spans, onShow }: { line: Line } & Omit<FactsProps, 'lines'>) =>
  spans[field] ? (
    <button type="button" className="to-passage" onClick={() => onShow(spans[field]!)} dir="auto">
      {short(value)}
    </button>
  ) : (
    <span dir="auto">{short(value)}</span>
  );

const Facts = ({ lines, ...rest }: FactsProps) => (
  <dl className="facts">
    {lines.map((line) => (
      <div key={`${line.field} ${line.value}`} className="fact">
        <dt>{line.label}</dt>
        <dd>
          <Value line={line} {...rest} />
        </dd>
      </div>
    ))}
  </dl>
);

function Doubts(props: { issues: readonly Issue[]; lines: readonly SourceLine[]; onShow: (at: At) => void }) {
  const { issues, lines, onShow } = props;
  if (issues.length === 0) return <p className="hint">The reader has no doubts.</p>;
  const spanOf = (no: number): At => {
    const line = lines[Math.min(no, lines.length) - 1]!;
    return [line.start, line.start + line.text.length];
  };
  return (
    <ul className="doubts">
      {issues.map(({ severity, line, message }, i) => (
        <li key={i} data-severity={severity}>
          {line === null ? (
            message
          ) : (
            <button type="button" className="to-passage" onClick={() => onShow(spanOf(line))}>
              line {line}: {message}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Talks({
  document: { talks },
  spans,
  onShow,
}: { document: PreviewedMeeting['document'] } & Omit<FactsProps, 'lines'>) {
  return (
    <ol className="previewed-talks">
      {talks.map((talk, place) => (
        <li key={talk.key}>
          <details>
            <summary dir="auto">{talk.title}</summary>
            <Facts lines={talkLines(talk, place)} spans={spans} onShow={onShow} />
          </details>
        </li>
      ))}
    </ol>
  );
}

const heading = (talks: number, issues: number) =>
  [talks === 1 ? '1 talk' : `${talks} talks`, issues === 1 ? '1 doubt' : `${issues} doubts`].join(', ');

export function Preview({ meeting: { document, text, replaces } }: { meeting: PreviewedMeeting }) {
  const [at, setAt] = useState<At>(null);
  // A source may have ten megabytes: it is parted once, not at each click.
  const lines = useMemo(() => linesOf(text), [text]);
  const spans = document.spans ?? {};
  const shownLine = at ? lineAt(lines, at[0]) + 1 : null;
  return (
    <section className="preview" aria-label={document.meeting.title}>
      <div className="understood">
        <h3 dir="auto">{document.meeting.title}</h3>
        <p className="quiet">
          {heading(document.talks.length, document.issues.length)}
          {replaces && '; it takes the place of an earlier reading of this meeting'}
        </p>
        <Doubts issues={document.issues} lines={lines} onShow={setAt} />
        <Facts lines={meetingLines(document)} spans={spans} onShow={setAt} />
        <Talks document={document} spans={spans} onShow={setAt} />
        <p className="unseen" role="status">
          {shownLine && `Line ${shownLine} of the source is shown.`}
        </p>
      </div>
      <SourceText lines={lines} at={at} />
    </section>
  );
}
