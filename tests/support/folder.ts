/** Folders of their own for tests, removed when the run ends (`run-folder.ts`). */
import { mkdtempSync } from 'node:fs';
import path from 'node:path';

/** Makes an empty folder; `what` begins its name. */
export function temporaryFolder(what = 'folder'): string {
  return mkdtempSync(path.join(process.env.COLLOQUY_TEST_FOLDER!, `${what}-`));
}
