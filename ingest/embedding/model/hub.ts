/** The model hub: each file at its pinned revision. `HF_ENDPOINT` names a mirror, as it does for the hub's own tools. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { download } from './download.ts';
import type { Way } from './way.ts';

const HUB = 'https://huggingface.co';

export const hub: Way = {
  name: 'the model hub',
  async fetch({ model, stage, signal, onBytes }) {
    const base = (process.env.HF_ENDPOINT || HUB).replace(/\/+$/, '');
    const total = model.files.reduce((sum, { bytes }) => sum + bytes, 0);
    let before = 0;
    for (const { path: name, bytes } of model.files) {
      const file = path.join(stage, name);
      await mkdir(path.dirname(file), { recursive: true });
      const url = `${base}/${model.id}/resolve/${model.revision}/${name}`;
      await download(url, file, { bytes, signal, onBytes: (done) => onBytes(before + done, total) });
      before += bytes;
    }
  },
};
