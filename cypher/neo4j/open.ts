import type { Store } from '../store.ts';
export declare function openNeo4j(settings: { uri: string }): Promise<Store>;
