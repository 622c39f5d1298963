/** A block for each theme, by meeting and session where there is none; people and topics stand among their talks. */
import { among } from './among.ts';
import { blocks, CELL, type Group } from './blocks.ts';
import type { Laid, LayoutInput, TalkFacts, Title } from './layout.ts';
import { talksOf } from './talks.ts';

const NO_THEME = 'In no theme';

const themeOf = ({ theme }: TalkFacts) => theme[0]?.label ?? NO_THEME;
const sessionOf = ({ meeting, session, track }: TalkFacts) =>
  [meeting[0]?.label, session ?? track].filter(Boolean).join(' · ') || 'No meeting';

/** The largest first; what is in none comes last. */
function groupsOf(talks: readonly TalkFacts[], titleOf: (talk: TalkFacts) => string): Group[] {
  const groups = new Map<string, string[]>();
  for (const talk of talks) groups.set(titleOf(talk), [...(groups.get(titleOf(talk)) ?? []), talk.id]);
  return [...groups]
    .map(([title, ids]) => ({ title, ids }))
    .sort(
      (a, b) =>
        Number(a.title === NO_THEME) - Number(b.title === NO_THEME) ||
        b.ids.length - a.ids.length ||
        (a.title < b.title ? -1 : 1),
    );
}

const note: Title = {
  text: 'There are no themes in these talks: they stand by meeting and session.',
  x: 0,
  y: -2.4 * CELL.height,
  level: 'note',
  width: 4_000,
};

export async function layOut(input: LayoutInput): Promise<Laid> {
  const talks = await talksOf(input);
  const hasThemes = talks.some(({ theme }) => theme.length > 0);
  const { places, titles } = blocks(groupsOf(talks, hasThemes ? themeOf : sessionOf));
  return { places: among(input, places, titles), titles: hasThemes || talks.length === 0 ? titles : [note, ...titles] };
}
