/**
 * What slips of the finger cost: nDCG@10 of hybrid search for questions with no, one and two mistyped words, as they are typed and mended.
 * A slip is a letter lost, changed, or swapped with the next, in a word of six letters or more, never the first one. Prints a table in
 * Markdown; the decision is in docs/decisions/0009-search.md. `npx tsx bench/slips.ts [FOLDER...]`, folders as for colloquy eval.
 */
import path from 'node:path';
import { talkText } from '../ingest/derive/talk-text.ts';
import { searchAll } from '../ingest/derive/search/search.ts';
import type { Embedder } from '../ingest/embedding/embedder.ts';
import { mean } from '../ingest/evaluate/bootstrap.ts';
import { withStore } from '../ingest/evaluate/index.ts';
import { labelledSetIn, type Task } from '../ingest/evaluate/labelled.ts';
import { measured } from '../ingest/evaluate/measures.ts';
import { seeded, type Random } from '../ingest/seeded.ts';
import { openModel } from './model.ts';

const SEEDS = [1, 2, 3, 4, 5];
const SLIPS = [0, 1, 2];
const LETTERS = 'etaoinsrhl';
const LONG = /[a-z]{6,}/giu;

const oneOf = <T>(all: ArrayLike<T>, random: Random): T => all[Math.floor(random() * all.length)]!;

/** A word with one slip. */
function mistyped(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return oneOf([before + after, before + oneOf(LETTERS, random) + after, before + after[0] + word[at] + after.slice(1)], random);
} // prettier-ignore

/** A question with so many of its words mistyped, as far as it has that many long ones. */
function withSlips(text: string, count: number, random: Random): string {
  const left = [...text.matchAll(LONG)].map(({ index }) => index);
  const chosen = new Set(Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0])); // prettier-ignore
  return text.replace(LONG, (word, at: number) => (chosen.has(at) ? mistyped(word, random) : word));
}

const { embedder, vectorsOf } = await openModel();
/** The same model that does not say which words it knows: nothing is mended. */
const asTyped: Embedder = {
  name: embedder.name,
  dimensions: embedder.dimensions,
  embed: (texts, options) => embedder.embed(texts, options),
  state: () => embedder.state(),
  close: () => embedder.close(),
};

const own = path.join(import.meta.dirname, '../examples/eval');
const folders = process.argv.length > 2 ? process.argv.slice(2) : [own];

console.log('| set | mistyped words | as typed | mended |\n|---|---|---|---|');
for (const { name, talks, tasks } of folders.map(labelledSetIn)) {
  const texts = talks.map(talkText);
  const vectors = await vectorsOf(texts);
  await withStore(talks, texts.map((text) => vectors.get(text)!), embedder.name, async (store) => {
    const quality = async ({ judged }: Task, slips: number, seed: number, by: Embedder) => {
      const random = seeded(seed);
      const values: number[] = [];
      for (const one of judged) {
        const { hits } = await searchAll(store, by, withSlips(one.text!, slips, random), { mode: 'hybrid', kinds: ['talk'], limit: 100 });
        values.push(measured(hits.map(({ id }) => id), one)['nDCG@10']);
      }
      return mean(values);
    };
    for (const task of tasks.filter(({ kind }) => kind === 'search'))
      for (const slips of SLIPS) {
        const of = async (by: Embedder) => {
          const each: number[] = [];
          for (const seed of SEEDS) each.push(await quality(task, slips, seed, by));
          return mean(each).toFixed(3);
        };
        console.log(`| ${name}, ${task.name} | ${slips} | ${await of(asTyped)} | ${await of(embedder)} |`);
      }
  });
} // prettier-ignore
await embedder.close();
