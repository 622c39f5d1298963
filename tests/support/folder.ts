/** Folders of their own for tests, removed after each file. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Makes an empty folder that is gone when the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'colloquy-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
