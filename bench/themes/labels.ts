/** How good the labels of themes are, read from the printed texts alone: what finds and chooses them has no part in it. */
import { isShort } from '../../ingest/derive/topics/acronyms.ts';
import { keyOf } from '../../ingest/derive/topics/key.ts';
import { kindOf } from '../../ingest/derive/topics/lexicon.ts';
import type { Themes } from '../../ingest/derive/themes/index.ts';
import type { Topics } from '../../ingest/derive/topics/index.ts';
import type { TalkText } from '../../ingest/model.ts';

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : Number((values.reduce((a, b) => a + b, 0) / values.length).toFixed(3));
const share = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / Math.max(1, all.length);

/** A text as its words' keys between blanks, and as it is printed. */
interface Text {
  keys: string;
  printed: string;
}

/** Whether a text says a phrase in one of its forms; a short form in its own capitals alone. */
const says = ({ keys, printed }: Text, forms: readonly string[]): boolean =>
  forms.some((form) =>
    isShort(form) ? printed.split(/[^\p{L}\p{N}-]+/u).includes(form) : keys.includes(` ${keyOf(form)} `),
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Of all places where a phrase is printed, the share where it is cut: it goes on with a noun or what describes one, or begins within a
 * hyphenated word. "large language" of "large language models", "shot learning" of "few-shot learning".
 */
function cutIn(phrase: string, texts: readonly Text[]): number {
  const words = phrase
    .split(/[\s-]+/)
    .map(escaped)
    .join('[\\s-]');
  const place = new RegExp(`(?<![\\p{L}\\p{N}])(-?)${words}(?:s|es)?(?:[ -](\\p{L}+)|(?![\\p{L}\\p{N}]))`, 'giu');
  const places = texts.flatMap(({ printed }) => [...printed.matchAll(place)]);
  const goesOn = (next: string | undefined) =>
    next !== undefined && ['noun', 'adjective', 'gerund'].includes(kindOf(next.toLowerCase()));
  return share(places, ([, torn, next]) => torn === '-' || goesOn(next));
}

/**
 * Of the labels of all themes: the share of a theme's talks that say a phrase of its label (`covered`), of the other talks of the
 * collection (`elsewhere`), how many times as often the theme says each phrase (`lift`, the mean of binary logarithms, a talk more
 * outside), and of the phrases those that mostly are cut (`cut`) and those of one word.
 */
export function labelQuality({ nodes, edges }: Themes, talks: readonly TalkText[], topics: Topics) {
  const formsOf = new Map(topics.nodes.map(({ label, variants }) => [label, [label, ...variants]]));
  const texts = talks.map(({ title, abstract }): Text => {
    const printed = `${title}. ${abstract ?? ''}`;
    return { printed, keys: ` ${keyOf(printed)} ` };
  });
  const themes = nodes.map(({ id, label }) => {
    const members = new Set<string>(
      edges.filter(({ type, to }) => type === 'IN_THEME' && to === (id as string)).map(({ from }) => from),
    );
    const [inside, outside] = [true, false].map((is) => texts.filter((_, at) => members.has(talks[at]!.id) === is));
    const phrases = label.split(' · ').map((phrase) => ({ phrase, forms: formsOf.get(phrase) ?? [phrase] }));
    const saysAny = (text: Text) => phrases.some(({ forms }) => says(text, forms));
    const lifts = phrases.map(({ forms }) => {
      const said = (all: readonly Text[]) => all.filter((text) => says(text, forms)).length;
      return Math.log2((said(inside!) + 0.5) / (inside!.length + 1) / ((said(outside!) + 1) / (outside!.length + 1)));
    });
    return { phrases, covered: share(inside!, saysAny), elsewhere: share(outside!, saysAny), lift: mean(lifts)! };
  });
  const phrases = themes.flatMap((theme) => theme.phrases.map(({ phrase }) => phrase));
  return {
    themes: themes.length,
    phrases: phrases.length,
    covered: mean(themes.map(({ covered }) => covered)),
    elsewhere: mean(themes.map(({ elsewhere }) => elsewhere)),
    lift: mean(themes.map(({ lift }) => lift)),
    cut: mean(phrases.map((phrase) => Number(cutIn(phrase, texts) > 0.5))),
    oneWord: mean(phrases.map((phrase) => Number(keyOf(phrase).split(' ').length === 1))),
  };
}
