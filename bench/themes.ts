/**
 * How long themes take, and, on labelled sets, what they find with {@link SEEDS} seeds: themes and talks in them, the adjusted Rand index
 * between seeds and against the first labels of the set, which themes and ids are there again without a hundredth of the talks, and how
 * good their labels are ({@link labelQuality}). Prints JSON; times are seconds of the processor, for the themes alone. `npx tsx bench/themes.ts [TALKS…]` or `npx tsx bench/themes.ts FOLDER…`
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ThemeId } from '../contract/ids.ts';
import { relateTalks, textsToEmbed } from '../ingest/derive/similar.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import type { Former } from '../ingest/derive/themes/former.ts';
import { deriveThemes, type Themes } from '../ingest/derive/themes/index.ts';
import { deriveTopics, phrasesToEmbed } from '../ingest/derive/topics/index.ts';
import { openHashingEmbedder } from '../ingest/embedding/hashing.ts';
import { labelledSetIn } from '../ingest/evaluate/labelled.ts';
import type { Embeddings, TalkText } from '../ingest/model.ts';
import { adjustedRand, plantedTalks } from '../tests/ingest/derive/themes/collections.ts';
import { openModel } from './model.ts';
import { labelQuality } from './themes/labels.ts';

const SEEDS = [1, 2, 3, 4, 5];

type Vectors = ReadonlyMap<string, Float32Array>;

const embeddingsOf = (talks: readonly TalkText[], model: string, vectors: Vectors): Embeddings => ({
  model,
  talks: new Map(talks.map((talk) => [talk.id, vectors.get(talkText(talk))!])),
  text: (text) => vectors.get(text),
});

function measured(talks: readonly TalkText[], embeddings: Embeddings, seed = 1, former?: Former) {
  const [related, topics] = [relateTalks(talks, embeddings), deriveTopics(talks, embeddings)];
  const input = { talks, embeddings, related, topics, former };
  const before = process.cpuUsage();
  const themes = deriveThemes(input, seed);
  return { themes, cpuSeconds: Number((process.cpuUsage(before).user / 1e6).toFixed(1)) };
}

async function timed(count: number): Promise<void> {
  const talks = plantedTalks(
    Array.from({ length: 4 }, () => count / 4),
    1,
  );
  const texts = textsToEmbed(talks);
  const vectors = await openHashingEmbedder().embed(texts, { purpose: 'passage' });
  const embeddings = embeddingsOf(talks, 'hashing/384', new Map(texts.map((text, at) => [text, vectors[at]!])));
  const { themes, cpuSeconds } = measured(talks, embeddings);
  console.log(JSON.stringify({ talks: talks.length, cpuSeconds, themes: themes.nodes.length }));
}

/** Themes of one level as a theme for every talk; a talk without one is by itself. */
function groupedBy(talks: readonly TalkText[], { nodes, edges }: Themes, level: 1 | 2) {
  const ids = new Set<string>(nodes.filter((node) => node.level === level).map(({ id }) => id));
  const members = edges.filter(({ type, to }) => type === 'IN_THEME' && ids.has(to));
  const byTalk = new Map<string, string>(members.map(({ from, to }) => [from, to]));
  return { ids, byTalk, alone: talks.map(({ id }) => byTalk.get(id) ?? id) };
}
type Grouped = ReturnType<typeof groupedBy>;

const mean = (values: readonly number[]) => Number((values.reduce((a, b) => a + b, 0) / values.length).toFixed(3));
const pairsOf = <T>(all: readonly T[]) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));

/** Against labels, of the talks that are in a theme; null when none is. */
function againstLabels({ byTalk }: Grouped, labelOf: (id: string) => string | undefined): number | null {
  const known = [...byTalk].filter(([talk]) => labelOf(talk) !== undefined);
  if (known.length < 2) return null;
  return adjustedRand(
    known.map(([talk]) => labelOf(talk)!),
    known.map(([, theme]) => theme),
  );
}

function levelOf(grouped: readonly Grouped[], labelOf: (id: string) => string | undefined) {
  const against = grouped.map((one) => againstLabels(one, labelOf)).filter((value) => value !== null);
  return {
    themes: grouped.map(({ ids }) => ids.size),
    talks: mean(grouped.map(({ byTalk }) => byTalk.size)),
    betweenSeeds: mean(pairsOf(grouped).map(([one, other]) => adjustedRand(one.alone, other.alone))),
    againstLabels: against.length > 0 ? mean(against) : null,
  };
}

/** Talks of each theme of the first level, by its id. */
function talksByTheme({ nodes, edges }: Themes): Map<string, Set<string>> {
  const first = nodes.filter(({ level }) => level === 1).map(({ id }): [string, Set<string>] => [id, new Set()]);
  const themes = new Map(first);
  for (const { type, from, to } of edges) if (type === 'IN_THEME') themes.get(to)?.add(from);
  return themes;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((talk) => other.has(talk)).length;
  return both / (one.size + other.size - both);
}

/**
 * What is there again when every hundredth talk is not, of the themes of the first level: of those with half of the talks (Jaccard), as
 * decisions find them, and of the ids.
 */
function kept(talks: readonly TalkText[], embeddings: Embeddings, themes: Themes) {
  const fewer = talks.filter((_, at) => at % 100 !== 50);
  const before = [...talksByTheme(themes)];
  const former: Former = {
    talks: talks.map(({ id }) => id),
    themes: before.map(([id, own]) => ({ id: ThemeId.parse(id), level: 1, talks: [...own] })),
  };
  const after = talksByTheme(measured(fewer, embeddings, 1, former).themes);
  const isBack = (then: ReadonlySet<string>) => [...after.values()].some((now) => jaccard(then, now) >= 0.5);
  return {
    themes: mean(before.map(([, then]) => Number(isBack(then)))),
    ids: mean(before.map(([id]) => Number(after.has(id)))),
  };
}

async function onLabelled(folders: readonly string[]): Promise<void> {
  const { embedder, vectorsOf } = await openModel();
  for (const folder of folders) {
    const { name, talks } = labelledSetIn(folder);
    const { labels } = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as {
      labels: Record<string, Record<string, string[]>>;
    };
    const first = Object.values(labels)[0]!;
    const keys = new Map<string, string>(talks.map(({ id, key }) => [id, key]));
    const labelOf = (id: string) => first[keys.get(id)!]?.[0];
    const embeddings = embeddingsOf(
      talks,
      embedder.name,
      await vectorsOf([...textsToEmbed(talks), ...phrasesToEmbed(talks)]),
    );
    const runs = SEEDS.map((seed) => measured(talks, embeddings, seed));
    const levels = ([1, 2] as const).map((level) =>
      levelOf(
        runs.map(({ themes }) => groupedBy(talks, themes, level)),
        labelOf,
      ),
    );
    const { themes } = runs[0]!;
    const { stability, limit } = themes.verdict;
    const cpuSeconds = runs.map((run) => run.cpuSeconds).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
    console.log(
      JSON.stringify({
        ...{ collection: name, of: talks.length, stability, limit, first: levels[0], second: levels[1] },
        ...{ labels: labelQuality(themes, talks, deriveTopics(talks, embeddings)) },
        ...{ kept: kept(talks, embeddings, themes), cpuSeconds },
      }),
    );
  }
  await embedder.close();
}

const given = process.argv.slice(2);
const folders = given.filter((one) => !/^\d+$/.test(one));
if (folders.length > 0) await onLabelled(folders);
else for (const count of given.length > 0 ? given.map(Number) : [500, 2_000, 10_000]) await timed(count);
