/**
 * How good topics are, beside simple peers in the same run: on our own labelled talks (tests/fixtures/topics), and on sets whose
 * authors gave keywords (a folder with `meeting.json` and `labels.json` that has `keywords`). Prints JSON lines.
 * `npx tsx bench/topics.ts [FOLDER…]`; `--no-model` leaves out what needs one, `--dump` prints the topics of each talk too.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mean } from '../ingest/evaluate/bootstrap.ts';
import { labelledSetIn } from '../ingest/evaluate/labelled.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import { phrasesToEmbed } from '../ingest/derive/topics/index.ts';
import { keyOf } from '../ingest/derive/topics/key.ts';
import type { Embeddings, TalkText } from '../ingest/model.ts';
import { goldTalks, type Gold } from '../tests/ingest/derive/topics/gold.ts';
import { openModel } from './model.ts';
import { bare, hits, ofFive, ours, recall, share, shown, type Found, type Lists } from './topics/found.ts';
import { keybert, phrasesOfTalk, tfidfPhrases } from './topics/peers.ts';
import { yake } from './topics/yake.ts';

/** Every way to find topics, ours and the peers'. */
async function methods(talks: readonly TalkText[], model: Model | null): Promise<Record<string, Lists>> {
  const words = {
    ours: ours(talks, null),
    'TF-IDF of noun phrases': tfidfPhrases(talks).map(bare),
    YAKE: talks.map((talk) => bare(yake(talkText(talk)).slice(0, 8))),
  };
  if (!model) return words;
  const texts = talks.map(talkText);
  const vectors = await model.vectorsOf([...texts, ...phrasesToEmbed(talks), ...talks.flatMap(phrasesOfTalk)]);
  const embeddings: Embeddings = {
    model: model.embedder.name,
    talks: new Map(talks.map((talk, at) => [talk.id, vectors.get(texts[at]!)!])),
    text: (text) => vectors.get(text),
  };
  const close = { KeyBERT: talks.map((talk) => bare(keybert(talk, vectors))) };
  return { 'ours, with vectors': ours(talks, embeddings), ...words, ...close };
}
type Model = Awaited<ReturnType<typeof openModel>>;

const print = (line: object) => console.log(JSON.stringify(line));

/** Share of right topics among the first five, of wanted ones found among all, and of plainly wrong ones. */
function onGold(name: string, lists: Lists, fold: 'a' | 'b'): void {
  const places = [...goldTalks.keys()].filter((place) => goldTalks[place]!.fold === fold);
  const of = (measure: (found: readonly Found[], place: number) => number) =>
    shown(places.map((place) => measure(lists[place]!, place)));
  print({
    set: `own, fold ${fold}`,
    method: name,
    rightOf5: of((found, place) => ofFive(found, goldTalks[place]!.gold.right)),
    rightOfAll: of((found, place) => share(found, goldTalks[place]!.gold.right)),
    wantedFound: of((found, place) => recall(found.slice(0, 8), goldTalks[place]!.gold.wanted)),
    wrongOfAll: of((found, place) => share(found, goldTalks[place]!.gold.wrong)),
    perTalk: Number(mean(places.map((place) => lists[place]!.length)).toFixed(1)),
  });
}

/** Keys of a keyword; of "neural tangent kernel (NTK)" three. */
const keywordKeys = (keyword: string) => {
  const [, long, short] = /^(.*?)\s*\(([^)]*)\)$/.exec(keyword) ?? [];
  return [keyword, long ?? '', short ?? ''].map(keyOf).filter(Boolean);
};

/** The same against keywords of the authors: of the talk, of anybody, and those that the talk's text holds. */
async function onKeywords(folder: string, model: Model | null): Promise<void> {
  const { name: set, talks: all } = labelledSetIn(folder);
  const { labels } = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as {
    labels: { keywords: Record<string, string[]> };
  };
  const talks = all.filter(({ key }) => labels.keywords[key]);
  const gold = talks.map(({ key }) => new Set(labels.keywords[key]!.flatMap(keywordKeys)));
  const anybody = new Set(gold.flatMap((keys) => [...keys]));
  const printed = talks.map((talk, place) => {
    const text = ` ${keyOf(talkText(talk))} `;
    return new Set([...gold[place]!].filter((key) => text.includes(` ${key} `)));
  });
  const told = [...talks.keys()].filter((place) => printed[place]!.size > 0);
  for (const [method, lists] of Object.entries(await methods(talks, model)))
    print({
      set,
      method,
      keywordOf5: shown(lists.map((found, place) => ofFive(found, gold[place]!))),
      anybodysOf5: shown(lists.map((found) => ofFive(found, anybody))),
      printedFound: shown(told.map((place) => recall(lists[place]!.slice(0, 8), printed[place]!))),
      perTalk: Number(mean(lists.map(({ length }) => length)).toFixed(1)),
    });
}

/** The topics of fold a: `+` wanted, `~` right, `!` wrong, `?` not judged. */
function dump(lists: Lists): void {
  const mark = (one: Found, { wanted, right, wrong }: Gold) =>
    hits(one, wanted) ? '+' : hits(one, right) ? '~' : hits(one, wrong) ? '!' : '?';
  goldTalks.forEach(({ talk, gold, fold }, place) => {
    const marked = lists[place]!.map((one) => `${mark(one, gold)}${one.label}`);
    if (fold === 'a') console.log(`${talk.title}\n   ${marked.join(' | ')}`);
  });
}

const { values, positionals } = parseArgs({
  options: { 'no-model': { type: 'boolean' }, dump: { type: 'boolean' } },
  allowPositionals: true,
});
const model = values['no-model'] ? null : await openModel();
const found = await methods(
  goldTalks.map(({ talk }) => talk),
  model,
);
for (const fold of ['a', 'b'] as const) for (const [name, lists] of Object.entries(found)) onGold(name, lists, fold);
if (values.dump) dump(Object.values(found)[0]!);
for (const folder of positionals) await onKeywords(folder, model);
await model?.embedder.close();
