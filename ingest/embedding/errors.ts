/** What can go wrong with embedding. */

/** A text could not be embedded; the message says why. */
export class EmbeddingError extends Error {
  override name = 'EmbeddingError';
}

/** The model is there and cannot be loaded: starting another worker would not help. */
export class ModelUnusable extends EmbeddingError {
  override name = 'ModelUnusable';
}
