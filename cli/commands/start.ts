/** `colloquy start`: serves the explorer; on an empty store the bundled meetings are loaded first. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { reads } from '../../cypher/reads/index.ts';
import type { CliCommand } from '../command.ts';
import type { Workshop } from '../workshop.ts';

const page = path.join(import.meta.dirname, '../../dist/client');

/** The pages among the examples. */
const bundled = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));

async function loadBundled({ parts, store }: Workshop, examples: string): Promise<void> {
  if ((await store.read(reads.documents, {})).length > 0) return;
  const [{ openSources }, { ingest }] = await Promise.all([
    import('../../ingest/sources/index.ts'),
    import('../../ingest/pipeline.ts'),
  ]);
  const opened = await Promise.all(bundled(examples).map((file) => openSources(file, { cwd: path.dirname(examples) })));
  const retrievedAt = new Date().toISOString();
  const { meetings } = await ingest(
    opened.flat().map((raw) => ({ raw, retrievedAt })),
    parts,
  );
  console.log(`Loaded the bundled meetings: ${meetings.map(({ title }) => title).join('; ')}`);
}

async function run() {
  const [{ openWorkshop, examples }, { progressReporter }, { serve }, { pino }] = await Promise.all([
    import('../workshop.ts'),
    import('../progress.ts'),
    import('../../server/main.ts'),
    import('pino'),
  ]);
  const progress = progressReporter(process.stderr);
  const workshop = await openWorkshop({ progress: progress.report, wait: false });
  try {
    await loadBundled(workshop, examples);
    progress.stop();
    const { settings, store, embedder } = workshop;
    const log = pino({ level: process.env.LOG_LEVEL ?? 'warn' });
    const served = await serve({
      store,
      embedder,
      log,
      page: existsSync(page) ? page : null,
      version: packageJson.version,
      host: settings.host,
      port: settings.port,
    });
    console.log(`Colloquy is at ${served.url}`);
    await stopSignal();
    await served.close();
  } finally {
    progress.stop();
    await workshop.close();
  }
}

const stopSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

export const startCommand: CliCommand = {
  register(program) {
    program
      .command('start')
      .description('serve the explorer; on an empty store the bundled meetings are loaded first')
      .action(run);
  },
};
