import { openEmbeddedForTest } from './open.ts';
import { storeContract } from './store.contract.ts';

storeContract('embedded', openEmbeddedForTest);
