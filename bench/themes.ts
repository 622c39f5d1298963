/**
 * How long themes take, and, on labelled sets, what they find: themes, talks in them, stability, limit, and the adjusted Rand index
 * against the first labels of the set. Prints JSON. `npx tsx bench/themes.ts [TALKS…]` or `npx tsx bench/themes.ts FOLDER…`
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { relateTalks, textsToEmbed } from '../ingest/derive/similar.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import { deriveThemes, type Themes } from '../ingest/derive/themes/index.ts';
import { deriveTopics } from '../ingest/derive/topics/index.ts';
import { openHashingEmbedder } from '../ingest/embedding/hashing.ts';
import { labelledSetIn } from '../ingest/evaluate/labelled.ts';
import type { Embeddings, TalkText } from '../ingest/model.ts';
import { adjustedRand, plantedTalks } from '../tests/ingest/derive/themes/collections.ts';
import { openModel } from './model.ts';

type Vectors = ReadonlyMap<string, Float32Array>;

const embeddingsOf = (talks: readonly TalkText[], model: string, vectors: Vectors): Embeddings => ({
  model,
  talks: new Map(talks.map((talk) => [talk.id, vectors.get(talkText(talk))!])),
  text: (text) => vectors.get(text),
});

function measured(talks: readonly TalkText[], embeddings: Embeddings): { themes: Themes; milliseconds: number } {
  const input = { talks, embeddings, related: relateTalks(talks, embeddings), topics: deriveTopics(talks, embeddings) };
  const before = performance.now();
  const themes = deriveThemes(input);
  return { themes, milliseconds: Math.round(performance.now() - before) };
}

async function timed(count: number): Promise<void> {
  const talks = plantedTalks(count / 4, 1);
  const texts = textsToEmbed(talks);
  const vectors = await openHashingEmbedder().embed(texts, { purpose: 'passage' });
  const embeddings = embeddingsOf(talks, 'hashing/384', new Map(texts.map((text, at) => [text, vectors[at]!])));
  const { themes, milliseconds } = measured(talks, embeddings);
  console.log(JSON.stringify({ talks: talks.length, milliseconds, themes: themes.nodes.length }));
}

function levelOf({ nodes, edges }: Themes, level: 1 | 2, labelOf: (id: string) => string) {
  const ids = new Set<string>(nodes.filter((node) => node.level === level).map(({ id }) => id));
  const members = edges.filter(({ type, to }) => type === 'IN_THEME' && ids.has(to));
  const [from, to] = [members.map((edge) => labelOf(edge.from)), members.map((edge) => edge.to as string)];
  return { themes: ids.size, talks: members.length, adjustedRand: Number(adjustedRand(from, to).toFixed(3)) };
}

async function labelled(folders: readonly string[]): Promise<void> {
  const { embedder, vectorsOf } = await openModel();
  for (const folder of folders) {
    const { name, talks } = labelledSetIn(folder);
    const { labels } = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as {
      labels: Record<string, Record<string, string[]>>;
    };
    const first = Object.values(labels)[0]!;
    const keys = new Map<string, string>(talks.map(({ id, key }) => [id, key]));
    const labelOf = (id: string) => first[keys.get(id)!]?.[0] ?? '';
    const { themes, milliseconds } = measured(
      talks,
      embeddingsOf(talks, embedder.name, await vectorsOf(textsToEmbed(talks))),
    );
    const levels = { first: levelOf(themes, 1, labelOf), second: levelOf(themes, 2, labelOf) };
    const { stability, limit } = themes.verdict;
    console.log(JSON.stringify({ collection: name, of: talks.length, stability, limit, ...levels, milliseconds }));
  }
  await embedder.close();
}

const given = process.argv.slice(2);
const folders = given.filter((one) => !/^\d+$/.test(one));
if (folders.length > 0) await labelled(folders);
else for (const count of given.length > 0 ? given.map(Number) : [500, 2_000, 10_000]) await timed(count);
