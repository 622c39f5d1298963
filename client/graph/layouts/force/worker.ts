/** Runs the forces off the main thread. One task, one answer. */
import { forces } from './forces.ts';
import type { ForceTask } from './task.ts';

self.onmessage = ({ data }: MessageEvent<ForceTask>) => self.postMessage(forces(data));
