/** What the page says of a map: how it is made, what may be read off it, and how far that holds here. */
import type { MapKept, MapVerdict } from '../../../contract/map.ts';

const NONE = 'No talk has a vector, so that there is no map.';
const READING = 'Near means alike; far means little: distances between groups, directions and empty space say nothing.';

const counted = (talks: number) => (talks === 1 ? '1 talk' : `${talks.toLocaleString('en')} talks`);
const few = (share: number, nearest: number) => (share * nearest).toFixed(1);

function making(method: NonNullable<MapVerdict['method']>, talks: number, landmarks: number): string {
  if (method === 'scaling')
    return `${counted(talks)}: too few for a map of neighbourhoods. They lie as far apart as two directions of their vectors tell.`;
  if (talks <= landmarks) return `${counted(talks)}, laid out so that those with alike vectors lie together (UMAP).`;
  return (
    `${counted(talks)}. ${landmarks.toLocaleString('en')} of them, drawn by lot, are laid out so that those with alike vectors lie ` +
    'together (UMAP); each other one lies among the three of these that it is most like.'
  );
}

function keeping({ nearest, share, chance }: MapKept): string {
  if (nearest === 1)
    return `The talk most like a talk is the nearest to it on the map for ${Math.round(share * 100)} % of the talks; by chance it would be ${Math.round(chance * 100)} %.`;
  return `Of the ${nearest} talks most like a talk, ${few(share, nearest)} are among its ${nearest} nearest on the map; by chance it would be ${few(chance, nearest)}.`;
}

export interface Made {
  method: MapVerdict['method'];
  /** How many have a place, and how many of a larger collection were laid out first. */
  talks: number;
  landmarks: number;
  kept: MapKept | null;
}

/** The sentences under a map. */
export function howOf({ method, talks, landmarks, kept }: Made): string {
  if (method === null) return NONE;
  return [making(method, talks, landmarks), READING, kept && keeping(kept)].filter(Boolean).join(' ');
}
