/**
 * `npm test`: runs everything this machine can, says in words what it left out, and ends with `N passed, N failed`.
 * With COLLOQUY_TEST_ALL=1 (CI) nothing is left out: what is missing is a failure.
 */
import { existsSync } from 'node:fs';
import { startVitest } from 'vitest/node';
import { openTestNeo4j } from './support/neo4j.ts';
import { chromiumLeftOut, modelLeftOut, neo4jLeftOut } from './support/machine.ts';

const root = new URL('..', import.meta.url).pathname;
process.chdir(root);

const neo4j = await openTestNeo4j();
if (neo4j) process.env.COLLOQUY_TEST_NEO4J_URI = neo4j.uri;
if (neo4j) process.env.COLLOQUY_TEST_NEO4J_PASSWORD = neo4j.password;

let failed = 0;
let passed = 0;
let skipped = 0;
try {
  const leftOut = [
    neo4jLeftOut(),
    chromiumLeftOut(),
    modelLeftOut(),
    existsSync('../shared/data') ? null : 'the shared collections are not beside the project',
  ].filter((reason) => reason !== null);
  const vitest = await startVitest('test', process.argv.slice(2), { watch: false, run: true });
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  passed = tests.filter((test) => test.result().state === 'passed').length;
  skipped = tests.filter((test) => test.result().state === 'skipped').length;
  const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
  failed = tests.length - passed - skipped + broken + vitest.state.getUnhandledErrors().length;
  await vitest.close();
  for (const reason of leftOut) console.log(`left out: ${reason}`);
} finally {
  await neo4j?.stop();
}
if (passed === 0) failed += 1;
if (skipped > 0) console.log(`${skipped} skipped, for the reasons above`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
