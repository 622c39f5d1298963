/** Building off the event loop: the graph of a large conference takes many seconds, in which the server goes on answering. */
import type { Decision } from '../../contract/decision.ts';
import type { EdgeRow } from '../../contract/graph.ts';
import type { build, Built, BuildTools } from '../build.ts';
import type { Former } from '../derive/themes/former.ts';
import type { Progress, SourcedMeeting } from '../model.ts';
import { Thread } from './thread.ts';

/** What the thread is handed. */
export interface Order {
  meetings: readonly SourcedMeeting[];
  decisions: readonly Decision[];
  model: string;
  former: Former | undefined;
}
/** What it says on its way: how far it is, whose vectors it needs, and the edges, some at a time. */
export type Said = { progress: Parameters<Progress>[0] } | { texts: readonly string[] } | { edges: readonly EdgeRow[] };
/** Vectors where they were asked for. */
export type Told = ReadonlyMap<string, Float32Array> | null;

/** Room for some ten thousand talks. */
const MEGABYTES = 4_096;
/** Writers stand in a queue of their own. */
const QUEUE = 16;

export interface Building {
  /** Builds as `build` does, in a thread of its own. */
  build: typeof build;
  close: () => Promise<void>;
}

/** Hears what the thread says; edges are added to those that came before. */
const hearing =
  (tools: BuildTools, edges: EdgeRow[]) =>
  (said: Said): Promise<Told> | void => {
    if ('progress' in said) return void tools.progress(said.progress);
    if ('texts' in said) return tools.vectorsOf(said.texts);
    edges.push(...said.edges);
    return Promise.resolve(null);
  };

/** Opens the thread that builds; it is started when it is first needed. */
export function openBuilding(): Building {
  const script = new URL('./build-worker.ts', import.meta.url);
  const thread = new Thread<Order, Built, Said, Told>(script, { megabytes: MEGABYTES, queue: QUEUE });
  return {
    async build(meetings, tools, decisions = [], former) {
      const edges: EdgeRow[] = [];
      const options = { hear: hearing(tools, edges), signal: tools.signal };
      const built = await thread.run({ meetings, decisions, model: tools.model, former }, options);
      return { ...built, edges };
    },
    close: () => thread.close(),
  };
}
