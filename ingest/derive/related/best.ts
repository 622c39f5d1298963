/** The best few of many scores, in a total order. */

/**
 * Places of the highest scores, best first; equal scores by place.
 *
 * @param except a place that takes no part, −1 for none
 */
export function bestPlaces(scores: Float32Array, limit: number, except: number): number[] {
  const ahead = (a: number, b: number) => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  const compare = (a: number, b: number) => (ahead(a, b) ? -1 : 1);
  const kept: number[] = [];
  const room = Math.max(1, limit * 4);
  let bar = -1;
  for (let place = 0; place < scores.length; place++) {
    if (place === except || (bar >= 0 && !ahead(place, bar))) continue;
    kept.push(place);
    if (kept.length < room + limit) continue;
    kept.sort(compare).length = limit;
    bar = kept[limit - 1] ?? -1;
  }
  return kept.sort(compare).slice(0, limit);
}
