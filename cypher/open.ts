/** Settings → store. An engine's library is loaded only when it is chosen. */
import type { Store } from './store.ts';

/** Which engine keeps the graph, and where. */
export type StoreSettings =
  | { engine: 'embedded'; dir: string }
  | { engine: 'neo4j'; uri: string; username: string; password: string; database: string };

/**
 * Opens the store and brings its schema up to date.
 *
 * @throws {StoreUnavailable} with a sentence, when the engine cannot be reached or its file belongs to another process
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.engine === 'neo4j') {
    const { openNeo4j } = await import('./neo4j/open.ts');
    return openNeo4j(settings);
  }
  const { openEmbedded } = await import('./embedded/open.ts');
  return openEmbedded(settings.dir);
}
