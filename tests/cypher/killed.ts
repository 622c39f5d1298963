/** A process of its own that opens the graph under a folder, says so, and writes a large graph until it is killed. */
import { openStore } from '../../cypher/open.ts';
import { randomGraph } from './graphs.ts';

const store = await openStore({ engine: 'embedded', dir: process.argv[2]! });
process.stdout.write('open\n');
if (process.argv[3] === 'write') {
  await store.write(randomGraph(1, { talks: 400 }));
  process.stdout.write('written\n');
}
setInterval(() => {}, 1_000);
