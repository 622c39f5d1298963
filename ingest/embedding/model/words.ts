/** The words that a model was given whole: the vocabulary of its tokenizer, without the pieces that others are put together from. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { MODEL_ID } from '../bge.ts';

const Tokenizer = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });

/** Piece of a word, behind its beginning (Devlin et al., "BERT", NAACL 2019, section 3, after WordPiece). */
const PIECE = '##';

/**
 * Reads them from the folder of the model.
 *
 * @param root folder of models
 * @throws when there is no tokenizer, or not one of words
 */
export async function readWords(root: string): Promise<ReadonlySet<string>> {
  const file = path.join(root, MODEL_ID, 'tokenizer.json');
  const { vocab } = Tokenizer.parse(JSON.parse(await readFile(file, 'utf8'))).model;
  return new Set(Object.keys(vocab).filter((word) => !word.startsWith(PIECE)));
}
