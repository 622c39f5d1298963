/** `colloquy start`: serves the explorer; on an empty store the bundled meetings are loaded first. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { reads } from '../../cypher/reads/index.ts';
import type { CliCommand } from '../command.ts';
import type { Work } from '../../server/parts.ts';
import { shippedBaseline, type Workshop } from '../workshop.ts';

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

/** What the first search would have to wait for. If it fails, that search tries again and says why. */
async function readySearch({ embedder }: Workshop): Promise<void> {
  const [{ untilSettled }, { wordsWeight }] = await Promise.all([
    import('../../ingest/embedding/index.ts'),
    import('../../ingest/derive/search/weight.ts'),
  ]);
  await untilSettled(embedder);
  await wordsWeight(embedder);
}

/** Serves until the process is told to stop; what runs then may finish. */
async function serveUntilStopped(workshop: Workshop): Promise<void> {
  const [{ serve }, { pino }] = await Promise.all([import('../../server/main.ts'), import('pino')]);
  const { settings, store, embedder } = workshop;
  const { keptFigures } = await import('../../ingest/evaluate/kept.ts');
  const { work, close } = await openWork(workshop);
  try {
    const served = await serve({
      store,
      embedder,
      work,
      writeToken: settings.writeToken,
      log: pino({ level: settings.logLevel }),
      page: existsSync(page) ? page : null,
      embedOrigins: settings.embedOrigins,
      publicUrl: settings.publicUrl,
      figures: () => keptFigures(shippedBaseline, settings.dataDir),
      version: packageJson.version,
      host: settings.host,
      port: settings.port,
    });
    console.log(
      `Colloquy is at ${served.url}${settings.publicUrl ? `, and visitors find it at ${settings.publicUrl}` : ''}`,
    );
    void readySearch(workshop).catch(() => undefined);
    await stopSignal();
    await served.close();
  } finally {
    await close();
  }
}

async function run() {
  const [{ openWorkshop }, { progressReporter }] = await Promise.all([
    import('../workshop.ts'),
    import('../progress.ts'),
  ]);
  const progress = progressReporter(process.stderr);
  const workshop = await openWorkshop('background', progress.report);
  try {
    await loadBundled(workshop);
    progress.stop();
    await serveUntilStopped(workshop);
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
