/** The graph as paper has it: the whole view as lines and text, where the screen has a canvas of so many pixels. */
import { useShown } from '../graph/use-shown.tsx';
import { usePicture } from './use-picture.ts';
import { usePrinting } from './use-printing.ts';

const drawnOn = (place: HTMLElement | null, svg: string) =>
  place?.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);

function Drawn() {
  const picture = usePicture('light', useShown().places);
  return <div ref={(place) => void drawnOn(place, picture())} />;
}

/** There once the page is able to print the graph. */
export default function PrintedGraph() {
  const printing = usePrinting();
  return <div className="printed-graph">{printing && <Drawn />}</div>;
}
