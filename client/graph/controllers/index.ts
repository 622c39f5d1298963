/** The controllers in the order in which they hear of a scene: content first, the camera once everything stands. */
import type { Core } from 'cytoscape';
import type { Attach } from '../stage.ts';
import { camera } from './camera.ts';
import { content } from './content.ts';
import { hover } from './hover.ts';
import { labels } from './labels.ts';
import { path } from './path.ts';
import { scale } from './scale.ts';
import { scheme } from './scheme.ts';
import { selection } from './selection.ts';
import { visibility } from './visibility.ts';

export const controllers: readonly Attach<Core>[] = [
  scheme,
  content,
  visibility,
  selection,
  path,
  hover,
  camera,
  scale,
  labels,
];
