/** What of a pasted text, be it a line or a paper, is compared with talks: bounded, however long it is. */
import { TalkId } from '../../../contract/ids.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { TalkText } from '../../model.ts';
import { bareTalk } from '../talk-text.ts';
import { sparseDot, type WordSpace } from '../related/word-vectors.ts';
import { wordsOf } from '../related/words.ts';
import { sentencesOf } from '../sentences.ts';
import { meanOf } from '../vectors.ts';

/** Most different words that a full-text index is asked for. */
const MOST_WORDS = 64;
/** Characters of one passage: about 400 tokens, which a model reads whole. */
const PASSAGE_LENGTH = 1_800;
/** Passages that stand for a long text. */
const MOST_PASSAGES = 4;
/** Sentences that can be evidence, and how many characters one has at most: a longer one is a list, or a text without end marks. */
const MOST_SENTENCES = 12;
export const LONGEST_SENTENCE = 600;

/** Scripts of which a character is a token, as about four of Latin are. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const LOOKED_AT = 2_000;

/** How many characters of this text take a model as long as `length` of Latin. */
function asLongAs(length: number, text: string): number {
  const start = text.slice(0, LOOKED_AT);
  const dense = (start.match(DENSE) ?? []).length;
  return dense > start.length / 4 ? length / 4 : length;
}

/** The pasted text in the form of a talk: no title, and no source to point into. */
export const pastedTalk = (text: string): TalkText =>
  bareTalk({ id: TalkId.parse('talk:pasted-text'), key: 'pasted-text', title: '', abstract: text });

/** The words of a text that stand in it most often, as a question to a full-text index; `''` when it has none. */
export function wordQuery(text: string): string {
  const counts = new Map<string, { printed: string; count: number }>();
  for (const { form, start, end } of wordsOf(text)) {
    const known = counts.get(form);
    if (known) known.count++;
    else counts.set(form, { printed: text.slice(start, end), count: 1 });
  }
  const words = [...counts.values()].sort((a, b) => b.count - a.count);
  return words
    .slice(0, MOST_WORDS)
    .map(({ printed }) => printed)
    .join(' ');
}

/** The text in passages that a model reads whole, cut between sentences where it can. */
function passagesOf(text: string): string[] {
  const passages: string[] = [];
  const most = asLongAs(PASSAGE_LENGTH, text);
  let [from, to] = [0, 0];
  const close = () => {
    for (; from < to; from += most) passages.push(text.slice(from, Math.min(to, from + most)));
  };
  for (const { start, end } of sentencesOf(text)) {
    if (end - from > most) {
      close();
      from = start;
    }
    to = end;
  }
  close();
  return passages;
}

/** Evenly chosen items, the first among them. */
const spreadOver = <T>(items: readonly T[], most: number): T[] =>
  items.length <= most
    ? [...items]
    : Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);

/** The vector of a text of any length: the mean of a few passages spread over it; null for a text without words. */
export async function vectorOf(
  embedder: Embedder,
  text: string,
  signal: AbortSignal | undefined,
): Promise<{ vector: Float32Array; whole: boolean } | null> {
  const passages = passagesOf(text);
  if (passages.length === 0) return null;
  const chosen = spreadOver(passages, MOST_PASSAGES);
  const vectors = await embedder.embed(chosen, { purpose: 'query', ...(signal && { signal }) });
  return { vector: meanOf(vectors), whole: chosen.length === passages.length };
}

/** A sentence in pieces of bounded length, cut at white space where there is some. */
function piecesOf(sentence: string): string[] {
  const most = asLongAs(LONGEST_SENTENCE, sentence);
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > 0 ? space : most;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

/**
 * The text cut down to the sentences that share most words with the talks, in their order.
 *
 * @param words the words of the text, at place 0, and of the talks
 */
export function mostTelling(text: string, words: WordSpace): string {
  const sentences = sentencesOf(text).flatMap((sentence) => piecesOf(sentence.text));
  const talks = words.vectors.slice(1);
  const worthOf = (sentence: string) => {
    const vector = words.vectorOf(sentence);
    return talks.reduce((sum, talk) => sum + sparseDot(vector, talk), 0);
  };
  const weighed = sentences.map((sentence, place) => ({ sentence, place, worth: worthOf(sentence) }));
  return weighed
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => sentence)
    .join('\n\n');
}
