/** What the README says is checked against the program. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { commands } from '../cli/commands/index.ts';
import { Environment } from '../server/settings.ts';

const root = path.join(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const glossary = readFileSync(path.join(root, 'docs/glossary.md'), 'utf8');

describe('the README', () => {
  it('has a row for every setting, in order, with what the program says of it', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \|[^|]*\| (.*) \|$/gm)].map(([, name, what]) => [name, what]);
    const settings = Object.entries(Environment.shape).map(([name, schema]) => [name, schema.description]);
    expect(rows).toEqual(settings);
  });

  it('names only commands that there are', () => {
    const program = new Command();
    for (const command of commands) command.register(program);
    const names = new Set(program.commands.map((command) => command.name()));
    const named = [...readme.matchAll(/(?:npm run colloquy -- |`colloquy )([a-z]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm run ([a-z0-9]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it('points only at files that there are', () => {
    const linked = [...readme.matchAll(/\]\(((?!http)[^)]+)\)/g)].map(([, file]) => path.join(root, file!));
    expect(linked.length).toBeGreaterThan(1);
    for (const file of linked) expect(() => readFileSync(file), file).not.toThrow(/ENOENT/);
  });
});

describe('the glossary', () => {
  it('says each word once', () => {
    const words = [...glossary.matchAll(/^\| \*\*(.+?)\*\*/gm)].map(([, word]) => word);
    expect(new Set(words).size).toBe(words.length);
  });
});
