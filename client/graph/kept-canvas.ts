/**
 * One canvas for as long as the page is open. It is put where the graph is shown; while something else is, it rests aside
 * with all that it has drawn, so that coming back draws only what has changed.
 */
import type { Action } from '../state/action.ts';
import type { Opened } from './open-canvas.ts';
import { createStage, type Scene, type Stage } from './stage.ts';

/** Begins as soon as this module is read; the graph itself may still be on its way. */
const library = import('./open-canvas.ts');

export interface KeptCanvas {
  /** What is put up: it says in a label what is drawn. */
  element: HTMLElement;
  /** Its stage; `first` is what it begins with, unless it has begun. */
  stageFor: (first: Scene) => Stage;
  /** Puts it into a place, and opens it there the first time. @returns how to lay it aside */
  putInto: (place: HTMLElement) => () => void;
  /** Resolves when the graph was painted first. */
  painted: Promise<void>;
  close: () => void;
}

/** Where it rests: of the same size, so that nothing is drawn for another, and neither drawn nor heard nor reached. */
function restingPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'canvas-rest';
  place.inert = true;
  return place;
}

function elements() {
  const element = document.createElement('div');
  element.className = 'canvas-frame';
  element.setAttribute('role', 'img');
  const ground = document.createElement('div');
  ground.className = 'canvas';
  element.append(ground);
  return { element, ground, rest: restingPlace() };
}

/** @param dispatch does what is done on the canvas */
export function keepCanvas(dispatch: (action: Action) => void): KeptCanvas {
  const { element, ground, rest } = elements();
  let stage: Stage | undefined;
  let opened: Opened | null = null;
  let closed = false;
  let resolve: () => void;
  const painted = new Promise<void>((done) => (resolve = done));
  const open = async () => {
    const { openCanvas } = await library;
    if (!opened && !closed && stage && ground.isConnected) opened = openCanvas(ground, stage, {}, () => resolve());
  };
  const layAside = () => {
    if (!opened) return element.remove();
    const { width, height } = opened.rest();
    rest.style.width = `${width}px`;
    rest.style.height = `${height}px`;
    rest.append(element);
    document.body.append(rest);
  };
  return {
    element,
    painted,
    stageFor: (first) => (stage ??= createStage(first, dispatch)),
    putInto(place) {
      place.append(element);
      rest.remove();
      if (opened) opened.wake();
      else void open();
      return layAside;
    },
    close() {
      closed = true;
      opened?.close();
      element.remove();
      rest.remove();
    },
  };
}
