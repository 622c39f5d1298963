/**
 * UMAP (McInnes, Healy and Melville, 2018): a plane in which each talk's nearest talks stay near. It begins at the principal components and
 * draws from a seeded generator, so that the same vectors give the same places.
 */
import { UMAP } from 'umap-js';
import { seeded } from '../../seeded.ts';
import type { Point } from '../layout/index.ts';
import type { Matrix } from '../related/matrix.ts';
import { principalPlaces } from './components.ts';
import { EPOCHS, NEIGHBOURS } from './constants.ts';
import { nearestRows } from './nearest.ts';

/** Half the width of the start, as in the original; what lies in one place there is moved apart by a little. */
const START = 10;
const APART = 1e-3;

/** Neighbours as umap-js takes them: each row first itself, then its nearest with their distances. */
function neighboursOf(matrix: Matrix): { indices: number[][]; distances: number[][] } {
  const nearest = nearestRows(matrix, matrix, NEIGHBOURS - 1);
  return {
    indices: nearest.map(({ places }, row) => [row, ...places]),
    distances: nearest.map(({ cosines }) => [0, ...cosines.map((cosine) => Math.max(0, 1 - cosine))]),
  };
}

function start(places: number[][], matrix: Matrix, random: () => number): void {
  const from = principalPlaces(matrix);
  const widest = from.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 0) || 1;
  const at = (value: number) => (value / widest) * START + (random() - 0.5) * APART;
  from.forEach(({ x, y }, row) => {
    [places[row]![0], places[row]![1]] = [at(x), at(y)];
  });
}

/** A place for every row of a matrix of unit vectors, in UMAP's units. @param matrix of more rows than {@link NEIGHBOURS} */
export function unfold(matrix: Matrix, seed: number): Point[] {
  const random = seeded(seed);
  const umap = new UMAP({ nNeighbors: NEIGHBOURS, nEpochs: EPOCHS, random });
  const { indices, distances } = neighboursOf(matrix);
  umap.setPrecomputedKNN(indices, distances);
  // The neighbours are known, so that the vectors themselves are not looked at.
  const epochs = umap.initializeFit(indices.map((_, row) => [row]));
  // The array that it goes on with: its own start is random.
  start(umap.getEmbedding(), matrix, random);
  for (let epoch = 0; epoch < epochs; epoch++) umap.step();
  return umap.getEmbedding().map(([x, y]) => ({ x: x!, y: y! }));
}
