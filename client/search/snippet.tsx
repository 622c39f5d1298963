/** What a search found a hit by, its words marked: in the label, or in a passage below it. */
import type { SearchHit } from '../../contract/api.ts';
import { cutAtHighlights } from './groups.ts';

const Marked = ({ text, highlights }: NonNullable<SearchHit['snippet']>) =>
  cutAtHighlights(text, highlights).map(({ text, marked }, i) =>
    marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
  );

const isLabel = ({ label, snippet }: SearchHit) => snippet?.text === label;

export const Label = ({ hit }: { hit: SearchHit }) => (
  <span dir="auto">{hit.snippet && isLabel(hit) ? <Marked {...hit.snippet} /> : hit.label}</span>
);

/** The passage, where it is another one than the label. */
export const Passage = ({ hit }: { hit: SearchHit }) =>
  hit.snippet &&
  !isLabel(hit) && (
    <span className="snippet" dir="auto">
      <Marked {...hit.snippet} />
    </span>
  );
