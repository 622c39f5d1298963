/**
 * How long the tables, the map and the timetable of 10,000 talks take over loopback on the embedded engine, how large they are, also
 * compressed, and how long it takes to hear that nothing has changed. Prints JSON, milliseconds. `npx tsx bench/listing.ts [TALKS] [RUNS]`
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { openStore } from '../cypher/open.ts';
import type { Batch } from '../cypher/store.ts';
import { createApp } from '../server/app.ts';
import type { AppParts } from '../server/parts.ts';
import { madeCollection } from './search/made.ts';
import { median, temporaryFolder } from './support.ts';

const talks = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 10);

/** Gives every talk a time, a room and a place on the map. */
const timed = (nodes: Batch['nodes']): Batch['nodes'] =>
  nodes.map((node, at) =>
    node.kind === 'talk'
      ? {
          ...node,
          start: `${9 + (at % 8)}:30`.padStart(5, '0'),
          room: `Room ${at % 7}`,
          mapX: at % 1_000,
          mapY: at % 777,
        }
      : node,
  );

const folder = temporaryFolder();
const store = await openStore({ engine: 'embedded', dir: folder.path });
const { batch } = await madeCollection(talks);
await store.write({ ...batch, nodes: timed(batch.nodes) });
const parts = {
  store,
  embedder: null,
  page: null,
  version: '0',
  writeToken: null,
  local: true,
  log: pino({ level: 'silent' }),
};
// Nothing is written or read here: the parts for that are left out.
const server = createServer(createApp(parts as unknown as AppParts)).listen(0);
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function figures(path: string) {
  const times: number[] = [];
  const unchanged: number[] = [];
  let body = Buffer.alloc(0);
  for (let run = 0; run < runs; run++) {
    let before = performance.now();
    const response = await fetch(url + path);
    body = Buffer.from(await response.arrayBuffer());
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    times.push(performance.now() - before);
    before = performance.now();
    // As a browser asks; without the second header fetch asks for everything anew.
    const again = await fetch(url + path, {
      headers: { 'If-None-Match': response.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
    });
    if (again.status !== 304) throw new Error(`${path}: ${again.status} where nothing changed`);
    unchanged.push(performance.now() - before);
  }
  const kilobytes = (bytes: Buffer) => Math.round(bytes.length / 1_000);
  return {
    median: Math.round(median(times)),
    unchanged: Math.round(median(unchanged)),
    kB: kilobytes(body),
    gzip: kilobytes(gzipSync(body)),
  };
}

const report: Record<string, unknown> = { talks, runs };
for (const kind of ['talk', 'person', 'institution', 'topic', 'meeting'])
  report[kind] = await figures(`/api/rows/${kind}`);
report.map = await figures('/api/map');
report.schedule = await figures('/api/schedule?meeting=meeting%3Amade%2F0');
console.log(JSON.stringify(report, null, 2));
server.close();
server.closeAllConnections();
await store.close();
folder.remove();
