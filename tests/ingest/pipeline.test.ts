import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../cypher/open.ts';
import type { Store } from '../../cypher/store.ts';
import { openHashingEmbedder } from '../../ingest/embedding/hashing.ts';
import { ingest, restore, type PipelineParts } from '../../ingest/pipeline.ts';
import type { Progress } from '../../ingest/model.ts';
import { Shelf } from '../../ingest/shelf.ts';
import type { RawSource } from '../../ingest/readers/reader.ts';
import { autumn, documentSource, rawSource, spring } from '../support/pages.ts';
import { temporaryFolder } from '../support/folder.ts';

const embedder = openHashingEmbedder();
const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function partsIn(dir: string, shelfDir = dir): Promise<PipelineParts> {
  const store = await openStore({ engine: 'embedded', dir });
  opened.push(store);
  return {
    store,
    shelf: new Shelf(shelfDir),
    model: embedder.name,
    progress: () => undefined,
    vectorsOf: async (texts) => {
      const vectors = await embedder.embed(texts, { purpose: 'passage' });
      return new Map(texts.map((text, place) => [text, vectors[place]!]));
    },
  };
}

const kept = (raw: RawSource, retrievedAt = '2025-06-01T00:00:00.000Z') => ({ raw, retrievedAt });
/** Everything that the store says, by id: equal graphs have equal fingerprints. */
async function fingerprints({ store }: PipelineParts) {
  const { nodes, edges, sources, embedded, model } = await store.stored();
  const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    nodes: sorted(nodes),
    edges: sorted(edges),
    sources: sorted(sources),
    embedded: [...embedded].sort(),
    model,
  };
}

