/** One sentence or two on how the score of a pair is made, true of this pair. */
import type { TalkText } from '../../model.ts';

const how = (model: string | null) =>
  model
    ? `Closeness in meaning (cosine of ${model} vectors) and in shared words, each measured against all talks here, ` +
      'together with the talks nearest to both'
    : 'Closeness in shared words, measured against all talks here, together with the talks nearest to both; ' +
      'there was no embedding model';

const SCALE = '0.5 means as likely related as not.';

/** What was compared when a talk has only a title. */
function titlesOnly(from: TalkText, to: TalkText): string {
  const bare = [from, to].filter((talk) => !talk.abstract);
  if (bare.length === 0) return '';
  if (bare.length === 2) return ' Neither talk has an abstract: their titles were compared.';
  return ` “${bare[0]!.title}” has no abstract: its title was compared.`;
}

/** @param model name of the embedding model, null when words alone ranked */
export const methodOf = (model: string | null, from: TalkText, to: TalkText): string =>
  `${how(model)}; ${SCALE}${titlesOnly(from, to)}`;
