/** Building off the event loop: the graph of a large conference takes many seconds, in which the server goes on answering. */
import type { Decision } from '../../contract/decision.ts';
import type { build, Built, BuildTools } from '../build.ts';
import type { Progress, SourcedMeeting } from '../model.ts';
import { Thread } from './thread.ts';

/** What the thread is handed. */
export interface Order {
  meetings: readonly SourcedMeeting[];
  decisions: readonly Decision[];
  model: string;
}
/** What it says on its way: how far it is, or whose vectors it needs. */
export type Said = { progress: Parameters<Progress>[0] } | { texts: readonly string[] };
export type Told = ReadonlyMap<string, Float32Array>;

/** Room for some ten thousand talks. */
const MEGABYTES = 4_096;
/** Writers stand in a queue of their own. */
const QUEUE = 16;

export interface Building {
  /** Builds as `build` does, in a thread of its own. */
  build: typeof build;
  close: () => Promise<void>;
}

/** Opens the thread that builds; it is started when it is first needed. */
export function openBuilding(): Building {
  const script = new URL('./build-worker.ts', import.meta.url);
  const thread = new Thread<Order, Built, Said, Told>(script, { megabytes: MEGABYTES, queue: QUEUE });
  const hear =
    ({ progress, vectorsOf }: BuildTools) =>
    (said: Said) =>
      'progress' in said ? progress(said.progress) : vectorsOf(said.texts);
  return {
    build: (meetings, tools, decisions = []) =>
      thread.run({ meetings, decisions, model: tools.model }, { hear: hear(tools), signal: tools.signal }),
    close: () => thread.close(),
  };
}