describe('ingest', () => {
  it('loads what it is given and says what was added', async () => {
    const parts = await partsIn(temporaryFolder());
    const report = await ingest([kept(spring)], parts);
    expect(report.meetings).toMatchObject([{ title: 'Spring Meeting on Rivers 2025', talks: 2, replaced: false }]);
    expect(report.changes.nodes.added).toEqual(expect.arrayContaining(['person:ana-lima', 'institution:eth-zurich']));
    expect(report).toMatchObject({ talks: 2, embedded: 2 });
  });

  it('changes nothing the second time, and writes nothing', async () => {
    const parts = await partsIn(temporaryFolder());
    await ingest([kept(spring)], parts);
    const before = await fingerprints(parts);
    const { changes } = await ingest([kept(spring, '2025-07-01T00:00:00.000Z')], parts);
    expect(changes.wrote).toBe(false);
    expect(await fingerprints(parts)).toEqual(before);
  });

  it('gives the same graph in whatever order and in however many runs the meetings come', async () => {
    const [one, two, three] = [
      await partsIn(temporaryFolder()),
      await partsIn(temporaryFolder()),
      await partsIn(temporaryFolder()),
    ];
    await ingest([kept(spring), kept(autumn)], one);
    await ingest([kept(autumn), kept(spring)], two);
    await ingest([kept(autumn)], three);
    await ingest([kept(spring)], three);
    expect(await fingerprints(two)).toEqual(await fingerprints(one));
    expect(await fingerprints(three)).toEqual(await fingerprints(one));
  });

  it('replaces an earlier reading of the same meeting, whose source it keeps, and removes what is no longer said', async () => {
    const parts = await partsIn(temporaryFolder());
    await ingest([kept(spring)], parts);
    const shorter = documentSource('Spring Meeting on Rivers 2025', [
      { key: 'floods', title: 'Forecasting floods from sparse gauges' },
    ]);
    const { meetings, changes } = await ingest([kept(shorter, '2025-06-02T00:00:00.000Z')], parts);
    expect(meetings[0]!.replaced).toBe(true);
    expect(changes.nodes.removed).toContain('person:jonas-weber');
    expect((await parts.store.stored()).sources.size).toBe(2);
  });

  const broken = rawSource('broken.json', '{"format": "colloquy.meeting/1",\n"meeting": {"title": 7}}');
  const gone = {
    uri: 'gone.txt',
    open: () => Promise.reject(new Error('there is no such file')),
  };

  it('leaves out what cannot be opened or read, says where, and loads the others', async () => {
    const [parts, whole] = [await partsIn(temporaryFolder()), await partsIn(temporaryFolder())];
    const { failed, meetings } = await ingest([gone, kept(spring), kept(broken), kept(autumn)], parts);
    expect(failed).toMatchObject([
      { uri: 'gone.txt', message: 'gone.txt: there is no such file', line: null, field: null },
      { uri: 'broken.json', line: 2, field: 'meeting.title' },
    ]);
    expect(failed[1]!.message).toMatch(/^broken\.json:2: meeting\.title: /);
    expect(meetings.map(({ uri }) => uri)).toEqual(['spring.json', 'autumn.json']);
    await ingest([kept(spring), kept(autumn)], whole);
    expect(await fingerprints(parts)).toEqual(await fingerprints(whole));
    expect(await parts.shelf!.hashes()).toEqual(await whole.shelf!.hashes());
  });

  it('writes nothing when no source can be read', async () => {
    const dir = temporaryFolder();
    const parts = await partsIn(dir);
    await ingest([kept(spring)], parts);
    const [before, files] = [await fingerprints(parts), readdirSync(path.join(dir, 'sources'))];
    await expect(ingest([kept(broken), gone], parts)).rejects.toThrow(
      /^broken\.json:2: .*\ngone\.txt: there is no such file$/,
    );
    expect(await fingerprints(parts)).toEqual(before);
    expect(readdirSync(path.join(dir, 'sources'))).toEqual(files);
  });

  it('opens a source only when the one before it has been read', async () => {
    const parts = await partsIn(temporaryFolder());
    const order: string[] = [];
    const progress = vi.fn<Progress>(({ stage, what }) => stage === 'read' && what && order.push(`read ${what}`));
    const opening = (raw: RawSource) => ({
      uri: raw.uri,
      open: async () => {
        order.push(`open ${raw.uri}`);
        return kept(raw);
      },
    });
    await ingest([opening(spring), opening(autumn)], { ...parts, progress });
    expect(order).toEqual(['read spring.json', 'open spring.json', 'read autumn.json', 'open autumn.json']);
  });

  it('writes nothing in a dry run', async () => {
    const parts = await partsIn(temporaryFolder());
    const { changes } = await ingest([kept(spring)], parts, { dryRun: true });
    expect(changes.nodes.added.length).toBeGreaterThan(0);
    expect(changes.wrote).toBe(false);
    expect((await parts.store.stored()).nodes.size).toBe(0);
    expect(await parts.shelf!.hashes()).toBeNull();
  });

  it('writes nothing when it is interrupted while it reads or embeds', async () => {
    for (const stage of ['read', 'embed'] as const) {
      const parts = await partsIn(temporaryFolder());
      const controller = new AbortController();
      const interrupt = () => controller.abort(new Error(`interrupted at ${stage}`));
      const open = async () => {
        if (stage === 'read') interrupt();
        return kept(spring);
      };
      const vectorsOf: typeof parts.vectorsOf = (texts) => {
        if (stage === 'embed') interrupt();
        return parts.vectorsOf(texts);
      };
      const run = ingest([{ uri: spring.uri, open }], { ...parts, vectorsOf, signal: controller.signal });
      await expect(run).rejects.toThrow(`interrupted at ${stage}`);
      expect((await parts.store.stored()).nodes.size).toBe(0);
      expect(await parts.shelf!.hashes()).toBeNull();
    }
  });

  it('writes to the end when it is interrupted while it writes', async () => {
    const [parts, whole] = [await partsIn(temporaryFolder()), await partsIn(temporaryFolder())];
    const controller = new AbortController();
    const progress: Progress = ({ stage }) => void (stage === 'load' && setImmediate(() => controller.abort()));
    await ingest([kept(spring)], { ...parts, progress, signal: controller.signal });
    expect(controller.signal.aborted).toBe(true);
    await ingest([kept(spring)], whole);
    expect(await fingerprints(parts)).toEqual(await fingerprints(whole));
  });

  it('counts as changed what says something else, and not what only moved in its source', async () => {
    const parts = await partsIn(temporaryFolder());
    await ingest([kept(spring)], parts);
    const moved = rawSource('moved.json', spring.text.replace(/\n/g, '\n ').replace('sediment than', 'sand than'));
    const { changes, summary } = await ingest([kept(moved, '2025-06-02T00:00:00.000Z')], parts);
    expect(summary.nodes.changed.first.filter(({ kind }) => kind === 'talk')).toMatchObject([
      { label: 'Sediment behind small dams' },
    ]);
    expect(changes.nodes.changed).not.toContain('person:ana-lima');
    expect(changes.wrote).toBe(true);
  });

  it('loads by words alone when no text has a vector', async () => {
    const parts = { ...(await partsIn(temporaryFolder())), vectorsOf: async () => new Map<string, Float32Array>() };
    const report = await ingest([kept(spring), kept(autumn)], parts);
    expect(report).toMatchObject({ talks: 3, embedded: 0 });
    expect((await parts.store.stored()).model).toBeNull();
    expect(report.changes.edges.added.some((id) => id.startsWith('SIMILAR_TO:'))).toBe(true);
  });

  it('leaves the shelf saying what the graph says when the write fails', async () => {
    const parts = await partsIn(temporaryFolder());
    await ingest([kept(spring)], parts);
    const before = await parts.shelf!.hashes();
    vi.spyOn(parts.store, 'write').mockRejectedValue(new Error('no space left'));
    await expect(ingest([kept(autumn)], parts)).rejects.toThrow('no space left');
    expect(await parts.shelf!.hashes()).toEqual(before);
  });

  it('says why the write failed, also when the shelf cannot be put back', async () => {
    const parts = await partsIn(temporaryFolder());
    vi.spyOn(parts.store, 'write').mockRejectedValue(new Error('no space left'));
    const setLoaded = vi.spyOn(parts.shelf!, 'setLoaded');
    setLoaded.mockResolvedValueOnce().mockRejectedValueOnce(new Error('no space for the list either'));
    await expect(ingest([kept(spring)], parts)).rejects.toThrow(/^no space left$/);
  });
});

