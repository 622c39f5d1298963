/** Builds the page into dist/client; `vite` alone serves it with the API of a server that runs beside it. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { compressed } from './build/compressed.ts';
import { startChunks } from './build/start-chunks.ts';
import { schemeStyles } from './scheme-variables.ts';

const api = `http://127.0.0.1:${process.env.PORT ?? '4317'}`;

const here = (file: string) => path.join(import.meta.dirname, file);

/** Files of the bundle with all that they import. */
function withImports(names: readonly string[], bundle: Rolldown.OutputBundle): string[] {
  const files = new Set(names);
  for (const name of files) {
    const file = bundle[name];
    if (file?.type === 'chunk') file.imports.forEach((next) => files.add(next));
  }
  return [...files];
}

/** Lets the browser fetch what comes after the first module while it still reads the page: the canvas, then the rest. */
const preloads: Plugin = {
  name: 'preloads',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const filesOf = (...names: string[]) => {
        const begin = chunks.filter(({ name }) => names.includes(name)).map(({ fileName }) => fileName);
        return withImports(begin, bundle).filter((file) => !html.includes(file));
      };
      const link = (file: string, more: object) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}`, ...more },
        injectTo: 'head' as const,
      });
      return [
        ...filesOf('open-canvas').map((file) => link(file, {})),
        ...filesOf('start', 'page').map((file) => link(file, { fetchpriority: 'low' })),
      ];
    },
  },
};

/** The colours of the page before it has code. */
const colours: Plugin = {
  name: 'colours',
  transformIndexHtml: () => [{ tag: 'style', children: schemeStyles(), injectTo: 'head' }],
};

const starts = {
  first: here('main.tsx'),
  canvas: here('graph/open-canvas.ts'),
  rest: here('start/page.tsx'),
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), colours, preloads, compressed],
  server: { host: '127.0.0.1', port: 5173, proxy: { '^/api/': api } },
  build: {
    outDir: path.join(import.meta.dirname, '../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'start', name: startChunks(starts) }],
        },
      },
    },
  },
});
