/** A labelled collection: a folder with `meeting.json` (colloquy.meeting/1) and the truth beside it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { TalkId } from '../../contract/ids.ts';
import { Meeting } from '../../contract/meeting.ts';
import { bareTalk } from '../../ingest/derive/talk-text.ts';
import type { TalkText } from '../../ingest/model.ts';

/** Talks that share a label are related. */
const Labels = z.object({
  task: z.literal('shared-label'),
  labels: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
});
/** Questions with the talks that answer them. */
const Queries = z.object({
  task: z.literal('queries'),
  queries: z.record(z.string(), z.string()),
  relevant: z.record(z.string(), z.array(z.string())),
});

export interface Labelled {
  name: string;
  talks: TalkText[];
  /** Sets of labels by name: label sets of talks by id. */
  labels: Map<string, Map<string, Set<string>>>;
  /** Questions with the ids of the talks that answer them. */
  queries: { text: string; relevant: Set<string> }[];
}

const idOf = (key: string) => TalkId.parse(`talk:bench/${encodeURIComponent(key)}`);

/** The talks of a document as `derive` reads them, without places. */
function talksOf(file: string): TalkText[] {
  const { talks } = Meeting.parse(JSON.parse(readFileSync(file, 'utf8')));
  return talks.map(({ key, title, abstract }) => bareTalk({ id: idOf(key), key, title, abstract }));
}

/** The truth of a folder: every `labels*.json` in it. */
function truthOf(folder: string): Pick<Labelled, 'labels' | 'queries'> {
  const labels: Labelled['labels'] = new Map();
  const queries: Labelled['queries'] = [];
  for (const name of ['labels.json', 'labels-queries.json']) {
    const file = path.join(folder, name);
    if (!existsSync(file)) continue;
    const truth = z.discriminatedUnion('task', [Labels, Queries]).parse(JSON.parse(readFileSync(file, 'utf8')));
    if (truth.task === 'queries')
      for (const [id, text] of Object.entries(truth.queries))
        queries.push({ text, relevant: new Set((truth.relevant[id] ?? []).map(idOf)) });
    else
      for (const [set, byKey] of Object.entries(truth.labels)) {
        const sets = Object.entries(byKey).map(
          ([key, of]) => [idOf(key), new Set(of.map((one) => one.toLowerCase()))] as const,
        );
        labels.set(set, new Map(sets));
      }
  }
  return { labels, queries };
}

export const collectionIn = (folder: string): Labelled => ({
  name: path.basename(path.resolve(folder)),
  talks: talksOf(path.join(folder, 'meeting.json')),
  ...truthOf(folder),
});
