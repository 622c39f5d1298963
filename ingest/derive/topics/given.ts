/** Topics that the source itself gives: keywords and tracks, kept as printed. */
import type { TalkText } from '../../model.ts';
import { bareShort, isShort, type Acronyms } from './acronyms.ts';
import { keyOf } from './key.ts';
import type { About } from './rows.ts';

export interface Given {
  /** Topics of each talk, in the order of the talks. */
  topics: Omit<About, 'rank'>[][];
  /** Printed forms by key. */
  forms: Map<string, Map<string, number>>;
}

/** A keyword longer than this is a sentence. */
const MAX_KEYWORD = 80;

const keyOfGiven = (talk: string, printed: string, acronyms: Acronyms) => {
  const short = bareShort(printed);
  return (isShort(short) ? acronyms.of(talk, short) : undefined) ?? keyOf(printed.replace(/\s*\([^)]*\)\s*$/, ''));
};

function printedOf({ keywords, track }: TalkText): { printed: string; what: 'keyword' | 'track' }[] {
  const all = [
    ...keywords.map((printed) => ({ printed: printed.trim(), what: 'keyword' as const })),
    ...(track ? [{ printed: track.trim(), what: 'track' as const }] : []),
  ];
  return all.filter(({ printed }) => /\p{L}/u.test(printed) && printed.length <= MAX_KEYWORD);
}

/** Reads keywords and tracks; each is a topic of its talk with full weight. */
export function given(talks: readonly TalkText[], acronyms: Acronyms): Given {
  const forms: Given['forms'] = new Map();
  const topics = talks.map((talk) =>
    printedOf(talk).map(({ printed, what }) => {
      const key = keyOfGiven(talk.id, printed, acronyms) || keyOf(printed) || printed;
      const counts = forms.get(key) ?? new Map<string, number>();
      forms.set(key, counts.set(printed, (counts.get(printed) ?? 0) + 1));
      const reason =
        what === 'track'
          ? `The source puts the talk in the track “${printed}”.`
          : `The source gives the keyword “${printed}”.`;
      return { talk, key, weight: 1, origin: 'source' as const, mentions: [], reason, cosine: null, model: null };
    }),
  );
  return { topics, forms };
}
