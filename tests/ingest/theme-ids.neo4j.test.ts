import { describe } from 'vitest';
import { openNeo4jForTest } from '../cypher/open.ts';
import { neo4jLeftOut } from '../support/machine.ts';
import { themeIdsContract } from './theme-ids.contract.ts';

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'with Neo4j', () => themeIdsContract('neo4j', openNeo4jForTest));
