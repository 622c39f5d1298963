/** Every page in `tests/fixtures/pages` is a case; what the reader makes of it stands in `tests/golden`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenSpans, examples, fixtureNames, fixturePages, goldenFolder, readFixture, readPage } from './support.ts';

/** A missing golden file is written on a developer's machine, to be read and committed; in CI it is a failure. */
function golden(name: string, made: string): string {
  const file = path.join(goldenFolder, `${name}.json`);
  if (!existsSync(file) && !process.env.CI) writeFileSync(file, made);
  return readFileSync(file, 'utf8');
}

const bundled = readdirSync(examples).filter((name) => /\.(?:txt|html)$/.test(name));

describe('the reader of pages', () => {
  it.each(fixtureNames)('reads %s as its golden file says', (name) => {
    const made = `${JSON.stringify(readFixture(name).document, null, 2)}\n`;
    expect(made).toBe(golden(name, made));
  });

  it.each(bundled)('reads the bundled page %s as its golden file says', (name) => {
    const { document } = readPage(readFileSync(path.join(examples, name), 'utf8'), `examples/${name}`);
    const made = `${JSON.stringify(document, null, 2)}\n`;
    expect(made).toBe(golden(name, made));
  });

  it.each(fixtureNames)('points every span of %s at the words of its value', (name) => {
    expect(brokenSpans(readFixture(name))).toEqual([]);
  });

  it('has no golden file without its page', () => {
    const pages = [...fixtureNames, ...bundled].map((name) => `${name}.json`).sort();
    const golden = readdirSync(goldenFolder).filter((name) => name.endsWith('.json'));
    expect(golden.sort()).toEqual(pages);
  });

  it('says of every fixture what it shows', () => {
    const table = readFileSync(path.join(fixturePages, 'README.md'), 'utf8');
    expect(fixtureNames.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });
});
