/** Settings → store. */
import type { Store } from './store.ts';

/** Which engine keeps the graph, and where. */
export type StoreSettings =
  | { engine: 'embedded'; dir: string }
  | { engine: 'neo4j'; uri: string; username: string; password: string; database: string };

/** Opens the store and brings its schema up to date. */
export declare function openStore(settings: StoreSettings): Promise<Store>;
