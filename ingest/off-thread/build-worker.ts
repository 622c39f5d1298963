/** The thread that builds graphs. Started by building.ts. */
import { build } from '../build.ts';
import type { Order, Said, Told } from './building.ts';
import { serveWork } from './work.ts';

serveWork<Order, unknown, Said, Told>(({ meetings, decisions, model }, speaking) =>
  build(
    meetings,
    {
      model,
      progress: (event) => speaking.say({ progress: event }),
      vectorsOf: (texts) => speaking.ask({ texts }),
    },
    decisions,
  ),
);
