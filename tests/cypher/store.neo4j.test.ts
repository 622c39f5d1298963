import { describe } from 'vitest';
import { neo4jLeftOut } from '../support/machine.ts';
import { openNeo4jForTest } from './open.ts';
import { storeContract } from './store.contract.ts';

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'with Neo4j', () => storeContract('neo4j', openNeo4jForTest));
