/** Talks that stand twice: under one title in one meeting, or nearly the same anywhere. */
import { talkItem, type Check, type CheckedTalk, type Item } from './check.ts';
import { overlap, sketch, type Sketched } from './likeness.ts';

/** Abstracts of two talks of one speaker share sentences; those of one talk share most. */
const SAME_TEXT = 0.6;
const SAME_TITLE = 0.75;
/** Shorter titles are alike by chance: "Opening remarks", "Panel discussion". */
const TELLING_WORDS = 4;
/** What so many talks share, everybody says. */
const MOST_SHARING = 40;

interface Compared extends CheckedTalk {
  title: Sketched;
  titleWords: ReadonlySet<string>;
  text: Sketched;
}

function compared(checked: CheckedTalk): Compared {
  const title = sketch(checked.talk.title);
  return { ...checked, title, titleWords: new Set(title.words), text: sketch(checked.talk.abstract ?? '') };
}

/** Talks by what they share, so that not every talk is compared with every other. */
function pairsBy(
  talks: readonly Compared[],
  keysOf: (talk: Compared) => Iterable<string | number>,
): [Compared, Compared][] {
  const sharing = new Map<string | number, Compared[]>();
  for (const talk of talks) for (const key of keysOf(talk)) sharing.set(key, [...(sharing.get(key) ?? []), talk]);
  const pairs: [Compared, Compared][] = [];
  for (const group of sharing.values())
    if (group.length <= MOST_SHARING)
      group.forEach((a, at) => group.slice(at + 1).forEach((b) => pairs.push(a.id < b.id ? [a, b] : [b, a])));
  return pairs;
}

const sameWords = (a: Compared, b: Compared) => a.title.words.join(' ') === b.title.words.join(' ');
const isTelling = ({ title }: Compared) => title.words.length >= TELLING_WORDS;
const where = ({ meeting }: Compared, other: Compared) =>
  meeting === other.meeting ? 'in the same meeting' : `in ${other.meeting.slice('meeting:'.length)}`;

/** What makes two talks one; null when nothing does. */
function likenessOf(a: Compared, b: Compared): string | null {
  const here = a.meeting === b.meeting;
  if (overlap(a.text.runs, b.text.runs) >= SAME_TEXT) return 'has nearly the same abstract';
  if (sameWords(a, b) && (here || isTelling(a))) return 'has the same title';
  const near = isTelling(a) && isTelling(b) && overlap(a.titleWords, b.titleWords) >= SAME_TITLE;
  return near ? 'has nearly the same title' : null;
}

function itemOf([a, b]: [Compared, Compared]): Item[] {
  const likeness = likenessOf(a, b);
  return likeness ? [talkItem(a, `“${b.talk.title}” ${where(a, b)} ${likeness}.`)] : [];
}

/** One and the same pair is found by several keys. */
function distinct(pairs: readonly [Compared, Compared][]): [Compared, Compared][] {
  const byIds = new Map(pairs.map((pair) => [`${pair[0].id} ${pair[1].id}`, pair]));
  return [...byIds].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}

export const duplicateTalk: Check = {
  name: 'duplicate-talk',
  title: 'Talks that may stand twice',
  advice: 'If the two are one talk, hide one of them by a decision, or take it out of its source and load that again.',
  look({ talks }) {
    const all = talks.map(compared);
    const pairs = [
      ...pairsBy(all, ({ title, meeting }) => [`${meeting} ${title.words.join(' ')}`]),
      ...pairsBy(all, ({ title }) => title.smallest),
      ...pairsBy(all, ({ text }) => text.smallest),
    ];
    return { of: talks.length, items: distinct(pairs).flatMap(itemOf) };
  },
};
