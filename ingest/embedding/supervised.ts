/** An embedder that says how it stands while its model is fetched and loaded, and that survives one crash of its worker. */
import { DIMENSIONS, MODEL_NAME } from './bge.ts';
import type { Embedder, EmbedderState } from './embedder.ts';
import { EmbeddingError, ModelUnusable } from './errors.ts';
import type { EmbedOptions, Lane } from './lane.ts';

export interface Parts {
  /** Sees to it that the model is in its folder; `say` takes a sentence on how far it is. */
  fetchModel(signal: AbortSignal, say: (sentence: string) => void): Promise<unknown>;
  /** The words that the model was given whole; asked for once the model is there. */
  readWords(): Promise<ReadonlySet<string>>;
  startLane(told: { ready(): void; ended(reason: EmbeddingError): void }): Lane;
}

/** Seconds after which asking again makes sense. */
const RETRY_AFTER = 5;
const WHAT_WORKS = 'Everything but search by meaning works.';

const loading = (sentence: string): EmbedderState => ({ state: 'loading', sentence, retryAfter: RETRY_AFTER });
const missing = (why: string) =>
  `There is no embedding model. ${WHAT_WORKS} \`npm run colloquy -- model\` fetches it and says what is in its way: ${why}.`;
const broken = (why: string) => `The embedding model does not run. ${WHAT_WORKS} ${why}.`;
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export class SupervisedEmbedder implements Embedder {
  readonly name = MODEL_NAME;
  readonly language = 'English';
  readonly dimensions = DIMENSIONS;
  readonly #parts: Parts;
  readonly #closing = new AbortController();
  #words: ReadonlySet<string> | null = null;
  #state: EmbedderState = loading('The embedding model is being loaded.');
  #lane: Promise<Lane>;
  #restarts = 1;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#lane = this.#open();
    // Nobody may ever ask for a vector; who does gets the same rejection.
    this.#lane.catch(() => {});
  }

  state(): EmbedderState {
    return this.#state;
  }

  get knows(): ((word: string) => boolean) | undefined {
    const words = this.#words;
    return words ? (word) => words.has(word) : undefined;
  }

  /** Waits for a model that is on its way. */
  async embed(texts: readonly string[], options: EmbedOptions): Promise<Float32Array[]> {
    const lane = await withSignal(this.#lane, options.signal);
    return lane.embed(texts, options);
  }

  async close(): Promise<void> {
    this.#closing.abort(new EmbeddingError('The embedding model was closed'));
    await this.#lane.then(
      (lane) => lane.close(),
      () => {},
    );
  }

  async #open(): Promise<Lane> {
    const { signal } = this.#closing;
    try {
      await this.#parts.fetchModel(signal, (sentence) => (this.#state = loading(sentence)));
      signal.throwIfAborted();
      this.#words = await this.#parts.readWords();
    } catch (cause) {
      const sentence = missing(messageOf(cause));
      this.#state = { state: 'absent', sentence };
      throw new EmbeddingError(sentence, { cause });
    }
    return this.#start('The embedding model is being loaded.');
  }

  #start(sentence: string): Lane {
    this.#state = loading(sentence);
    return this.#parts.startLane({
      ready: () => (this.#state = { state: 'ready' }),
      ended: (reason) => this.#ended(reason),
    });
  }

  #ended(reason: EmbeddingError): void {
    if (this.#closing.signal.aborted || reason instanceof ModelUnusable || this.#restarts === 0) {
      this.#state = { state: 'absent', sentence: broken(reason.message) };
      return;
    }
    this.#restarts -= 1;
    this.#lane = Promise.resolve(this.#start(`${reason.message}. It is being started again.`));
  }
}

/** The promise, or the signal's reason if that comes first. */
function withSignal<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
