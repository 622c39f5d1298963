/** The peer: a page that fetches the same answer and hands it to Cytoscape as it comes, without any style of its own. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const library = path.join(path.dirname(createRequire(import.meta.url).resolve('cytoscape')), 'cytoscape.min.js');

const PAGE = `<!doctype html><meta charset="utf-8"><title>Stock</title>
<style>html, body, #graph { height: 100%; margin: 0 }</style>
<div id="graph"></div>
<script src="/cytoscape.js"></script>
<script>
  fetch('/overview').then((answer) => answer.json()).then(({ nodes, edges }) => {
    const cy = cytoscape({
      container: document.getElementById('graph'),
      layout: { name: 'preset' },
      elements: [
        ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x: x ?? 0, y: y ?? 0 } })),
        ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
      ],
    });
    cy.one('render', () => performance.mark('graph painted'));
    cy.fit();
  });
</script>`;

/** Serves the peer with what `url` answers to `/api/overview` now. */
export async function stockPage(url: string): Promise<{ url: string; close: () => void }> {
  const overview = Buffer.from(await (await fetch(`${url}/api/overview`)).arrayBuffer());
  const files: Record<string, [string, Buffer]> = {
    '/': ['text/html', Buffer.from(PAGE)],
    '/cytoscape.js': ['text/javascript', readFileSync(library)],
    '/overview': ['application/json', overview],
  };
  const server = createServer((req, res) => {
    const [type, body] = files[req.url ?? ''] ?? ['text/plain', Buffer.from('')];
    res.setHeader('Content-Type', type).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}
