/** Themes keep their ids while the collection changes a little. One suite, run on each engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NodeId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import { decide, makeDecision } from '../../ingest/curation/index.ts';
import { openHashingEmbedder } from '../../ingest/embedding/hashing.ts';
import type { TalkText } from '../../ingest/model.ts';
import { ingest, type PipelineParts } from '../../ingest/pipeline.ts';
import { clear } from '../cypher/clear.ts';
import type { Opened } from '../cypher/store.contract.ts';
import { documentSource } from '../support/pages.ts';
import { plantedTalks } from './derive/themes/collections.ts';

const keyOf = ({ id }: Pick<TalkText, 'id'>) => id.split('/').at(-1)!;
const fieldOf = (talk: string) => talk.split('/').at(-1)!.split('-')[0]!;

/** A meeting of planted talks. */
const meeting = (title: string, talks: readonly TalkText[]) => ({
  raw: documentSource(
    title,
    talks.map((talk) => ({ key: keyOf(talk), title: talk.title, abstract: talk.abstract, speakers: [] })),
    `${title}.json`,
  ),
  retrievedAt: '2026-01-01T00:00:00.000Z',
});

/** Talks of four fields, of each the first ten at the meeting. */
const planted = plantedTalks([13, 13, 13, 13], 7);
const placeIn = (talk: TalkText) => Number(keyOf(talk).split('-')[1]);
const atFirst = planted.filter((talk) => placeIn(talk) < 10);

export function themeIdsContract(engine: string, open: () => Promise<Opened>): void {
  describe(`ids of themes on the ${engine} engine`, () => {
    let opened: Opened;
    let parts: PipelineParts;
    let first: Record<string, string>;
    beforeAll(async () => {
      opened = await open();
      const embedder = openHashingEmbedder();
      const vectorsOf = async (texts: readonly string[]) => {
        const vectors = await embedder.embed(texts, { purpose: 'passage' });
        return new Map(texts.map((text, at) => [text, vectors[at]!]));
      };
      parts = { store: opened.store, shelf: null, model: embedder.name, progress: () => undefined, vectorsOf };
      await ingest([meeting('Four Fields', atFirst)], parts);
      first = await idsByField();
    }, 180_000);
    afterAll(async () => {
      await opened.release();
    });

    /** The id of the theme of each field. */
    async function idsByField() {
      const members = await opened.store.read(reads.themeMembers, {});
      const talks = members.filter(({ type }) => type === 'IN_THEME');
      return Object.fromEntries(talks.map(({ theme, id }) => [fieldOf(id), theme]));
    }

    it('are of four themes', () => {
      expect([Object.keys(first), new Set(Object.values(first)).size]).toEqual([['0', '1', '2', '3'], 4]);
    });

    it.each([
      ['a talk leaves', atFirst.slice(1)],
      ['three talks leave', atFirst.filter((_, at) => at % 13 !== 5)],
      ['they come back, and others of one field with them', [...atFirst, ...planted.slice(-3)]],
    ])('stay when %s', async (_, talks) => {
      const { changes } = await ingest([meeting('Four Fields', talks)], parts);
      expect(changes.wrote).toBe(true);
      expect(await idsByField()).toEqual(first);
    });

    it('stay when a meeting on another field joins', async () => {
      const other = plantedTalks([1, 1, 1, 1, 10], 7).filter((talk) => fieldOf(talk.id) === '4');
      await ingest([meeting('A Fifth Field', other)], parts);
      expect(await idsByField()).toMatchObject(first);
    });

    it('stay when the topic that they came from is left out, under another name', async () => {
      const labels = async () => (await opened.store.read(reads.themes, {})).map(({ node }) => [node.id, node.label]);
      const before = await labels();
      const topic = NodeId.parse(first['0']!.replace(/^theme:/, 'topic:'));
      const act = { act: 'hide', node: topic } as const;
      const decision = makeDecision({ author: 'Ada', reason: 'It says too little.', act }, '2026-01-02T00:00:00.000Z');
      await decide([decision], parts);
      expect(await labels()).not.toEqual(before);
      expect(await idsByField()).toMatchObject(first);
    });

    it('are those of the labels again in an empty store', async () => {
      await clear(opened.store);
      await ingest([meeting('Four Fields', atFirst)], parts);
      expect(await idsByField()).toEqual(first);
    });
  });
}
