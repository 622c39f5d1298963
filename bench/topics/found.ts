/** Topics as they are measured, ours or a peer's, and the measures. */
import { estimate } from '../../ingest/evaluate/bootstrap.ts';
import { deriveTopics } from '../../ingest/derive/topics/index.ts';
import { keyOf } from '../../ingest/derive/topics/key.ts';
import type { Embeddings, TalkText } from '../../ingest/model.ts';

/** A topic with the keys of all its forms. */
export interface Found {
  label: string;
  keys: ReadonlySet<string>;
}
export type Lists = readonly (readonly Found[])[];

/** Phrases of a peer. */
export const bare = (phrases: readonly string[]): Found[] =>
  phrases.map((label) => ({ label, keys: new Set([keyOf(label)]) }));

/** Our topics of each talk, best first; a variant counts as the topic. */
export function ours(talks: readonly TalkText[], embeddings: Embeddings | null): Lists {
  const { nodes, edges } = deriveTopics(talks, embeddings);
  const found = new Map(
    nodes.map(({ id, label, variants }) => [
      id as string,
      { label, keys: new Set([label, ...variants].map(keyOf)) } satisfies Found,
    ]),
  );
  const about = new Map<string, { to: string; rank: number | null }[]>();
  for (const { type, from, to, rank } of edges)
    if (type === 'ABOUT') about.set(from, [...(about.get(from) ?? []), { to, rank }]);
  return talks.map(({ id }) => (about.get(id) ?? []).sort((a, b) => a.rank! - b.rank!).map(({ to }) => found.get(to)!));
}

/** Whether any form of a topic is in the gold. */
export const hits = ({ keys }: Found, gold: ReadonlySet<string>) => [...keys].some((key) => gold.has(key));
/** Share of topics that the gold holds. */
export const share = (found: readonly Found[], gold: ReadonlySet<string>) =>
  found.length === 0 ? 0 : found.filter((one) => hits(one, gold)).length / found.length;
/** Precision at five: what is missing of five counts as wrong. */
export const ofFive = (found: readonly Found[], gold: ReadonlySet<string>) =>
  found.slice(0, 5).filter((one) => hits(one, gold)).length / 5;
/** Share of the gold that is found. */
export const recall = (found: readonly Found[], gold: ReadonlySet<string>) =>
  [...gold].filter((key) => found.some(({ keys }) => keys.has(key))).length / gold.size;

/** Mean, and its 95 % interval. */
export const shown = (values: readonly number[]) => {
  const { value, low, high } = estimate(values);
  return [value, low, high].map((one) => Number(one.toFixed(3)));
};
