/**
 * The map: a place in the plane for every talk that has a vector, alike talks near one another, made once at ingest. Why this and what
 * lost: docs/decisions/0016-the-map.md.
 */
import type { MapVerdict } from '../../../contract/map.ts';
import type { Point } from '../layout/index.ts';
import { matrixOf, type Matrix } from '../related/matrix.ts';
import { boxed } from './box.ts';
import { principalPlaces } from './components.ts';
import { LANDMARKS, LEAST_TO_UNFOLD } from './constants.ts';
import { keptOf } from './kept.ts';
import { labelsOf, type Named } from './labels.ts';
import { drawn, placeAmong, rowsOf } from './landmarks.ts';
import { howOf } from './sentence.ts';
import { unfold } from './unfold.ts';

export interface TalkMap {
  /** By talk, 0…1,000 both ways, x to the right, y down; a talk without a vector has none. */
  places: ReadonlyMap<string, Point>;
  verdict: MapVerdict;
}

interface Drawing {
  /** Of every random choice; another one gives another map. */
  seed: number;
  /** How many talks are unfolded at most. */
  landmarks: number;
}

/** Unfolds some of the rows, and lays the others among them. */
function byLandmarks(matrix: Matrix, { seed, landmarks: count }: Drawing): Point[] {
  const marks = drawn(matrix.rows, count, seed);
  const isMark = new Set(marks);
  const others = Array.from({ length: matrix.rows }, (_, row) => row).filter((row) => !isMark.has(row));
  const landmarks = rowsOf(matrix, marks);
  const places = unfold(landmarks, seed);
  const among = placeAmong(rowsOf(matrix, others), landmarks, places);
  const all = new Array<Point>(matrix.rows);
  marks.forEach((row, at) => (all[row] = places[at]!));
  others.forEach((row, at) => (all[row] = among[at]!));
  return all;
}

/** How so many talks are laid out. */
function methodOf(talks: number): MapVerdict['method'] {
  if (talks === 0) return null;
  return talks < LEAST_TO_UNFOLD ? 'scaling' : 'umap';
}

function placesOf(matrix: Matrix, method: MapVerdict['method'], drawing: Drawing): Point[] {
  if (method === 'scaling') return principalPlaces(matrix);
  return matrix.rows > drawing.landmarks ? byLandmarks(matrix, drawing) : unfold(matrix, drawing.seed);
}

/**
 * Lays out talks by their vectors.
 *
 * @param vectors unit vectors of one length, by talk; in whatever order they come
 * @param named themes and topics, for the words on the map
 */
export function mapTalks(
  vectors: ReadonlyMap<string, Float32Array>,
  named: Named,
  options: Partial<Drawing> = {},
): TalkMap {
  const drawing = { seed: 1, landmarks: LANDMARKS, ...options };
  const ids = [...vectors.keys()].sort();
  const matrix = matrixOf(ids.map((id) => vectors.get(id)));
  const method = methodOf(ids.length);
  const points = method ? boxed(placesOf(matrix, method, drawing)) : [];
  const places = new Map(ids.map((id, row) => [id, points[row]!]));
  const kept = keptOf(matrix, points, drawing.seed);
  const how = howOf({ method, talks: ids.length, landmarks: drawing.landmarks, kept });
  return { places, verdict: { method, how, kept, labels: labelsOf(named, places) } };
}
