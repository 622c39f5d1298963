/**
 * `npm test`: runs everything this machine can, says in words what it left out and which tests passed only at their
 * second try, and ends with `N passed, N failed`.
 * With COLLOQUY_TEST_ALL=1 (CI) nothing is left out: what is missing is a failure.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { startVitest } from 'vitest/node';
import { openTestNeo4j } from './support/neo4j.ts';
import { chromiumLeftOut, modelLeftOut, neo4jLeftOut, pythonLeftOut } from './support/machine.ts';

process.chdir(path.join(import.meta.dirname, '..'));

const neo4j = await openTestNeo4j();
if (neo4j) process.env.COLLOQUY_TEST_NEO4J_URI = neo4j.uri;
if (neo4j) process.env.COLLOQUY_TEST_NEO4J_PASSWORD = neo4j.password;

/** Runs the suite and counts; a file that does not load, an error nobody caught and an empty run count as failed. */
async function runSuite() {
  const vitest = await startVitest('test', process.argv.slice(2), { watch: false, run: true });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const states = tests.map((test) => test.result().state);
  const count = (state: string) => states.filter((one) => one === state).length;
  const broken = modules.filter((module) => module.errors().length > 0).length;
  const uncaught = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  const nothingRan = count('passed') === 0 ? 1 : 0;
  return {
    passed: count('passed'),
    skipped: count('skipped'),
    again: tests
      .filter((test) => test.diagnostic()?.flaky)
      .map((test) => `${test.module.relativeModuleId}: ${test.fullName}`),
    failed: count('failed') + broken + uncaught + nothingRan,
  };
}

try {
  const leftOut = [
    neo4jLeftOut(),
    chromiumLeftOut(),
    modelLeftOut(),
    pythonLeftOut(),
    existsSync('../shared/data') ? null : 'the shared collections are not beside the project',
  ].filter((reason) => reason !== null);
  const { passed, skipped, again, failed } = await runSuite();
  for (const test of again) console.log(`passed at the second try: ${test}`);
  for (const reason of leftOut) console.log(`left out: ${reason}`);
  if (skipped > 0) console.log(`${skipped} skipped, for the reasons above`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await neo4j?.stop();
}
process.exit();
