/** `colloquy model`: sees to it that the embedding model is there, every byte of it, and says where it came from. */
import { UserError, type CliCommand } from '../command.ts';

async function run() {
  const [{ readSettings }, { ensureModel, ModelMissing }, { progressReporter }] = await Promise.all([
    import('../../server/settings.ts'),
    import('../../ingest/embedding/model/index.ts'),
    import('../progress.ts'),
  ]);
  const progress = progressReporter(process.stderr);
  try {
    const { dir, from } = await ensureModel({ root: readSettings(process.env).modelDir, progress: progress.report });
    progress.stop();
    console.log(`The embedding model is ready, from ${from}: ${dir}`);
  } catch (cause) {
    if (!(cause instanceof ModelMissing)) throw cause;
    throw new UserError(`there is no embedding model. ${cause.message}`, { cause });
  } finally {
    progress.stop();
  }
}

export const modelCommand: CliCommand = {
  register(program) {
    program.command('model').description('fetch the embedding model where it is missing, and verify it').action(run);
  },
};
