/**
 * The graph library's pieces, in one place. They are CommonJS modules whose types speak of a default export that Node does
 * not see: what is imported is the function itself.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';

export { UndirectedGraph };
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
