/** One sentence or two on how the score of a pair is made, true of this pair. */
import type { Embeddings, TalkText } from '../../model.ts';

/** Says how the score of a pair was made. */
export type Method = (from: TalkText, to: TalkText) => string;

const SCALE = '0.5 means as likely related as not.';

/** What counts. */
const counted = (model: string | null) =>
  model ? `nearness in meaning (cosine of vectors by ${model}) and shared words` : 'shared words';

/** What was compared when a talk has only a title; a pasted text has none. */
function titlesOnly(from: TalkText, to: TalkText): string {
  const bare = [from, to].filter((talk) => !talk.abstract);
  if (bare.length === 0) return '';
  if (bare.length === 2) return ' Neither talk has an abstract: their titles were compared.';
  return ` “${bare[0]!.title}” has no abstract: its title was compared.`;
}

/** Why meaning had no part in the score of a pair; empty when it had. */
function withoutMeaning(embeddings: Embeddings | null, from: TalkText, to: TalkText): string {
  if (!embeddings) return ' There was no embedding model.';
  return [from, to].every(({ id }) => embeddings.talks.has(id)) ? '' : ' Not both have a vector yet.';
}

/** How talks of a collection are scored against one another. */
export const methodOf =
  (embeddings: Embeddings | null): Method =>
  (from, to) => {
    const without = withoutMeaning(embeddings, from, to);
    const what = counted(without ? null : embeddings!.model);
    return `The score counts ${what}, compared with all talks here, and heeds the talks nearest to either.${without} ${SCALE}${titlesOnly(from, to)}`;
  };

/** How talks are scored against a pasted text. */
export const methodOfText =
  (model: string | null): Method =>
  (from, to) =>
    `The score counts ${counted(model)}, compared with the talks nearest to the text. ${SCALE}${titlesOnly(from, to)}`;
