/** One embedding worker as the event loop sees it: texts go in, vectors come out, and no promise is left behind. */
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { EmbeddingError, ModelUnusable } from './errors.ts';
import type { FromWorker, Purpose, ToWorker } from './messages.ts';

export interface EmbedOptions {
  purpose: Purpose;
  signal?: AbortSignal;
  onDone?: (done: number) => void;
}

interface Request {
  vectors: Float32Array[];
  done: number;
  total: number;
  onDone: ((done: number) => void) | undefined;
  resolve(vectors: Float32Array[]): void;
  reject(error: unknown): void;
}

/** Workers do not inherit what makes TypeScript run. */
const RUN_TYPESCRIPT = new URL('./run-typescript.js', import.meta.url).href;

export class Lane {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #requests = new Map<number, Request>();
  #nextId = 0;
  /** Why the worker ended or is about to. */
  #reason: EmbeddingError | null = null;

  /**
   * @param script the worker; it speaks messages.ts
   * @param root folder of models
   * @param told `ready` once the model is loaded; `ended` once, when the worker is gone
   */
  constructor(script: URL, root: string, told: { ready(): void; ended(reason: EmbeddingError): void }) {
    this.#worker = new Worker(script, {
      workerData: { root },
      execArgv: ['--import', RUN_TYPESCRIPT],
      // transformers.js tells ONNX Runtime by a variable to send nobody what runs here; native code sees the shared ones alone.
      env: SHARE_ENV,
    });
    this.#worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') told.ready();
      else this.#hear(message);
    });
    this.#worker.on('error', (cause) =>
      this.#blame(new EmbeddingError(`The embedding worker stopped: ${cause.message}`, { cause })),
    );
    this.#exited = new Promise((resolve) =>
      this.#worker.on('exit', (code) => {
        this.#blame(new EmbeddingError(`The embedding worker stopped with exit code ${code}`));
        told.ended(this.#reason!);
        resolve();
      }),
    );
  }

  /**
   * Vectors of texts, in order. Before the model is loaded the texts wait for it.
   *
   * @throws {EmbeddingError} when the model fails at a text, or the worker ends before the answer
   * @throws the signal's reason
   */
  embed(texts: readonly string[], { purpose, signal, onDone }: EmbedOptions): Promise<Float32Array[]> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    if (this.#reason) return Promise.reject(this.#reason);
    if (texts.length === 0) return Promise.resolve([]);
    const id = this.#nextId++;
    const answer = new Promise<Float32Array[]>((resolve, reject) => {
      this.#requests.set(id, { vectors: [], done: 0, total: texts.length, onDone, resolve, reject });
    });
    this.#post({ kind: 'embed', id, texts, purpose });
    const cancel = () => this.#cancel(id, signal!.reason);
    signal?.addEventListener('abort', cancel, { once: true });
    return answer.finally(() => signal?.removeEventListener('abort', cancel));
  }

  /**
   * Rejects what is pending, then waits until the worker has ended itself. It is never terminated: native code that is stopped
   * while it loads a model or runs it takes the whole process down.
   */
  async close(): Promise<void> {
    this.#blame(new EmbeddingError('The embedding model was closed'));
    this.#post({ kind: 'end' });
    await this.#exited;
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: Exclude<FromWorker, { kind: 'ready' }>): void {
    if (message.kind === 'vector') this.#receive(message);
    else if (message.kind === 'failed') this.#take(message.id)?.reject(new EmbeddingError(message.message));
    else {
      this.#blame(new ModelUnusable(message.message));
      this.#post({ kind: 'end' });
    }
  }

  #receive({ id, place, vector }: FromWorker & { kind: 'vector' }): void {
    const request = this.#requests.get(id);
    if (!request) return;
    request.vectors[place] = vector;
    request.done += 1;
    request.onDone?.(request.done);
    if (request.done === request.total) this.#take(id)!.resolve(request.vectors);
  }

  #cancel(id: number, reason: unknown): void {
    this.#take(id)?.reject(reason);
    this.#post({ kind: 'cancel', id });
  }

  #take(id: number): Request | undefined {
    const request = this.#requests.get(id);
    this.#requests.delete(id);
    return request;
  }

  /** Keeps the first reason for the end, and rejects everything that waits. */
  #blame(reason: EmbeddingError): void {
    this.#reason ??= reason;
    for (const id of [...this.#requests.keys()]) this.#take(id)!.reject(this.#reason);
  }
}
