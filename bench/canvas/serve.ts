/** The page with the canvases, built and served on this machine until it is closed. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';
import { temporaryFolder } from '../support.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

export async function servePage(): Promise<{ url: string; close: () => void }> {
  const folder = temporaryFolder();
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { minify: false, outDir: folder.path, emptyOutDir: true, target: 'es2022' },
  });
  const server = createServer((request, response) => {
    const asked = request.url === '/' ? '/index.html' : request.url!;
    const type = TYPES[path.extname(asked)];
    if (!type) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(readFileSync(path.join(folder.path, path.normalize(asked))));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      folder.remove();
    },
  };
}
