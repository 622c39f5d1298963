/** A passage that a search found, its words marked. */
import type { SearchHit } from '../../contract/api.ts';
import { cutAtHighlights } from './groups.ts';

export const Snippet = ({ snippet }: { snippet: NonNullable<SearchHit['snippet']> }) => (
  <span className="snippet" dir="auto">
    {cutAtHighlights(snippet.text, snippet.highlights).map(({ text, marked }, i) =>
      marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
    )}
  </span>
);
