/** Collections for the tests of themes: invented talks whose sentences were dealt at random, and planted ones. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { relateTalks } from '../../../../ingest/derive/similar.ts';
import { sentencesOf } from '../../../../ingest/derive/sentences.ts';
import { deriveThemes, type Themes } from '../../../../ingest/derive/themes/index.ts';
import { deriveTopics, type Topics } from '../../../../ingest/derive/topics/index.ts';
import { labelledSetIn } from '../../../../ingest/evaluate/labelled.ts';
import type { Embeddings, TalkText } from '../../../../ingest/model.ts';
import { seeded } from '../../../../ingest/seeded.ts';
import { printed } from '../rows.ts';

const folder = path.join(import.meta.dirname, '../../../../examples/eval');
const { talks } = labelledSetIn(folder);
const { labels } = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as {
  labels: Record<string, Record<string, string[]>>;
};

const allSentences = talks.flatMap(({ title, abstract }) => [
  title,
  ...sentencesOf(abstract ?? '').map(({ text }) => text),
]);

/** Sentences of each of the twelve fields. */
const byField = new Map<string, string[]>();
for (const talk of talks) {
  const field = Object.values(labels)[0]![talk.key]![0]!;
  const own = sentencesOf(talk.abstract ?? '').map(({ text }) => text);
  byField.set(field, [...(byField.get(field) ?? []), ...own]);
}

type Drawing = (from: readonly string[], count: number) => string[];

const drawing =
  (random: () => number): Drawing =>
  (from, count) =>
    Array.from({ length: count }, () => from[Math.floor(random() * from.length)]!);

/** Talks of a title and five sentences each, all drawn from all fields. */
export function shuffledTalks(count: number, seed: number): TalkText[] {
  const draw = drawing(seeded(seed));
  return printed(
    Array.from({ length: count }, (_, at) => {
      const [title, ...rest] = draw(allSentences, 6);
      return { key: `talk-${at}`, title: title!, abstract: rest.join(' ') };
    }),
  ).talks;
}

/** Talks of several fields, so many of each, with sentences of their own field; the key begins with the number of the field. */
export function plantedTalks(sizes: readonly number[], seed: number): TalkText[] {
  const draw = drawing(seeded(seed));
  const fields = [...byField.values()].slice(0, sizes.length);
  return printed(
    fields.flatMap((sentences, field) =>
      Array.from({ length: sizes[field]! }, (_, at) => {
        const [title, ...rest] = draw(sentences, 7);
        return { key: `${field}-${at}`, title: title!, abstract: rest.join(' ') };
      }),
    ),
  ).talks;
}

/** Topics only name themes: where none is expected they are not needed. */
export const NO_TOPICS: Topics = { nodes: [], edges: [] };

/** Themes of a collection with everything that they are made from. */
export function themesOf(
  of: readonly TalkText[],
  embeddings: Embeddings | null,
  seed = 1,
  topics: Topics = deriveTopics(of, embeddings),
): Themes {
  return deriveThemes({ talks: of, embeddings, related: relateTalks(of, embeddings), topics }, seed);
}

/** Adjusted Rand index of two groupings of the same things: Hubert and Arabie, J. Classification 2, 1985. */
export function adjustedRand(one: readonly string[], other: readonly string[]): number {
  const pairsOf = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const both = pairsOf(one.map((key, at) => `${key} ${other[at]}`));
  const expected = (a * b) / ((one.length * (one.length - 1)) / 2);
  return (both - expected) / ((a + b) / 2 - expected);
}
