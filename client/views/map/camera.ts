/** The camera of the map: how much larger than fitted, and where the map's corner lies. Pure. */
import { MAP_SIZE } from '../../../contract/map.ts';

export interface Camera {
  /** 1 shows the whole map. */
  zoom: number;
  /** Of the map's upper left corner, in pixels of the view. */
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

const CLOSEST = 24;
const MARGIN = 40;

/** Pixels per unit of the map at zoom 1. */
export const unit = ({ width, height }: Size): number => Math.max(50, Math.min(width, height) - 2 * MARGIN) / MAP_SIZE;

/** The whole map in the middle of the view. */
export function fitted(size: Size): Camera {
  const side = unit(size) * MAP_SIZE;
  return { zoom: 1, x: (size.width - side) / 2, y: (size.height - side) / 2 };
}

/** Zooms so that what lies under a point of the view stays there. */
export function zoomed({ zoom, x, y }: Camera, factor: number, at: { x: number; y: number }): Camera {
  const next = Math.max(0.8, Math.min(CLOSEST, zoom * factor));
  const by = next / zoom;
  return { zoom: next, x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by };
}

/** Where a place of the map is seen. */
export const seenAt = (camera: Camera, size: Size, { x, y }: { x: number; y: number }) => {
  const scale = unit(size) * camera.zoom;
  return { x: camera.x + x * scale, y: camera.y + y * scale };
};

export const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The next place in a direction: the nearest, where a step aside counts twice; null at the rim. */
export function nextIn<P extends { id: string; x: number; y: number }>(
  places: readonly P[],
  from: P,
  key: string,
): P | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const [dx, dy] = direction;
  const distance = (place: P) => {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const [along, aside] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)];
    return along > 0 && aside <= 2 * along ? along + 2 * aside : Infinity;
  };
  const ranked = places
    .filter(({ id }) => id !== from.id)
    .map((place) => ({ place, far: distance(place) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far || (a.place.id < b.place.id ? -1 : 1));
  return ranked[0]?.place ?? null;
}
