/** Writes a compressed form beside each file of the page, once for all who will ask for it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(gzip);

const TEXT = /\.(js|css)$/;
/** Bytes from which on it is worth it. */
const WORTH = 1_024;

export const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '.' }, bundle) {
    const files = Object.values(bundle).map((file) => {
      const text = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      return { name: path.join(dir, file.fileName), text };
    });
    const worthwhile = files.filter(({ name, text }) => TEXT.test(name) && text.length >= WORTH);
    await Promise.all(
      worthwhile.map(async ({ name, text }) => writeFile(`${name}.gz`, await compress(text, { level: 9 }))),
    );
  },
};
