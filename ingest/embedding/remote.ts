/** An embedding model behind an address: any endpoint that speaks OpenAI's `POST /v1/embeddings`. */
import { z } from 'zod';
import { chunksOf } from './chunks.ts';
import type { Embedder, EmbedderState } from './embedder.ts';
import { EmbeddingError } from './errors.ts';
import type { EmbedOptions } from './lane.ts';
import { normalise, pool } from './pool.ts';
import { postWithRetry, type Endpoint } from './remote-post.ts';

/** Texts of one request. */
const BATCH = 32;
/** Characters of a chunk: about 400 tokens, which every such model reads whole. */
const CHUNK_LENGTH = 1_800;
/** Asked once at the start, to learn whether somebody answers and how long the vectors are. */
const PROBE = 'probe';

/** With the space that ties it to the next. */
const lengthOf = (text: string) => text.length + 1;

const Answer = z.object({ data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })) });

/** `https://host`, `https://host/v1` and the whole address name the same endpoint. */
function addressOf(url: string): URL {
  const address = new URL(url);
  const base = address.pathname.replace(/\/+$/, '');
  if (!base.endsWith('/embeddings'))
    address.pathname = base.endsWith('/v1') ? `${base}/embeddings` : `${base}/v1/embeddings`;
  return address;
}

/** Host and model: vectors of two models never have one name. */
export const remoteName = ({ url, model }: Endpoint): string => `${addressOf(url).host}/${model ?? 'default'}`;

class RemoteEmbedder implements Embedder {
  readonly name: string;
  readonly #endpoint: Endpoint & { address: URL };
  readonly #closing = new AbortController();
  #dimensions: number | null = null;
  #state: EmbedderState;

  constructor(endpoint: Endpoint) {
    this.#endpoint = { ...endpoint, address: addressOf(endpoint.url) };
    this.name = remoteName(endpoint);
    this.#state = { state: 'loading', sentence: `${this.name} is being asked for a first vector.`, retryAfter: 2 };
    void this.#probe();
  }

  get dimensions(): number | null {
    return this.#dimensions;
  }

  state(): EmbedderState {
    return this.#state;
  }

  async embed(texts: readonly string[], { signal, onDone }: EmbedOptions): Promise<Float32Array[]> {
    const chunks = texts.map((text) => chunksOf(text, lengthOf, CHUNK_LENGTH));
    const flat = chunks.flatMap((of) => of.map((chunk) => chunk.text));
    const vectors: Float32Array[] = [];
    const pooled: Float32Array[] = [];
    for (let from = 0; from < flat.length; from += BATCH) {
      vectors.push(...(await this.#vectorsOf(flat.slice(from, from + BATCH), signal)));
      for (let of = chunks[pooled.length]; of && vectors.length >= of.length; of = chunks[pooled.length])
        pooled.push(pool(vectors.splice(0, of.length), of.map(({ tokens }) => tokens))); // prettier-ignore
      onDone?.(pooled.length);
    }
    return pooled;
  }

  close(): Promise<void> {
    this.#closing.abort(new EmbeddingError('The embedding model was closed'));
    return Promise.resolve();
  }

  async #probe(): Promise<void> {
    try {
      await this.#vectorsOf([PROBE], undefined);
      this.#state = { state: 'ready' };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#state = { state: 'absent', sentence: `${why} Everything but search by meaning works.` };
    }
  }

  async #vectorsOf(texts: readonly string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    const { model, address } = this.#endpoint;
    const ended = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
    const json = await postWithRetry(this.#endpoint, { input: texts, ...(model && { model }) }, ended);
    const { data, error } = Answer.safeParse(json);
    if (error)
      throw new EmbeddingError(`${address.href} answered something else than embeddings: ${z.prettifyError(error)}.`);
    const byIndex = new Map(data.data.map(({ index, embedding }) => [index, embedding]));
    return texts.map((_, at) => this.#checked(byIndex.get(at)));
  }

  #checked(values: number[] | undefined): Float32Array {
    const { address } = this.#endpoint;
    if (!values) throw new EmbeddingError(`${address.href} left out the vector of a text.`);
    this.#dimensions ??= values.length;
    if (values.length !== this.#dimensions)
      throw new EmbeddingError(
        `${address.href} answered a vector of ${values.length} numbers; the first had ${this.#dimensions}.`,
      );
    const vector = normalise(Float32Array.from(values));
    if (!vector.some((value) => value !== 0)) throw new EmbeddingError(`${address.href} answered a vector of zeros.`);
    return vector;
  }
}

/**
 * Opens an endpoint; returns at once. `state()` is `loading` until it has answered for the first time, then `ready`, or `absent`
 * with what is wrong. Vectors come at unit length; a text of more than 1,800 characters is cut at sentence ends, and its vector is
 * the mean of its chunks', weighted by their length.
 */
export const openRemoteEmbedder = (endpoint: Endpoint): Embedder => new RemoteEmbedder(endpoint);
