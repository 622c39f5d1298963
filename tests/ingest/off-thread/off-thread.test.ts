/** What is read and built in threads of its own is what is read and built in this one, and the event loop is free meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourceId } from '../../../contract/ids.ts';
import { build } from '../../../ingest/build.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import { fingerprintsOf } from '../../../ingest/load.ts';
import { openOffThread, type OffThread } from '../../../ingest/off-thread/index.ts';
import { openReading } from '../../../ingest/off-thread/reading.ts';
import { readSource } from '../../../ingest/readers/index.ts';
import { ReadError } from '../../../ingest/readers/reader.ts';
import { autumn, rawSource, spring } from '../../support/pages.ts';

let threads: OffThread;
beforeAll(() => {
  threads = openOffThread();
});
afterAll(() => threads.close());

describe('reading', () => {
  it('makes the same meetings as in this thread', async () => {
    expect(await threads.read(spring)).toEqual(readSource(spring));
  });

  it('refuses what this thread refuses, in the same words', async () => {
    const broken = rawSource('broken.json', '{"format": "colloquy.meeting/1",\n "meeting": {}}');
    const error = await threads.read(broken).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReadError);
    expect(() => readSource(broken)).toThrow((error as Error).message);
  });

  it('gives up what takes longer than it may, and says so, while timers go on', async () => {
    const reading = openReading({ milliseconds: 1, megabytes: 256, queue: 2 });
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    const endless = rawSource(
      'endless.txt',
      `Rivers 2025\nMay 5, 2025\n${'9:30 AM Ada Bell | On Graphs\n'.repeat(20_000)}`,
    );
    await expect(reading.read(endless)).rejects.toThrow(
      /^endless\.txt: reading it took longer than 0\.00[1-5] s and was given up$/,
    );
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(0);
    await reading.close();
  });

  it('gives up what would make much text of little', async () => {
    const volumes = '<volume id="1"><meta><booktitle>Rivers 2025</booktitle></meta></volume>'.repeat(2_000);
    const repeated = rawSource('many.xml', `<?xml version="1.0"?><collection id="2025.x">${volumes}</collection>`);
    await expect(threads.read(repeated)).rejects.toThrow(/its 2000 meetings carry \d+ characters of text/);
  });
});

describe('building', () => {
  const meetings = [spring, autumn].flatMap((raw, at) =>
    readSource(raw).map((read) => ({ source: SourceId.parse(`source:${at}`), ...read })),
  );
  const embedder = openHashingEmbedder();
  const tools = {
    model: embedder.name,
    progress: () => undefined,
    vectorsOf: async (texts: readonly string[]) => {
      const vectors = await embedder.embed(texts, { purpose: 'passage' });
      return new Map(texts.map((text, at) => [text, vectors[at]!]));
    },
  };

  it('makes the same graph as in this thread, with the fingerprints that loading compares', async () => {
    const here = await build(meetings, tools);
    const there = await threads.work.build!(meetings, tools);
    expect(there).toEqual({ ...here, fingerprints: fingerprintsOf(here) });
  });

  it('says how far it is, in the same steps', async () => {
    const [here, there]: [unknown[], unknown[]] = [[], []];
    await build(meetings, { ...tools, progress: (event) => here.push(event) });
    await threads.work.build!(meetings, { ...tools, progress: (event) => there.push(event) });
    expect(there).toEqual(here);
  });

  it('fails as the vectors do', async () => {
    const failing = { ...tools, vectorsOf: () => Promise.reject(new Error('the model is broken')) };
    await expect(threads.work.build!(meetings, failing)).rejects.toThrow('the model is broken');
  });

  it('ends when its caller has gone, and builds again for the next', async () => {
    const gone = new AbortController();
    const waiting = {
      ...tools,
      signal: gone.signal,
      vectorsOf: () => (gone.abort(new Error('gone')), new Promise<never>(() => {})),
    };
    await expect(threads.work.build!(meetings, waiting)).rejects.toThrow('gone');
    expect((await threads.work.build!(meetings, tools)).talks).toBe(3);
  });
});
