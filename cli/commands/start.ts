/** `colloquy start`: serves the explorer; on an empty store the bundled meetings are loaded first. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { reads } from '../../cypher/reads/index.ts';
import type { CliCommand } from '../command.ts';
import type { Work } from '../../server/parts.ts';
import type { Workshop } from '../workshop.ts';

const page = path.join(import.meta.dirname, '../../dist/client');

async function loadBundled({ parts, store }: Workshop): Promise<void> {
  if ((await store.read(reads.sources, {})).length > 0) return;
  const [{ ingest }, { openBundled }] = await Promise.all([
    import('../../ingest/pipeline.ts'),
    import('../bundled.ts'),
  ]);
  const retrievedAt = new Date().toISOString();
  const { meetings } = await ingest(
    (await openBundled()).map((raw) => ({ raw, retrievedAt })),
    parts,
  );
  console.log(`Loaded the bundled meetings: ${meetings.map(({ title }) => title).join('; ')}`);
}

/** What the server reads and changes the graph with, in threads of its own. */
async function openWork({ partsOf }: Workshop): Promise<{ work: Work; close: () => Promise<void> }> {
  const [{ openOffThread }, { fromUrl }] = await Promise.all([
    import('../../ingest/off-thread/index.ts'),
    import('../../ingest/sources/url/index.ts'),
  ]);
  const { read, work, close } = openOffThread();
  const pipeline: Work['pipeline'] = (run) => ({ ...partsOf(run), work });
  return { work: { read, pipeline, fetch: (url, signal) => fromUrl(url, { signal }) }, close };
}

async function run() {
  const [{ openWorkshop }, { progressReporter }, { serve }, { pino }] = await Promise.all([
    import('../workshop.ts'),
    import('../progress.ts'),
    import('../../server/main.ts'),
    import('pino'),
  ]);
  const progress = progressReporter(process.stderr);
  const workshop = await openWorkshop('background', progress.report);
  try {
    await loadBundled(workshop);
    progress.stop();
    const { settings, store, embedder } = workshop;
    const log = pino({ level: settings.logLevel });
    const { work, close } = await openWork(workshop);
    const served = await serve({
      store,
      embedder,
      work,
      writeToken: settings.writeToken,
      log,
      page: existsSync(page) ? page : null,
      version: packageJson.version,
      host: settings.host,
      port: settings.port,
    });
    console.log(`Colloquy is at ${served.url}`);
    await stopSignal();
    await served.close();
    await close();
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
