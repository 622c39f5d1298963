/** What this machine can do for the tests. What it cannot is left out, with the reason in words; CI leaves nothing out. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The reason why a part is left out, or null when it runs. */
export type LeftOut = string | null;

const strict = process.env.COLLOQUY_TEST_ALL === '1';

function leaveOut(reason: string): LeftOut {
  if (strict) throw new Error(`COLLOQUY_TEST_ALL=1, but ${reason}`);
  return reason;
}

/** Neo4j runs where `tests/run.ts` started one, or where the variables name a server made for tests. */
export const neo4jLeftOut = (): LeftOut =>
  process.env.COLLOQUY_TEST_NEO4J_URI
    ? null
    : leaveOut('no Neo4j: it needs a JDK 17 or later and Maven, or COLLOQUY_TEST_NEO4J_URI');

/** Where Chromium is found; the build without a window of its own needs a third less of a processor. */
const BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
/** The browser that the end-to-end tests drive. */
export const chromium = (): string | null =>
  [process.env.CHROMIUM, ...BROWSERS.map((name) => `/usr/bin/${name}`)].find(
    (file): file is string => Boolean(file) && existsSync(file!),
  ) ?? null;
export const chromiumLeftOut = (): LeftOut =>
  chromium() ? null : leaveOut('no Chromium was found; CHROMIUM can name one');

/** The folder that holds the embedding model. */
export const modelRoot = (): string => process.env.MODEL_DIR ?? path.join(import.meta.dirname, '../../models');
export const modelLeftOut = (): LeftOut =>
  existsSync(path.join(modelRoot(), 'Xenova/bge-small-en-v1.5/onnx/model_quantized.onnx'))
    ? null
    : leaveOut('the embedding model is not here: `npm run colloquy -- model` fetches it');

/** The Python whose packages read what we write: `.ci/run` makes it, COLLOQUY_TEST_PYTHON can name another. */
export const python = (): string =>
  process.env.COLLOQUY_TEST_PYTHON ?? path.join(import.meta.dirname, '../../data/python/bin/python');

const PACKAGES = ['bibtexparser', 'icalendar', 'markdown_it', 'networkx', 'pylatexenc', 'rdflib', 'rispy'];
const FIND = 'import sys, importlib.util as u; sys.exit(not all(map(u.find_spec, sys.argv[1:])))';

export const pythonLeftOut = (): LeftOut =>
  spawnSync(python(), ['-c', FIND, ...PACKAGES]).status === 0
    ? null
    : leaveOut(
        'no Python with the libraries that read back what is written: python3 -m venv data/python && ' +
          'data/python/bin/pip install -r tests/server/writers/requirements.txt',
      );
