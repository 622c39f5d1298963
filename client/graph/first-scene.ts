/** What the canvas begins with, where the overview and the address say all of it. Pure. */
import type { Subgraph } from '../../contract/graph.ts';
import type { ViewState } from '../state/view.ts';
import { drawnOf } from './drawn.ts';
import { withPins } from './layouts/places.ts';
import { openingOf, openingPlaces } from './opening.ts';
import type { Scene } from './stage.ts';
import { turnedPlaces } from './turned.ts';

/** Whether another answer is needed before it is known what stands where, or something else than the graph is shown. */
const needsMore = ({ middle, growth, folded, path }: ViewState) =>
  middle !== null || growth.length > 0 || folded.length > 0 || path !== null;

/**
 * The scene that the page shows first; it holds the very objects that the page will come to, so that nothing is drawn twice.
 *
 * @returns null when it follows from more than is given, or when nothing is to be drawn
 */
export function firstScene(
  overview: Subgraph,
  view: ViewState,
  look: Pick<Scene, 'scheme' | 'animate' | 'covered' | 'turned'>,
): Scene | null {
  const opening = openingOf(overview);
  if (needsMore(view) || opening.nodes.length === 0) return null;
  const places = withPins(openingPlaces(opening), view.pins);
  return {
    subgraph: drawnOf(opening, view),
    places: look.turned ? turnedPlaces(places) : places,
    laid: null,
    view,
    path: null,
    found: null,
    several: false,
    ...look,
  };
}
