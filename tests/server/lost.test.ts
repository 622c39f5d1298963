/** What became of nodes that a link names, on each engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import { fingerprint } from '../../contract/fingerprint.ts';
import { clear } from '../cypher/clear.ts';
import { emptyBatch, form, node, small } from '../cypher/graphs.ts';
import { openEmbeddedForTest, openNeo4jForTest } from '../cypher/open.ts';
import type { Opened } from '../cypher/store.contract.ts';
import { neo4jLeftOut } from '../support/machine.ts';
import { appOf } from './support/app.ts';

function follows(engine: string, open: () => Promise<Opened>): void {
  describe(`what a link names, on ${engine}`, () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open();
      await clear(opened.store);
      await opened.store.write(small());
      // Two people who are both printed as J. Doe: nobody can say whom the old link meant.
      const doe = (name: string) => node(`person:${name}-doe`, `${name} Doe`, { forms: [form('J. Doe')] });
      await opened.store.write({ ...emptyBatch('fake/3'), nodes: [doe('jane'), doe('john')] });
    });
    afterAll(async () => {
      await opened.release();
    });

    const lost = async (...ids: string[]) => {
      const { body } = (await appOf(opened.store).post('/api/lost').send({ ids }).expect(200)) as { body: unknown };
      return api.lost.response.parse(body).lost.map(({ id, now }) => [id, now?.label ?? null]);
    };

    it('is nothing lost while all of it is there', async () => {
      expect(await lost('talk:one/a', 'person:bin-yu')).toEqual([]);
      expect(await lost()).toEqual([]);
    });

    it('has become what bears the name now, each once, in the order asked for', async () => {
      expect(await lost('institution:upenn', 'talk:one/a', 'talk:one/on-a-hidden-preference', 'topic:implicit-biases', 'institution:upenn')).toEqual([
        ['institution:upenn', 'University of Pennsylvania'],
        ['talk:one/on-a-hidden-preference', 'Implicit bias of gradient descent'],
        ['topic:implicit-biases', 'implicit bias'],
      ]); // prettier-ignore
    });

    it('is gone where nothing bears the name, where two do, or where another meeting has it', async () => {
      expect(await lost('person:upenn', 'person:j-doe', 'talk:two/on-a-hidden-preference')).toEqual([
        ['person:upenn', null],
        ['person:j-doe', null],
        ['talk:two/on-a-hidden-preference', null],
      ]);
    });

    it('is followed by its short name as well', async () => {
      const asked = ['institution:upenn', 'person:bin-yu', 'person:j-doe', 'person:nobody'].map(fingerprint);
      const { body } = (await appOf(opened.store).post('/api/names').send({ names: asked }).expect(200)) as { body: unknown }; // prettier-ignore
      expect(api.names.response.parse(body)).toEqual({
        ids: ['institution:penn', 'person:bin-yu', null, null],
        moved: ['institution:penn'],
      });
    });
  });
}

follows('the embedded engine', openEmbeddedForTest);

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'with Neo4j', () => {
  follows('Neo4j', openNeo4jForTest);
});
