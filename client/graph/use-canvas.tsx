/** The kept canvas in React: one for the page, whatever stands in the middle. */
import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { afterPaint } from '../after-paint.ts';
import { useDispatch } from '../state/context.tsx';
import { keepCanvas, type KeptCanvas } from './kept-canvas.ts';
import type { Scene, Stage } from './stage.ts';

const CanvasContext = createContext<KeptCanvas | null>(null);

/** @param kept the canvas that the graph was painted on before React began; without one a canvas is opened here */
export function CanvasProvider({ kept, children }: { kept?: KeptCanvas | undefined; children: ReactNode }) {
  const dispatch = useDispatch();
  const [canvas] = useState(() => kept ?? keepCanvas(dispatch));
  useEffect(() => canvas.close, [canvas]);
  return <CanvasContext value={canvas}>{children}</CanvasContext>;
}

/** Puts the latest scene up after the press that made it has been painted. */
function useScenes(stage: Stage, scene: Scene) {
  const waiting = useRef<{ scene: Scene; cancel: () => void } | null>(null);
  useEffect(() => {
    if (waiting.current) waiting.current.scene = scene;
    else if (stage.scene() !== scene) {
      const cancel = afterPaint(() => {
        const latest = waiting.current!.scene;
        waiting.current = null;
        stage.show(latest);
      });
      waiting.current = { scene, cancel };
    }
  }, [stage, scene]);
  useEffect(
    () => () => {
      waiting.current?.cancel();
      waiting.current = null;
    },
    [],
  );
}

/**
 * Shows a scene on the canvas as long as the component is shown.
 *
 * @param label says what is drawn
 * @returns the stage, and the place in which the canvas stands
 */
export function useCanvas(scene: Scene, label: string): { stage: Stage; place: RefObject<HTMLDivElement | null> } {
  const canvas = useContext(CanvasContext);
  if (!canvas) throw new Error('the canvas is shown outside of its provider');
  const place = useRef<HTMLDivElement>(null);
  const [stage] = useState(() => canvas.stageFor(scene));
  useLayoutEffect(() => canvas.putInto(place.current!), [canvas]);
  useEffect(() => canvas.element.setAttribute('aria-label', label), [canvas, label]);
  useEffect(() => void canvas.painted.then(() => (canvas.element.dataset.painted = 'true')), [canvas]);
  useScenes(stage, scene);
  return { stage, place };
}
