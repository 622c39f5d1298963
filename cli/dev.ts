/** `npm run dev`: the server, restarted when a file changes, and the page with hot reload in front of it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createServer } from 'vite';

const root = path.join(import.meta.dirname, '..');
const server = spawn(
  process.execPath,
  [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', 'cli/main.ts', 'start'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
const page = await createServer({ configFile: path.join(root, 'client/vite.config.ts') });
await page.listen();
page.printUrls();
server.once('exit', (code) => {
  void page.close().then(() => process.exit(code ?? 0));
});
