/** The thread that builds graphs. Started by building.ts. */
import { build, type Built, type BuildTools } from '../build.ts';
import { fingerprintsOf } from '../load.ts';
import type { Order, Said, Told } from './building.ts';
import { serveWork } from './work.ts';

/** Edges handed over at a time: taking them in holds up the event loop for some milliseconds. */
const TOGETHER = 500;

serveWork<Order, Built, Said, Told>(async ({ meetings, decisions, model, former }, speaking) => {
  const tools: BuildTools = {
    model,
    progress: (event) => speaking.say({ progress: event }),
    vectorsOf: async (texts) => (await speaking.ask({ texts })) ?? new Map(),
  };
  const built = await build(meetings, tools, decisions, former);
  const fingerprints = fingerprintsOf(built);
  for (let from = 0; from < built.edges.length; from += TOGETHER)
    await speaking.ask({ edges: built.edges.slice(from, from + TOGETHER) });
  return { ...built, edges: [], fingerprints };
});
