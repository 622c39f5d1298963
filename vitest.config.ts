import { defineConfig } from 'vitest/config';

/** Tests that drive the program from outside: its page in a browser, its command line as a process. */
const PROGRAM = ['tests/e2e/**/*.test.{ts,tsx}', 'tests/cli/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: 'tests/support/run-folder.ts',
    // They end what hangs; a test that is only slow, on a machine that others share, is to pass.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.{ts,tsx}'], exclude: PROGRAM } },
      // A process on a busy machine is given a second try; `tests/run.ts` names the tests that needed it.
      { extends: true, test: { name: 'program', include: PROGRAM, retry: 1 } },
    ],
  },
});
