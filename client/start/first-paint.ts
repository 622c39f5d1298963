/** Paints the graph in the empty page of index.html, where the whole page will have it. */
import type { Subgraph } from '../../contract/graph.ts';
import { firstScene } from '../graph/first-scene.ts';
import type { KeptCanvas } from '../graph/kept-canvas.ts';
import { coveredBy, hasRoomForLegend } from '../graph/legend-room.ts';
import { isUpright } from '../graph/turned.ts';
import { isEmbedded } from '../state/embedded.ts';
import type { ViewState } from '../state/view.ts';

const element = (className: string) => {
  const made = document.createElement('div');
  made.className = className;
  return made;
};

/** Leaves room for what the address opens, and none for what a frame has not. */
export function makeRoom(page: HTMLElement, { tool, selected }: ViewState): void {
  const work = page.querySelector('.work');
  if (selected) work?.append(element('panel detail-panel'));
  const inFrame = isEmbedded(location.search);
  if (inFrame ? tool === 'outline' : tool) work?.prepend(element('panel tool-panel'));
  if (!inFrame) return;
  page.dataset.embedded = '';
  page.querySelectorAll('.header, .rail').forEach((part) => part.remove());
}

const lookOf = (place: HTMLElement) => ({
  scheme: document.documentElement.dataset.mantineColorScheme === 'dark' ? ('dark' as const) : ('light' as const),
  animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  covered: coveredBy(hasRoomForLegend(place.clientWidth)),
  turned: isUpright(),
});

/** Resolves when the graph is painted; at once where that takes more than the overview, or its place is gone. */
export async function paintFirst(canvas: KeptCanvas, overview: Subgraph | null, view: ViewState): Promise<void> {
  const place = document.querySelector<HTMLElement>('#root .graph-area');
  const scene = overview && place && firstScene(overview, view, lookOf(place));
  if (!scene) return;
  canvas.stageFor(scene);
  canvas.putInto(place);
  await canvas.painted;
}
