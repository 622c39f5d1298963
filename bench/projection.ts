/**
 * What the map of talks keeps of the nearness of their vectors, beside their two principal components and places dealt at random, and how
 * long each takes. Of labelled sets with the real model, or of made vectors of some sizes. Prints JSON, milliseconds of processor time.
 * `npx tsx bench/projection.ts [TALKS…]` or `npx tsx bench/projection.ts FOLDER…`
 */
import { MAP_SIZE } from '../contract/map.ts';
import { principalPlaces } from '../ingest/derive/projection/components.ts';
import { mapTalks } from '../ingest/derive/projection/index.ts';
import { keptOf } from '../ingest/derive/projection/kept.ts';
import { matrixOf } from '../ingest/derive/related/matrix.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import type { Point } from '../ingest/derive/layout/index.ts';
import { labelledSetIn } from '../ingest/evaluate/labelled.ts';
import { seeded } from '../ingest/seeded.ts';
import { grouped } from '../tests/ingest/derive/projection/vectors.ts';
import { openModel } from './model.ts';

type Vectors = ReadonlyMap<string, Float32Array>;

const NOTHING = { themes: { nodes: [], edges: [] }, topics: { nodes: [], edges: [] } };

/** Processor time: what others do on the machine meanwhile does not count. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

function dealt(count: number): Point[] {
  const random = seeded(1);
  return Array.from({ length: count }, () => ({ x: random() * MAP_SIZE, y: random() * MAP_SIZE }));
}

/** Share of the ten nearest that is kept, trustworthiness, and the time of laying out. */
function compared(vectors: Vectors) {
  const ids = [...vectors.keys()].sort();
  const matrix = matrixOf(ids.map((id) => vectors.get(id)));
  const measured = (lay: () => readonly Point[]) => {
    const before = spent();
    const places = lay();
    const milliseconds = Math.round(spent() - before);
    const kept = keptOf(matrix, places, 1);
    return { share: kept?.share.toFixed(3), trust: kept?.trust.toFixed(3), milliseconds };
  };
  return {
    // Its time holds that of measuring what is kept, as at ingest.
    map: measured(() => {
      const { places } = mapTalks(vectors, NOTHING);
      return ids.map((id) => places.get(id)!);
    }),
    components: measured(() => principalPlaces(matrix)),
    random: measured(() => dealt(ids.length)),
  };
}

async function labelled(folders: readonly string[]): Promise<void> {
  const { embedder, vectorsOf } = await openModel();
  const all = new Map<string, Float32Array>();
  for (const folder of folders) {
    const { name, talks } = labelledSetIn(folder);
    const known = await vectorsOf(talks.map(talkText));
    const vectors = new Map(talks.map((talk) => [`${name}/${talk.id}`, known.get(talkText(talk))!]));
    vectors.forEach((vector, id) => all.set(id, vector));
    console.log(JSON.stringify({ collection: name, talks: vectors.size, ...compared(vectors) }));
  }
  if (folders.length > 1) console.log(JSON.stringify({ collection: 'all', talks: all.size, ...compared(all) }));
  await embedder.close();
}

const given = process.argv.slice(2);
const folders = given.filter((one) => !/^\d+$/.test(one));
if (folders.length > 0) await labelled(folders);
else
  for (const count of given.length > 0 ? given.map(Number) : [500, 2_000, 10_000])
    console.log(JSON.stringify({ talks: count, ...compared(grouped(Math.ceil(count / 50), 50, 1.2, 1, 384)) }));
