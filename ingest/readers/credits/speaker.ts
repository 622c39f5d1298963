/** Whether a name in an abstract is the speaker's: "J. Doe" and "Doe" are Jane Doe's in her own abstract. */
import { folded, honorificOf } from '../page/names.ts';

const wordsOf = (name: string): string[] =>
  folded(name.slice(honorificOf(name).length))
    .split(' ')
    .filter(Boolean);

const begins = (a: string, b: string): boolean => (a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b);

function isSame(name: string[], speaker: string[]): boolean {
  if ([...name].sort().join(' ') === [...speaker].sort().join(' ')) return true;
  if (name.length === 0 || name.at(-1) !== speaker.at(-1)) return false;
  return name.length === 1 || speaker.length === 1 || begins(name[0]!, speaker[0]!);
}

/** @param speakers as printed */
export function speakerSense(speakers: readonly string[]): (name: string) => boolean {
  const known = speakers.map(wordsOf);
  return (name) => {
    const words = wordsOf(name);
    return known.some((speaker) => isSame(words, speaker));
  };
}