describe('restore', () => {
  it('takes the list of sources from the graph when the list is lost', async () => {
    const dir = temporaryFolder();
    const parts = await partsIn(dir);
    await ingest([kept(spring)], parts);
    const [before, listed] = [await fingerprints(parts), await parts.shelf!.hashes()];
    rmSync(path.join(dir, 'sources', 'loaded.json'));
    expect(await restore(parts)).toBe(false);
    expect(await parts.shelf!.hashes()).toEqual(listed);
    expect(await fingerprints(parts)).toEqual(before);
  });

  it('leaves a graph alone that says what the shelf says', async () => {
    const parts = await partsIn(temporaryFolder());
    await ingest([kept(spring)], parts);
    expect(await restore(parts)).toBe(false);
  });

  it('makes a lost graph anew, the same as before', async () => {
    const dir = temporaryFolder();
    const before = await partsIn(dir);
    await ingest([kept(spring), kept(autumn)], before);
    const after = await partsIn(path.join(dir, 'elsewhere'), dir);
    expect(await restore(after)).toBe(true);
    expect(await fingerprints(after)).toEqual(await fingerprints(before));
  });

  it('finishes an ingest that was killed after the shelf and before the graph', async () => {
    const [killed, whole] = [await partsIn(temporaryFolder()), await partsIn(temporaryFolder())];
    await ingest([kept(spring)], killed);
    await killed.shelf!.keep(kept(autumn));
    await killed.shelf!.setLoaded([spring.sha256, autumn.sha256]);
    expect(await restore(killed)).toBe(true);
    await ingest([kept(spring), kept(autumn)], whole);
    expect(await fingerprints(killed)).toEqual(await fingerprints(whole));
  });

  it('leaves the graph as it is when a source on the shelf can no longer be read', async () => {
    const parts = await partsIn(temporaryFolder());
    await ingest([kept(spring)], parts);
    const before = await fingerprints(parts);
    const unread = rawSource('unread.txt', 'nothing of a meeting');
    await parts.shelf!.keep(kept(unread));
    await parts.shelf!.setLoaded([spring.sha256, unread.sha256]);
    await expect(restore(parts)).rejects.toThrow(/^unread\.txt: no meeting was found/);
    expect(await fingerprints(parts)).toEqual(before);
  });
});
