/** More talks like several talks: near the mean of them in meaning, and sharing their words. */
import type { NodeRow } from '../../../contract/graph.ts';
import { reads } from '../../../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../../../cypher/store.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { meanOf } from '../vectors.ts';
import { fuse, type FusedHit } from './fuse.ts';
import { wordQuery } from './pasted.ts';
import { wordsWeight } from './weight.ts';

export interface AlikeOptions extends ReadOptions {
  /** Ids of talks that the answer is unlike. */
  without: readonly string[];
  limit: number;
}

/** How deep each ranking is read beyond the talks that are given. */
const DEPTH = 100;

/**
 * What is taken away of the mean of the unwanted, as a part of the mean of the wanted: 0.15 of 0.75, as Manning, Raghavan and
 * Schütze, "Introduction to Information Retrieval", 2008, section 9.1.1, advise for Rocchio's formula.
 */
const AWAY = 0.2;

/** Characters of one talk that are asked for by words. */
const MOST_READ = 2_000;

const NO_VECTORS = 'These talks have no vectors yet: the answer is by words only.';

/** What is said of given talks of which only the title can be compared; null when each has an abstract. */
function bareNote(rows: readonly { node: NodeRow }[]): string | null {
  const bare = rows.filter(({ node }) => node.kind === 'talk' && !node.abstract).length;
  if (bare === 0) return null;
  if (rows.length === 1) return 'This talk has no abstract: its title alone was compared.';
  const have = bare === 1 ? 'has no abstract: its title alone was' : 'have no abstract: their titles alone were';
  return `${bare} of these talks ${have} compared.`;
}

/** Length 1; null when nothing is left. */
function unitOf(vector: Float32Array): Float32Array | null {
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((number) => number / length) : null;
}

async function aimOf(store: Store, ids: readonly string[], without: readonly string[], asked: ReadOptions) {
  const rows = await store.read(reads.vectorsOf, { ids: [...ids, ...without] }, asked);
  const vectors = new Map(rows.map(({ id, vector }) => [id, vector]));
  const mean = (some: readonly string[]) => {
    const known = some.map((id) => vectors.get(id)).filter((vector) => vector !== undefined);
    return known.length > 0 ? meanOf(known) : null;
  };
  const [towards, away] = [mean(ids), mean(without)];
  return towards && unitOf(away ? towards.map((number, at) => number - AWAY * away[at]!) : towards);
}

/** The words to ask for, and what to say of them. */
async function wordsFor(store: Store, ids: readonly string[], asked: ReadOptions) {
  const rows = await store.read(reads.nodes, { ids: [...ids] }, asked);
  const texts = rows.map(({ node }) =>
    node.kind === 'talk' ? `${node.label} ${node.abstract ?? ''}`.slice(0, MOST_READ) : '',
  );
  return { words: wordQuery(texts.join('\n')), bare: bareNote(rows) };
}

/**
 * The talks most like several talks; never one that was given.
 *
 * @param embedder of the stored vectors
 * @param ids of talks that are there
 * @returns at most `limit` hits, best first, ties by id
 */
export async function talksLike(
  store: Store,
  embedder: Embedder | null,
  ids: readonly string[],
  { without, limit, ...asked }: AlikeOptions,
): Promise<{ hits: FusedHit[]; note: string | null }> {
  const given = new Set([...ids, ...without]);
  const depth = Math.max(limit, DEPTH) + given.size;
  const [aim, { words, bare }] = await Promise.all([aimOf(store, ids, without, asked), wordsFor(store, ids, asked)]);
  const [weight, lexical, semantic] = await Promise.all([
    wordsWeight(embedder),
    words ? store.lexical(words, { kinds: ['talk'], limit: depth }, asked) : [],
    aim ? store.nearest(aim, { limit: depth }, asked) : [],
  ]);
  const hits = fuse({ lexical, semantic }, weight).filter(({ id }) => !given.has(id));
  return { hits: hits.slice(0, limit), note: [aim ? null : NO_VECTORS, bare].filter(Boolean).join(' ') || null };
}
