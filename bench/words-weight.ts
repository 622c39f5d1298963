/**
 * How much words count beside meaning: nDCG@10 of hybrid search by the weight of words, for each candidate model as it is and with
 * its cosines crowded together, as those of models are whose vectors all have a part in common. Prints tables in Markdown; the decision is
 * in docs/decisions/0009-search.md. `npx tsx bench/words-weight.ts FOLDER...`, folders as for colloquy eval.
 */
import { fuse, type Rankings } from '../ingest/derive/search/fuse.ts';
import { QUERY_PREFIX } from '../ingest/embedding/bge.ts';
import { mean } from '../ingest/evaluate/bootstrap.ts';
import { withStore } from '../ingest/evaluate/index.ts';
import { labelledSetIn, type Task } from '../ingest/evaluate/labelled.ts';
import { measured } from '../ingest/evaluate/measures.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import { CANDIDATES, openCandidate, type VectorsOf } from './candidates.ts';

const WEIGHTS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.435, 0.6, 1, 3];
/** What is left of the distance between two cosines. */
const LEFT = [1, 0.5, 0.3, 0.1];
const DEPTH = 100;
/** A question of more words is embedded like a passage: about 64 tokens. */
const SHORT = 48;

const sets = process.argv.slice(2).map(labelledSetIn);

/** A question as the model reads it. */
const askedOf = (model: string, text: string) =>
  model.startsWith('bge') && text.split(/\s+/).length < SHORT ? QUERY_PREFIX + text : text;

/** Both rankings of every question of a task, not yet fused. */
async function rankingsOf(
  talks: (typeof sets)[number]['talks'],
  { judged }: Task,
  model: string,
  vectorsOf: VectorsOf,
) {
  const known = await vectorsOf(talks.map(talkText));
  const questions = judged.map(({ text }) => askedOf(model, text!));
  const asked = await vectorsOf(questions);
  const vectors = talks.map((talk) => known.get(talkText(talk))!);
  return withStore(talks, vectors, model, async (store) => {
    const rankings: Rankings[] = [];
    for (const [at, { text }] of judged.entries())
      rankings.push({
        lexical: await store.lexical(text!, { kinds: ['talk'], limit: DEPTH }),
        semantic: await store.nearest(asked.get(questions[at]!)!, { limit: DEPTH }),
      });
    return rankings;
  });
}

const crowded = ({ lexical, semantic }: Rankings, left: number): Rankings => ({
  lexical,
  semantic: semantic.map((hit) => ({ ...hit, score: 1 - left * (1 - hit.score) })),
});

const qualityOf = (rankings: readonly Rankings[], { judged }: Task, weight: number) =>
  mean(rankings.map((one, at) => measured(fuse(one, weight).map(({ id }) => id), judged[at]!)['nDCG@10'])); // prettier-ignore

console.log(`| nDCG@10 | distances | ${WEIGHTS.join(' | ')} |\n|---|---|${WEIGHTS.map(() => '---|').join('')}`);
for (const candidate of CANDIDATES) {
  const vectorsOf = await openCandidate(candidate);
  for (const { name, talks, tasks } of sets)
    for (const task of tasks.filter(({ kind }) => kind === 'search')) {
      const rankings = await rankingsOf(talks, task, candidate.name, vectorsOf);
      for (const left of LEFT) {
        const cells = WEIGHTS.map((weight) => qualityOf(rankings.map((one) => crowded(one, left)), task, weight).toFixed(3)); // prettier-ignore
        console.log(`| ${candidate.name.split('/')[0]}, ${name} | ${left} | ${cells.join(' | ')} |`);
      }
    }
}
