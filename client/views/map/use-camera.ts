/** Moves the camera of the map: wheel and buttons zoom, dragging moves, two fingers do both. */
import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { fitted, zoomed, type Camera, type Size } from './camera.ts';

interface Point {
  x: number;
  y: number;
}

/** Pixels that a pointer moves before a click is a drag. */
const SLACK = 4;

const middle = ([a, b]: readonly Point[]): Point => ({ x: (a!.x + (b ?? a!).x) / 2, y: (a!.y + (b ?? a!).y) / 2 });
const spread = ([a, b]: readonly Point[]): number => (b ? Math.hypot(a!.x - b.x, a!.y - b.y) : 0);

/** The camera after the fingers moved: it follows their middle, and zooms by how far they part. */
function followed(camera: Camera, before: readonly Point[], after: readonly Point[]): Camera {
  const [from, to] = [middle(before), middle(after)];
  const moved = { ...camera, x: camera.x + to.x - from.x, y: camera.y + to.y - from.y };
  const [near, far] = [spread(before), spread(after)];
  return near > 0 && far > 0 ? zoomed(moved, far / near, to) : moved;
}

export function useCamera(size: Size) {
  const [moved, setCamera] = useState<Camera | null>(null);
  const camera = moved ?? fitted(size);
  const fingers = useRef(new Map<number, Point>());
  const dragged = useRef(false);
  const change = useCallback(
    (next: (camera: Camera) => Camera) => setCamera((now) => next(now ?? fitted(size))),
    [size],
  );

  /** Not through React, whose wheel listeners may not keep the page from scrolling. */
  const element = useRef<SVGSVGElement | null>(null);
  useEffect(() => {
    const svg = element.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = svg!.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      change((now) => zoomed(now, Math.exp(-event.deltaY / 400), at));
    };
    svg?.addEventListener('wheel', onWheel, { passive: false });
    return () => svg?.removeEventListener('wheel', onWheel);
  }, [change]);

  const at = (event: PointerEvent): Point => {
    const { left, top } = element.current!.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onPointerDown = (event: PointerEvent) => {
    fingers.current.set(event.pointerId, at(event));
    dragged.current = false;
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = fingers.current.get(event.pointerId);
    if (!from) return;
    const to = at(event);
    if (!dragged.current && Math.hypot(to.x - from.x, to.y - from.y) < SLACK) return;
    if (!dragged.current) element.current?.setPointerCapture(event.pointerId);
    dragged.current = true;
    const before = [...fingers.current.values()];
    fingers.current.set(event.pointerId, to);
    const after = [...fingers.current.values()];
    change((now) => followed(now, before, after));
  };
  const release = (event: PointerEvent) => void fingers.current.delete(event.pointerId);

  return {
    camera,
    /** @param by the factor; 0 shows the whole map */
    zoom: (by: number) =>
      by === 0 ? setCamera(null) : change((now) => zoomed(now, by, { x: size.width / 2, y: size.height / 2 })),
    attach: (svg: SVGSVGElement | null) => void (element.current = svg),
    handlers: { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release },
  };
}
