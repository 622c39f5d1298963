/** Builds the page into dist/client; `vite` alone serves it with the API of a server that runs beside it. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = `http://127.0.0.1:${process.env.PORT ?? '4317'}`;

/** Lets the browser fetch the canvas while it still reads the page, instead of when the page's script asks for it. */
const preloadCanvas: Plugin = {
  name: 'preload-canvas',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const canvas = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'open-canvas');
      if (!canvas) return [];
      const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${canvas.fileName}` };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadCanvas],
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api } },
  build: {
    outDir: path.join(import.meta.dirname, '../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
  },
});
