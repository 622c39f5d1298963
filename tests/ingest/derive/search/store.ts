/** A stand-in for an engine: nodes in memory, words counted, vectors compared one by one. */
import type { NodeRow } from '../../../../contract/graph.ts';
import type { HeldWord, Hit, Store } from '../../../../cypher/store.ts';
import { mayMean, singular, wordsOf as foldedWords } from '../../../../cypher/words.ts';
import { wordsOf } from '../../../../ingest/derive/related/words.ts';
import { cosine } from '../../../../ingest/derive/vectors.ts';

/** What was asked of the store, for tests that bound it. */
interface Asked {
  lexical: string[];
}

const refuse = () => Promise.reject(new Error('the searches use no other method of the store'));

const best = (hits: Hit[], limit: number) =>
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);

const textOf = (node: NodeRow) => (node.kind === 'talk' ? `${node.label}. ${node.abstract ?? ''}` : node.label);

/** What a mistyped word may mean; no entry for one that stands in a text. */
function heldWords(nodes: readonly NodeRow[], typed: string): [string, HeldWord[]][] {
  const texts = nodes.map((node) => new Set(foldedWords(textOf(node)).map(singular)));
  const all = [...new Set(texts.flatMap((words) => [...words]))];
  if (all.some((word) => word.startsWith(typed))) return [];
  const near = all.filter((word) => mayMean(typed, word));
  return [[typed, near.map((word) => ({ word, texts: texts.filter((words) => words.has(word)).length }))]];
}

/** Opens the stand-in over nodes, of which some have a vector. */
export function memoryStore(nodes: readonly NodeRow[], vectors: ReadonlyMap<string, Float32Array>) {
  const asked: Asked = { lexical: [] };
  const store: Store = {
    capabilities: { engine: 'embedded', shared: false, approximateVectors: false },
    // The searches ask for whole nodes by id, and for nothing else.
    read: ((_query: unknown, { ids }: { ids: string[] }) =>
      Promise.resolve(
        nodes.filter(({ id }) => ids.includes(id)).map((node) => ({ node })),
      )) as unknown as Store['read'],
    lexical(query, { kinds, limit }) {
      asked.lexical.push(query);
      const wanted = new Set(wordsOf(query).map(({ form }) => form));
      const hits = nodes
        .filter(({ kind }) => !kinds || kinds.includes(kind))
        .map((node) => ({
          id: node.id,
          kind: node.kind,
          score: wordsOf(textOf(node)).filter(({ form }) => wanted.has(form)).length,
        }));
      return Promise.resolve(best(hits.filter(({ score }) => score > 0), limit)); // prettier-ignore
    },
    meant: (terms) => Promise.resolve(new Map(terms.flatMap((term) => heldWords(nodes, term)))),
    nearest(vector, { limit }) {
      const hits = [...vectors].map(([id, other]): Hit => ({ id, kind: 'talk', score: cosine(vector, other) }));
      return Promise.resolve(best(hits, limit));
    },
    facets: (ids) =>
      Promise.resolve([
        { facet: 'kind', values: ids.map((id) => ({ value: id.split(':')[0]!, label: null, count: 1 })) },
      ]),
    write: refuse,
    stored: refuse,
    health: refuse,
    close: refuse,
  };
  return { store, asked };
}
