/**
 * A process of its own that opens the graph under a folder and says so. `write` writes a large graph and waits to be killed;
 * `close` writes one node, closes the graph and ends.
 */
import { openStore } from '../../cypher/open.ts';
import { emptyBatch, node, randomGraph } from './graphs.ts';

const store = await openStore({ engine: 'embedded', dir: process.argv[2]! });
process.stdout.write('open\n');
if (process.argv[3] === 'write') {
  await store.write(randomGraph(1, { talks: 400 }));
  process.stdout.write('written\n');
}
if (process.argv[3] === 'close') {
  await store.write({ ...emptyBatch(), nodes: [node('topic:last', 'last')] });
  await store.close();
} else setInterval(() => {}, 1_000);
