/** Lists of small whole numbers as short text: `0-4.9` is 0, 1, 2, 3, 4 and 9, in base 36. Pure. */
const write36 = (value: number): string => value.toString(36);
const read36 = (text: string): number => parseInt(text, 36);

/** Whole numbers, of either sign, one after the other. */
export const writeNumbers = (values: readonly number[]): string => values.map(write36).join('.');
export const readNumbers = (text: string): number[] => text.split('.').map(read36);

/** Places in a list, with what counts up by one written as its two ends; the order is kept. */
export function writeRuns(places: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([a, b]) => (a === b ? write36(a) : `${write36(a)}-${write36(b)}`)).join('.');
}

/** Places below `end`; what is mangled or beyond it is left out. */
export const readRuns = (text: string, end: number): number[] =>
  text.split('.').flatMap((run) => {
    const [a = NaN, b = a] = run.split('-').map(read36);
    const length = Math.min(b, end - 1) - a + 1;
    return Number.isInteger(length) && length > 0 ? Array.from({ length }, (_, i) => a + i) : [];
  });
