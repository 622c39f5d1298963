/** CSL-JSON 1.0.2: items of the type `speech`. */
import { CITED, citationOf, type Citation } from './citation.ts';
import { listed } from './listed.ts';
import type { Writer } from './writer.ts';

const dateParts = (date: string | null, year: number | null) =>
  date !== null ? { 'date-parts': [date.split('-').map(Number)] } : year !== null ? { 'date-parts': [[year]] } : null;

/** A talk as an item; what is not known is left out. */
function itemOf(citation: Citation): Record<string, unknown> {
  const { key, title, speakers, credited, date, year, meeting, venue, abstract, keywords, url, kind } = citation;
  const item = {
    id: key,
    type: 'speech',
    title,
    author: speakers.length > 0 ? speakers : null,
    contributor: credited.length > 0 ? credited : null,
    issued: dateParts(date, year),
    'event-date': dateParts(date, null),
    'event-title': meeting,
    // What processors read that know CSL 1.0.1 only.
    event: meeting,
    'event-place': venue,
    genre: kind,
    abstract,
    keyword: keywords.length > 0 ? keywords.join('; ') : null,
    URL: url,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

export const cslJson: Writer = {
  id: 'csl-json',
  keeps: { talks: CITED },
  text: 'exact',
  async *write({ talks }) {
    yield '[';
    yield* listed(talks(), (one) => JSON.stringify(itemOf(citationOf(one))));
    yield ']\n';
  },
};
