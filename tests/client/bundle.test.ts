/** What a browser loads before it shows the graph: bounded, in few files, the canvas apart, and nothing that is opened later. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/** Bytes after gzip, of all scripts but the canvas. */
const MOST_AT_START = 220_000;
const MOST_FILES = 6;
/** Bytes after gzip, besides the canvas, of what paints the graph, and the number of its files. */
const MOST_TO_PAINT = 50_000;
const MOST_FILES_TO_PAINT = 2;

/** What is loaded when it is first opened, and never before. */
const LATER =
  /\/(cytoscape|cytoscape-fcose|@mantine\/spotlight|@tanstack\/(react-virtual|table-core))\/|client\/(leave|graph\/(layouts\/(force\/|timeline|bipartite|concentric)|controllers\/|open-canvas|toolbar\/graph-tools)|panels\/(chosen|talk|mend-)|search\/(drop|results)|shell\/commands\/(palette|keys\.tsx|pressed|use-commands)|views\/(add|ask|compare|history|map|outline|path|schedule|table|take)\/)/;

let chunks: Map<string, Rolldown.OutputChunk>;
let html: string;

/** A file with all that it imports, after those given. */
const closure = (from: string, before: ReadonlySet<string> = new Set()): Set<string> => {
  const files = new Set([...before, from]);
  for (const file of files) for (const next of chunks.get(file)?.imports ?? []) files.add(next);
  return files;
};
const canvas = () => [...chunks.values()].find(({ name }) => name === 'open-canvas')!;
/** What paints the graph, and all that is put around it: both are loaded before anything is opened. */
const first = () => closure([...chunks.values()].find(({ isEntry }) => isEntry)!.fileName);
const atStart = () =>
  [...chunks.values()]
    .filter(({ name }) => name === 'start' || name === 'page')
    .reduce((files, { fileName }) => closure(fileName, files), first());
const modulesOf = (files: Iterable<string>) => [...files].flatMap((file) => Object.keys(chunks.get(file)!.modules));
const gzipped = (file: string) => gzipSync(chunks.get(file)!.code).length;

beforeAll(async () => {
  // As `npm run build` has it; tests run with another, for which React is larger.
  vi.stubEnv('NODE_ENV', 'production');
  const configFile = path.join(import.meta.dirname, '../../client/vite.config.ts');
  const built = (await build({ configFile, logLevel: 'silent', build: { write: false } })) as Rolldown.RolldownOutput;
  chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  vi.unstubAllEnvs();
  const page = built.output.find(({ fileName }) => fileName === 'index.html');
  html = page?.type === 'asset' ? String(page.source) : '';
});

describe('what the page starts with', () => {
  it('is small and comes in few files', () => {
    const files = [...atStart()];
    expect(files.length).toBeLessThanOrEqual(MOST_FILES);
    expect(files.map(gzipped).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_AT_START);
  });

  it('is all that the page names, besides the canvas', () => {
    const inPage = [...html.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
    expect(new Set(inPage)).toEqual(new Set([...atStart(), canvas().fileName]));
  });

  it('holds the page, and nothing that is opened later', () => {
    const modules = modulesOf(atStart());
    expect(modules.some((id) => id.endsWith('/client/shell/app.tsx'))).toBe(true);
    expect(modules.filter((id) => LATER.test(id))).toEqual([]);
  });

  it('paints the graph with little of it, and without waiting for another file once these are read', () => {
    const files = [...first()];
    expect(files.length).toBeLessThanOrEqual(MOST_FILES_TO_PAINT);
    expect(files.map(gzipped).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_TO_PAINT);
    expect(
      modulesOf(files).filter((id) => /\/(react|react-dom|@mantine|@tanstack)\//.test(id) && !id.endsWith('.css')),
    ).toEqual([]);
    expect(closure(canvas().fileName)).toEqual(new Set([canvas().fileName, ...files.slice(1)]));
  });

  it('leaves Cytoscape to a file of its own, which needs nothing else that is opened later', () => {
    const own = modulesOf([canvas().fileName]);
    expect(own.some((id) => id.includes('/node_modules/cytoscape/'))).toBe(true);
    const libraries = own.filter((id) => id.includes('/node_modules/')).filter((id) => !/\/cytoscape\//.test(id));
    expect(libraries).toEqual([]);
  });
});

describe('what is opened later', () => {
  it('is found under the names above', () => {
    const all = modulesOf(chunks.keys()).filter((id) => LATER.test(id));
    for (const name of ['cytoscape', 'palette', 'chosen', 'drop', 'timeline', 'outline'])
      expect(
        all.some((id) => id.includes(name)),
        name,
      ).toBe(true);
  });
});
