/**
 * Loaded before the embedding worker, so that the worker may be TypeScript. `--import tsx` would not do: it registers in the
 * main thread only. JavaScript, because nothing can run TypeScript before it.
 */
import { register } from 'tsx/esm/api';

register();
