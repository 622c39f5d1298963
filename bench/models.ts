/**
 * Which model, and what of a talk it reads: P@5 of related talks by cosine of title, abstract, both, both in chunks of 128 tokens,
 * and sentence by sentence, beside our ranking with the vectors of both. Prints a table in Markdown; the decision is in
 * docs/decisions/0002-the-model.md. `npx tsx bench/models.ts FOLDER...`, folders as for colloquy eval.
 */
import { talkSentences } from '../ingest/derive/evidence/talk-sentences.ts';
import { eachRelated } from '../ingest/derive/similar.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import { cosine } from '../ingest/derive/vectors.ts';
import { mean } from '../ingest/evaluate/bootstrap.ts';
import { labelledSetIn, type LabelledSet } from '../ingest/evaluate/labelled.ts';
import { measured } from '../ingest/evaluate/measures.ts';
import type { TalkText } from '../ingest/model.ts';
import { CANDIDATES, openCandidate, type VectorsOf } from './candidates.ts';

const CHUNK = 128;

/** Rankings of all talks, by the id of the talk that asks. */
type Rankings = Map<string, string[]>;
type Method = (talks: readonly TalkText[], vectorsOf: VectorsOf) => Promise<Rankings>;

function ranked(talks: readonly TalkText[], likeness: (from: number, to: number) => number): Rankings {
  return new Map(
    talks.map(({ id }, from) => {
      const scores = talks.map((_, to) => likeness(from, to));
      const order = [...scores.keys()].filter((to) => to !== from).sort((a, b) => scores[b]! - scores[a]! || a - b);
      return [id, order.map((to) => talks[to]!.id)];
    }),
  );
}

/** Cosine of one text per talk. */
const byText =
  (textOf: (talk: TalkText) => string, tokens?: number): Method =>
  async (talks, vectorsOf) => {
    const known = await vectorsOf(talks.map(textOf), tokens);
    const vectors = talks.map((talk) => known.get(textOf(talk))!);
    return ranked(talks, (from, to) => cosine(vectors[from]!, vectors[to]!));
  };

/** Every sentence with the nearest of the other talk, averaged over both: Khattab and Zaharia, "ColBERT", SIGIR 2020, of sentences. */
const bySentences: Method = async (talks, vectorsOf) => {
  const texts = talks.map((talk) => talkSentences(talk).map(({ text }) => text));
  const known = await vectorsOf(texts.flat());
  const sentences = texts.map((of) => of.map((text) => known.get(text)!));
  const oneWay = sentences.map((ours) =>
    Float32Array.from(sentences, (theirs) =>
      mean(ours.map((one) => theirs.reduce((best, other) => Math.max(best, cosine(one, other)), -1))),
    ),
  );
  return ranked(talks, (from, to) => oneWay[from]![to]! + oneWay[to]![from]!);
};

const byOurs: Method = async (talks, vectorsOf) => {
  const known = await vectorsOf(talks.map(talkText));
  const vectors = new Map<string, Float32Array>(talks.map((talk) => [talk.id, known.get(talkText(talk))!]));
  const rankings: Rankings = new Map();
  eachRelated(talks, { model: '', talks: vectors, text: () => undefined }, talks.length, ({ id }, nearest) =>
    rankings.set(
      id,
      nearest.map(({ to }) => to.id),
    ),
  );
  return rankings;
};

const METHODS: Record<string, Method> = {
  title: byText(({ title }) => title),
  abstract: byText(({ title, abstract }) => abstract ?? title),
  both: byText(talkText),
  [`both, chunks of ${CHUNK}`]: byText(talkText, CHUNK),
  'sentences, max-sim': bySentences,
  'our ranking of both': byOurs,
};

const isRelated = ({ kind }: LabelledSet['tasks'][number]) => kind === 'related';
const sets = process.argv.slice(2).map(labelledSetIn);
const tasks = sets.flatMap(({ name, tasks: of }) => of.filter(isRelated).map((task) => `${name}: ${task.name}`));
console.log(`| P@5 | | ${tasks.join(' | ')} |\n|---|---|${tasks.map(() => '---|').join('')}`);
for (const candidate of CANDIDATES) {
  const vectorsOf = await openCandidate(candidate);
  for (const [name, method] of Object.entries(METHODS)) {
    const cells: string[] = [];
    for (const { talks, tasks: of } of sets) {
      const rankings = await method(talks, vectorsOf);
      const valueOf = (task: LabelledSet['tasks'][number]) =>
        mean(task.judged.map((one) => measured(rankings.get(one.query)!, one)['P@5']));
      cells.push(...of.filter(isRelated).map((task) => valueOf(task).toFixed(3)));
    }
    console.log(`| ${candidate.name.split('/')[0]} | ${name} | ${cells.join(' | ')} |`);
  }
}
