/** The pages that ship with the project. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { examples } from './workshop.ts';

/** Files of the bundled meetings, by name. */
export const bundledPages = (): string[] =>
  readdirSync(examples)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .map((name) => path.join(examples, name));
