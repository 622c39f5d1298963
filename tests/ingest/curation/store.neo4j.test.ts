import { describe } from 'vitest';
import { openNeo4jForTest } from '../../cypher/open.ts';
import { neo4jLeftOut } from '../../support/machine.ts';
import { curationContract } from './store.contract.ts';

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'with Neo4j', () => curationContract('neo4j', openNeo4jForTest));
