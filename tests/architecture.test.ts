/** The import rules of the design, executed: who may import whom, and which room may hold which library. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');

/** Room → rooms it may import. A name with a slash is a folder or file of a room. */
const MAY_IMPORT: Record<string, string[]> = {
  contract: [],
  cypher: ['contract'],
  ingest: ['contract', 'cypher'],
  server: [
    'contract',
    'cypher',
    'ingest/curation',
    'ingest/derive/search',
    'ingest/embedding',
    'ingest/evaluate/kept',
    'ingest/model',
    'ingest/off-thread',
    'ingest/pipeline',
    'ingest/quality',
    'ingest/readers',
    'ingest/resolve',
    'ingest/sources',
  ],
  client: ['contract'],
  cli: ['contract', 'cypher', 'ingest', 'server'],
};

/** Library → the only places that may import it. */
const HELD_BY: Record<string, string[]> = {
  'neo4j-driver': ['cypher/neo4j/'],
  '@grafeo-db/js': ['cypher/embedded/'],
  '@xenova/transformers': ['ingest/embedding/transformers.ts', 'ingest/embedding/model/'],
  minisearch: ['cypher/embedded/'],
  express: ['server/'],
  cytoscape: ['client/graph/'],
  'umap-js': ['ingest/derive/projection/'],
  react: ['client/'],
};

interface Import {
  from: string;
  to: string;
  /** Types vanish before the program runs: they may point anywhere a value may, and form no cycle. */
  typeOnly: boolean;
}

/** Files of a room as paths from the root. */
const filesOf = (room: string) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file.split(path.sep).join('/')}`);

const SPECIFIER = /(?:\b(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g;

/** What a file imports: libraries by name, files of ours as paths from the root. */
function importsOf(from: string): Import[] {
  const text = readFileSync(path.join(root, from), 'utf8');
  return [...text.matchAll(SPECIFIER)].map(([, type, specifier]) => ({
    from,
    to: specifier!.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier!) : specifier!,
    typeOnly: type !== undefined,
  }));
}

const isOurs = (to: string) => /^(contract|cypher|ingest|server|client|cli|tests|bench|examples)\//.test(to);
const libraryOf = (to: string) =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');

const rooms = Object.keys(MAY_IMPORT);
const everyImport = rooms.flatMap(filesOf).flatMap(importsOf);

describe('the rooms', () => {
  it('each hold files', () => {
    for (const room of rooms) expect(filesOf(room).length, room).toBeGreaterThan(0);
  });

  it('import only the rooms they may', () => {
    const broken = everyImport
      .filter(({ to }) => isOurs(to))
      .filter(({ from, to }) => {
        const room = from.split('/')[0]!;
        const allowed = [room, ...MAY_IMPORT[room]!];
        return !allowed.some((place) => to === place || to.startsWith(`${place}/`) || to.startsWith(`${place}.`));
      });
    expect(broken).toEqual([]);
  });

  it('keep each guarded library in its place', () => {
    const broken = everyImport.filter(({ from, to }) => {
      const places = HELD_BY[libraryOf(to)];
      return places && !places.some((place) => from.startsWith(place));
    });
    expect(broken).toEqual([]);
  });

  it('let the contract use zod and nothing else', () => {
    const libraries = everyImport
      .filter(({ from, to }) => from.startsWith('contract/') && !isOurs(to))
      .map(({ to }) => to);
    expect(new Set(libraries)).toEqual(new Set(['zod']));
  });

  it('keep node out of the page, and what builds the page as well', () => {
    const builds = (file: string) => file.startsWith('client/build/') || file.endsWith('vite.config.ts');
    const ofThePage = everyImport.filter(({ from }) => from.startsWith('client/') && !builds(from));
    expect(ofThePage.filter(({ to }) => to.startsWith('node:') || builds(to))).toEqual([]);
  });

  it('have no cycle of imports among files', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of everyImport)
      if (isOurs(to) && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const trail: string[] = [];
    const cycles: string[] = [];
    const visit = (file: string) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      trail.push(file);
      for (const next of graph.get(file) ?? []) visit(next);
      trail.pop();
      done.add(file);
    };
    for (const file of graph.keys()) visit(file);
    expect(cycles).toEqual([]);
  });
});
