/** A seeded generator of random numbers: whatever is drawn can be drawn again. */

export type Random = () => number;

/** Numbers in 0…1, the same for the same seed: mulberry32 of Tommy Ettinger, 2017. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a: a text as 32 bits. */
function fnv(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** A text as a number in 0…1, the same for the same text: FNV-1a, its bits mixed by one draw. */
export const hashed = (text: string): number => seeded(fnv(text))();

/** A generator of its own for each text and number: what is drawn for one does not depend on who else draws. */
export const seededFor = (text: string): ((turn: number) => Random) => {
  const own = Math.floor(hashed(text) * 2 ** 32);
  return (turn) => seeded(own ^ Math.floor(seeded(turn)() * 2 ** 32));
};
