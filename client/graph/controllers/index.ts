/** The controllers in the order in which they hear of a scene: content first, the camera once everything stands. */
import type { Core } from 'cytoscape';
import type { Attach } from '../stage.ts';
import { camera } from './camera.ts';
import { content } from './content.ts';
import { drag } from './drag.ts';
import { fingers } from './fingers.ts';
import { hover } from './hover.ts';
import { labels } from './labels.ts';
import { levels } from './levels.ts';
import { marks } from './marks.ts';
import { menu } from './menu.ts';
import { moving } from './moving.ts';
import { path } from './path.ts';
import { scale } from './scale.ts';
import { scheme } from './scheme.ts';
import { selection } from './selection.ts';
import { titles } from './titles.ts';

export const controllers: readonly Attach<Core>[] = [
  scheme,
  content,
  titles,
  selection,
  path,
  marks,
  hover,
  drag,
  fingers,
  menu,
  camera,
  scale,
  levels,
  labels,
  moving,
];
