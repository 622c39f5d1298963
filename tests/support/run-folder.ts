/** One folder for all that a run of the tests leaves on disk, gone when the run ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Called once by vitest, before any test file; the workers inherit the variable. Returns what is done at the end. */
export default function makeRunFolder(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'colloquy-test-'));
  process.env.COLLOQUY_TEST_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
