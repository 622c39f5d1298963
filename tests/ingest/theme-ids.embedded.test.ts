import { openEmbeddedForTest } from '../cypher/open.ts';
import { themeIdsContract } from './theme-ids.contract.ts';

themeIdsContract('embedded', openEmbeddedForTest);
