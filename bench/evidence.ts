/**
 * Whether the evidence is what makes two talks alike: how many pairs lose score and cosine when the first evidence sentence is
 * deleted, beside deleting another sentence of the same talk. `npx tsx bench/evidence.ts [PAIRS] [FOLDER...]`, folders as for
 * colloquy eval.
 */
import { talkSentences } from '../ingest/derive/evidence/talk-sentences.ts';
import { auditEvidence } from '../ingest/evaluate/evidence-audit.ts';
import { labelledSetIn } from '../ingest/evaluate/labelled.ts';
import { openModel } from './model.ts';

const pairs = Number(process.argv[2] ?? 40);
const folders = process.argv.slice(3);
const model = await openModel();
for (const folder of folders.length > 0 ? folders : ['examples/eval']) {
  const { name, talks } = labelledSetIn(folder);
  const told = talks.filter((talk) => talkSentences(talk).length > 1);
  const step = Math.max(1, Math.floor(told.length / pairs));
  const of = told.filter((_, place) => place % step === 0).slice(0, pairs);
  console.log(JSON.stringify({ collection: name, ...(await auditEvidence(talks, model, { of, nearest: 1 })) }));
}
await model.embedder.close();
