/** What is said of a link that is older than the graph. Pure. */

/** Names that are read out before the rest is counted. */
const NAMED = 3;

export interface Outdated {
  /** Names of what is no longer there, as far as the link says them. */
  lost: readonly string[];
  /** How many more things are no longer there, whose names the link does not say. */
  unnamed: number;
  /** Old names, each with the name that it bears now; a link with short names does not say the old one. */
  moved: readonly { from: string | null; to: string }[];
}

const listed = (names: readonly string[], count: number) =>
  names.length === 0 ? '' : `: ${names.slice(0, NAMED).join(', ')}${count > Math.min(NAMED, names.length) ? ' and more' : ''}`; // prettier-ignore

function movedSentence(moved: Outdated['moved']): string {
  const names = moved.map(({ from, to }) => (from === null ? `“${to}”` : `“${from}” is now “${to}”`));
  return `${moved.length === 1 ? 'One thing in it has' : `${moved.length} things in it have`} another name now${listed(names, moved.length)}.`;
}

function lostSentence({ lost, unnamed }: Outdated): string {
  const count = lost.length + unnamed;
  const names = lost.map((name) => `“${name}”`);
  return `${count === 1 ? 'One thing in it is' : `${count} things in it are`} no longer there${listed(names, count)}. The rest is shown.`;
}

/** One or two sentences; null when the link is not outdated. */
export function outdatedSentence(outdated: Outdated): string | null {
  const { lost, unnamed, moved } = outdated;
  const said = [
    ...(moved.length > 0 ? [movedSentence(moved)] : []),
    ...(lost.length + unnamed > 0 ? [lostSentence(outdated)] : []),
  ];
  return said.length > 0 ? said.join(' ') : null;
}
