/** A passage of a source: the line it stands on, the words highlighted, and what stands around them. */
import { useQuery } from '@tanstack/react-query';
import type { Span } from '../../contract/graph.ts';
import * as ask from '../queries.ts';
import { Answered } from '../shell/states.tsx';

/** The end of a file or web address, which names it best. */
const nameOf = (uri: string) => uri.split(/[\\/]/).filter(Boolean).at(-1) ?? uri;

export function Passage({ span }: { span: Span }) {
  const asked = useQuery(ask.passage(span));
  return (
    <Answered asked={asked} what="The passage" lines={3}>
      {({ source, line, before, text, after }) => (
        <figure className="passage">
          <figcaption>
            <span className="passage-line">line {line}</span>
            <span title={source.uri}>{nameOf(source.uri)}</span>
          </figcaption>
          <blockquote dir="auto">
            <span className="quiet">{before}</span>
            <mark>{text}</mark>
            <span className="quiet">{after}</span>
          </blockquote>
        </figure>
      )}
    </Answered>
  );
}
