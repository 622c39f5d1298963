/** Simple ways to find what a talk is about, measured beside ours: TF-IDF of noun phrases and KeyBERT. Both drop repetition by words. */
import { sentencesOf } from '../../ingest/derive/sentences.ts';
import { talkText } from '../../ingest/derive/talk-text.ts';
import { keyOf } from '../../ingest/derive/topics/key.ts';
import { tokensOf } from '../../ingest/derive/topics/tokens.ts';
import { cosine } from '../../ingest/derive/vectors.ts';
import type { TalkText } from '../../ingest/model.ts';

const MOST = 8;

/** Phrases by falling score; one that holds or is held by a better one is left out. */
function best(scored: readonly (readonly [string, number])[]): string[] {
  const kept: string[] = [];
  for (const [phrase] of [...scored].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const within = kept.some((other) => ` ${other} `.includes(` ${phrase} `) || ` ${phrase} `.includes(` ${other} `));
    if (!within) kept.push(phrase);
    if (kept.length === MOST) break;
  }
  return kept;
}

/** Runs of adjectives and nouns that end with a noun, as the tagger sees them, without any list of ours. */
function nounPhrases(text: string): string[] {
  const phrases: string[] = [];
  for (const sentence of sentencesOf(text)) {
    let run: { text: string; part: string }[] = [];
    const close = () => {
      while (run.length > 0 && run.at(-1)!.part !== 'noun') run.pop();
      if (run.length > 0) phrases.push(keyOf(run.map((token) => token.text).join(' ')));
      run = [];
    };
    for (const token of tokensOf(sentence.text, sentence.start)) {
      if (token.part !== 'noun' && token.part !== 'modifier') close();
      else run.push(token);
      if (!token.joined) close();
    }
    close();
  }
  return phrases.filter(Boolean);
}

const counted = (phrases: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
};

/** Noun phrases by `tf · ln(N / df)`. */
export function tfidfPhrases(talks: readonly TalkText[]): string[][] {
  const counts = talks.map((talk) => counted(nounPhrases(talkText(talk))));
  const talksWith = counted(counts.flatMap((of) => [...of.keys()]));
  const score = (phrase: string, count: number) => count * Math.log(talks.length / talksWith.get(phrase)!);
  return counts.map((of) => best([...of].map(([phrase, count]) => [phrase, score(phrase, count)])));
}

/** Noun phrases of a talk, each once, as they are embedded. */
export const phrasesOfTalk = (talk: TalkText): string[] => [...new Set(nounPhrases(talkText(talk)))];

/**
 * KeyBERT: the phrases closest to the talk; noun phrases, which serve it better than n-grams. Grootendorst, "KeyBERT: minimal keyword
 * extraction with BERT" (2020); Schopf, Klimek and Matthes, "PatternRank" (2022).
 */
export function keybert(talk: TalkText, vectors: ReadonlyMap<string, Float32Array>): string[] {
  const own = vectors.get(talkText(talk))!;
  return best(phrasesOfTalk(talk).map((phrase) => [phrase, cosine(own, vectors.get(phrase)!)]));
}
