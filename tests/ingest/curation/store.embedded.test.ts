import { openEmbeddedForTest } from '../../cypher/open.ts';
import { curationContract } from './store.contract.ts';

curationContract('embedded', openEmbeddedForTest);
