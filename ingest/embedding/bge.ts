/** How the embedding model is used: facts of its model card, said once. */

/** Folder of the model below the folder of models; also its id on the model hub. */
export const MODEL_ID = 'Xenova/bge-small-en-v1.5';

/**
 * Model, dtype, pooling and the major version of the runtime: stored with vectors and part of every cache key. It changes
 * when any of them does, or when long texts are cut in another way (chunks.ts).
 */
export const MODEL_NAME = 'bge-small-en-v1.5/q8/cls/transformers-4';

/** Length of a vector. */
export const DIMENSIONS = 384;

/** Tokens the model reads at once, its two marks included. */
export const MAX_TOKENS = 512;

/** The model was trained with this in front of short queries for longer passages, and with nothing in front of passages. */
export const QUERY_PREFIX = 'Represent this sentence for searching relevant passages: ';

/** A query with more tokens is a passage that somebody pasted: it is compared like one, without the prefix. */
export const SHORT_QUERY_TOKENS = 64;
