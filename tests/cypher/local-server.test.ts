/** What a person is told when no local Neo4j can be started. That one starts is shown by the tests that run on it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalNeo4jError, startLocalNeo4j } from '../../cypher/neo4j/local-server.ts';
import { temporaryDir } from './open.ts';

const given = process.env.PATH;
let dir: string;

/** A machine on which only these commands are found. */
async function onlyHas(...commands: string[]): Promise<void> {
  const bin = path.join(dir, 'bin');
  await mkdir(bin, { recursive: true });
  for (const command of commands) await writeFile(path.join(bin, command), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  process.env.PATH = bin;
}

const start = () =>
  startLocalNeo4j({
    libraries: path.join(dir, 'lib'),
    home: path.join(dir, 'home'),
    port: 0,
    password: 'eight characters',
  });

describe('a local Neo4j', () => {
  beforeEach(async () => {
    dir = await temporaryDir();
  });
  afterEach(async () => {
    process.env.PATH = given;
    await rm(dir, { recursive: true, force: true });
  });

  it('needs a JDK', async () => {
    await onlyHas();
    await expect(start()).rejects.toThrow(
      new LocalNeo4jError('A local Neo4j needs a JDK, version 17: `java` was not found.'),
    );
  });

  it('needs Maven the first time', async () => {
    await onlyHas('java');
    await expect(start()).rejects.toThrow(
      new LocalNeo4jError('A local Neo4j needs Maven, to fetch it once: `mvn` was not found.'),
    );
  });
});
