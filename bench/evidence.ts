/**
 * Whether the evidence is what makes two talks alike: the first evidence sentence of a talk is deleted, the rest embedded again,
 * and the pair scored again. Prints how many pairs lose score and cosine, beside deleting another sentence of the same talk,
 * taken in turn. `npx tsx bench/evidence.ts [PAIRS] [FOLDER...]`, folders as for colloquy eval.
 */
import { explainer } from '../ingest/derive/evidence/index.ts';
import { talkSentences } from '../ingest/derive/evidence/talk-sentences.ts';
import { relateTalks, textsToEmbed, type Related } from '../ingest/derive/similar.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import type { Embeddings, TalkText } from '../ingest/model.ts';
import { labelledSetIn } from '../ingest/evaluate/labelled.ts';
import { openModel } from './model.ts';

const pairs = Number(process.argv[2] ?? 40);
const folders = process.argv.slice(3);
const { embedder, vectorsOf } = await openModel();

async function embeddingsOf(talks: readonly TalkText[], texts: readonly string[]): Promise<Embeddings> {
  const vectors = await vectorsOf([...new Set([...talks.map(talkText), ...texts])]);
  const own = talks.map((talk): [string, Float32Array] => [talk.id, vectors.get(talkText(talk))!]);
  return { model: embedder.name, talks: new Map(own), text: (text) => vectors.get(text) };
}

/** Score and cosine of one pair in a collection of which one talk was changed. */
async function scored(talks: readonly TalkText[], changed: TalkText, to: string) {
  const all = talks.map((talk) => (talk.id === changed.id ? changed : talk));
  const related = relateTalks(all, await embeddingsOf(all, []), { limit: all.length });
  return related.find((pair) => pair.from === changed.id && pair.to === to)!;
}

const without = (talk: TalkText, sentence: string): TalkText => ({
  ...talk,
  abstract: talk.abstract!.replace(sentence, ' ').trim(),
});

interface Loss {
  score: boolean;
  cosine: boolean;
}

/** Whether a pair loses when a sentence of its first talk is deleted. */
async function loss(talks: readonly TalkText[], from: TalkText, before: Related, sentence: string): Promise<Loss> {
  const after = await scored(talks, without(from, sentence), before.to);
  return { score: after.score < before.score, cosine: after.cosine! < before.cosine! };
}

const part = (losses: readonly Loss[], what: keyof Loss) =>
  Math.round((100 * losses.filter((one) => one[what]).length) / losses.length) / 100;

for (const folder of folders.length > 0 ? folders : ['examples/eval']) {
  const { name, talks } = labelledSetIn(folder);
  const told = talks.filter((talk) => talkSentences(talk).length >= 3);
  const chosen = told.filter((_, place) => place % Math.max(1, Math.floor(told.length / pairs)) === 0).slice(0, pairs);
  const nearest = new Map(
    relateTalks(talks, await embeddingsOf(talks, []), { limit: 1 }).map(({ from, to }) => [from, to]),
  );
  const byId = new Map(talks.map((talk) => [talk.id, talk]));
  const read = chosen.flatMap((talk) => [talk, byId.get(nearest.get(talk.id)!)!]);
  const explain = explainer({ talks, embeddings: await embeddingsOf(talks, textsToEmbed(read)) });
  const first: Loss[] = [];
  const other: Loss[] = [];
  for (const [place, from] of chosen.entries()) {
    const to = nearest.get(from.id)!;
    const top = explain(from.id, to).sentences[0]!.from.text;
    const rest = talkSentences(from).filter(({ text }) => text !== top);
    const before = await scored(talks, from, to);
    first.push(await loss(talks, from, before, top));
    other.push(await loss(talks, from, before, rest[place % rest.length]!.text));
  }
  const row = {
    collection: name,
    pairs: first.length,
    scoreFalls: part(first, 'score'),
    cosineFalls: part(first, 'cosine'),
  };
  console.log(
    JSON.stringify({ ...row, otherScoreFalls: part(other, 'score'), otherCosineFalls: part(other, 'cosine') }),
  );
}
await embedder.close();
