import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MODEL_ID } from '../../../../ingest/embedding/bge.ts';
import { readWords } from '../../../../ingest/embedding/model/words.ts';
import { temporaryFolder } from '../../../support/folder.ts';

async function rootWith(tokenizer: object): Promise<string> {
  const root = temporaryFolder('words');
  await mkdir(path.join(root, MODEL_ID), { recursive: true });
  await writeFile(path.join(root, MODEL_ID, 'tokenizer.json'), JSON.stringify(tokenizer));
  return root;
}

it('are those of the tokenizer, without pieces of words', async () => {
  const root = await rootWith({ model: { vocab: { reef: 1, '##s': 2, coral: 3 } }, decoder: null });
  expect(await readWords(root)).toEqual(new Set(['reef', 'coral']));
});

it('are refused where the tokenizer has none', async () => {
  await expect(readWords(await rootWith({ model: {} }))).rejects.toThrow('vocab');
});
