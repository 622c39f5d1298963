/** The passage of a node that answers a question best, with the words that match. */
import type { Snippet } from '../../../contract/api.ts';
import type { NodeRow } from '../../../contract/graph.ts';
import { readQuery } from '../../../cypher/words.ts';
import { wordsOf, type Word } from '../related/words.ts';
import { windowOf } from './window.ts';

interface Field {
  field: Snippet['field'];
  text: string;
}

/** A field is read up to here, in characters: a longer text is a book, and a search answers at once. */
const MOST_READ = 20_000;
/** A word that is still being typed matches from this many letters on. */
const SHORTEST_PREFIX = 3;

/** What of a node can be shown, the most telling field first. */
function fieldsOf(node: NodeRow): Field[] {
  const of = (field: Field['field'], ...texts: (string | null)[]): Field[] =>
    texts.flatMap((text) => (text ? [{ field, text: text.slice(0, MOST_READ) }] : []));
  switch (node.kind) {
    case 'talk':
      return [
        ...of('title', node.label, ...node.alsoTitled),
        ...of('abstract', node.abstract),
        ...of('other', ...node.keywords, node.track, node.session, ...node.report.map(({ text }) => text)),
      ];
    case 'meeting':
      return [...of('title', node.label), ...of('other', node.acronym, node.description, node.venue)];
    case 'series':
    case 'theme':
      return of('title', node.label);
    case 'person':
    case 'institution':
      return of('name', node.label, ...node.forms.map(({ printed }) => printed));
    case 'topic':
      return of('name', node.label, ...node.variants);
  }
}

/** Finds the words of the question in a text; the last one also as the beginning of a longer word. */
function matcherOf(query: string): (text: string) => Word[] {
  const wanted = wordsOf(readQuery(query.slice(0, MOST_READ)).plain).map(({ form }) => form);
  const last = wanted.at(-1) ?? '';
  const forms = new Set(wanted);
  const begins = (form: string) => last.length >= SHORTEST_PREFIX && form.startsWith(last);
  return (text) =>
    wordsOf(text).flatMap((word) => {
      if (forms.has(word.form)) return [word];
      return begins(word.form) ? [{ ...word, form: last }] : [];
    });
}

const distinct = (matches: readonly Word[]) => new Set(matches.map(({ form }) => form)).size;

/**
 * The passage of a node that holds most of the words of a question; of equal ones the earliest field.
 *
 * @param query what a person typed; accents, case and plurals make no difference
 * @returns a passage of about 200 characters at most, `…` where it was cut; null when no word of the question stands in the node
 */
export function snippetOf(node: NodeRow, query: string): Snippet | null {
  const matchesIn = matcherOf(query);
  let best: { field: Field; matches: Word[] } | null = null;
  for (const field of fieldsOf(node)) {
    const matches = matchesIn(field.text);
    if (distinct(matches) > (best ? distinct(best.matches) : 0)) best = { field, matches };
  }
  return best && { field: best.field.field, ...windowOf(best.field.text, best.matches) };
}
