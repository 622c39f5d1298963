/**
 * A labelled set: a folder with `meeting.json` (colloquy.meeting/1) and, beside it, one or more `labels*.json` that say which of
 * its talks belong together or answer a question. Format: docs/labelled-sets.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { TalkId } from '../../contract/ids.ts';
import { Meeting } from '../../contract/meeting.ts';
import { bareTalk } from '../derive/talk-text.ts';
import type { TalkText } from '../model.ts';

const lists = z.record(z.string(), z.array(z.string()));

const Truth = z.discriminatedUnion('task', [
  z
    .object({ task: z.literal('shared-label'), labels: z.record(z.string(), lists) })
    .describe('Talks that share a label are related: {set: {talk key: [label]}}'),
  z
    .object({ task: z.literal('queries'), queries: z.record(z.string(), z.string()), relevant: lists })
    .describe('Questions and the talks that answer them: {question id: text}, {question id: [talk key]}'),
  z
    .object({
      task: z.literal('graded-pool'),
      pools: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number().min(0)))),
    })
    .describe('Talks judged beside a talk, by facet: {facet: {talk key: {talk key: grade}}}'),
]);

/** What one query is judged by: the grade of every relevant id; ids outside of `pool` take no part. */
export interface Judged {
  /** Id of the talk, or of the question. */
  query: string;
  /** The words of a question; null when a talk is the query. */
  text: string | null;
  grades: ReadonlyMap<string, number>;
  pool: ReadonlySet<string>;
}

/** Queries of one kind that are averaged over. */
export interface Task {
  name: string;
  kind: 'related' | 'search';
  judged: Judged[];
}

export interface LabelledSet {
  name: string;
  talks: TalkText[];
  tasks: Task[];
}

const idOf = (key: string) => TalkId.parse(`talk:labelled/${encodeURIComponent(key)}`);

/** Talks that share a label, under each name of labels; a talk that shares none with another is no query. */
function sharedLabels(name: string, byKey: Readonly<Record<string, string[]>>): Task {
  const labels = new Map(Object.entries(byKey).map(([key, of]) => [idOf(key), of.map((one) => one.toLowerCase())]));
  const holders = new Map<string, TalkId[]>();
  for (const [id, of] of labels) for (const one of new Set(of)) holders.set(one, [...(holders.get(one) ?? []), id]);
  const pool = new Set<string>(labels.keys());
  const judged = [...labels].map(([query, of]): Judged => {
    const others = of.flatMap((one) => holders.get(one)!).filter((id) => id !== query);
    return { query, text: null, pool, grades: new Map(others.map((id) => [id, 1])) };
  });
  return { name, kind: 'related', judged: judged.filter(({ grades }) => grades.size > 0) };
}

function questions(truth: Extract<z.infer<typeof Truth>, { task: 'queries' }>, talks: ReadonlySet<string>): Task {
  const judged = Object.entries(truth.relevant).map(([id, keys]): Judged => {
    const text = truth.queries[id] ?? '';
    return { query: id, text, pool: talks, grades: new Map(keys.map((key) => [idOf(key), 1])) };
  });
  return { name: 'questions', kind: 'search', judged: judged.filter(({ text, grades }) => text && grades.size > 0) };
}

function gradedPool(name: string, pools: Readonly<Record<string, Readonly<Record<string, number>>>>): Task {
  const judged = Object.entries(pools).map(([key, grades]): Judged => {
    const query = idOf(key);
    const of = Object.entries(grades).map(([other, grade]): [string, number] => [idOf(other), grade]);
    const others = of.filter(([id]) => id !== query);
    return { query, text: null, pool: new Set(others.map(([id]) => id)), grades: new Map(others) };
  });
  return { name, kind: 'related', judged };
}

/** @throws an error that names the file and the field */
function tasksOf(file: string, talks: ReadonlySet<string>): Task[] {
  const parsed = Truth.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`, { cause: parsed.error });
  const truth = parsed.data;
  if (truth.task === 'queries') return [questions(truth, talks)];
  if (truth.task === 'graded-pool') return Object.entries(truth.pools).map(([name, of]) => gradedPool(name, of));
  return Object.entries(truth.labels).map(([name, of]) => sharedLabels(name, of));
}

/**
 * Reads a labelled set.
 *
 * @throws an error that names the file and what is wrong with it
 */
export function labelledSetIn(folder: string): LabelledSet {
  const { talks } = Meeting.parse(JSON.parse(readFileSync(path.join(folder, 'meeting.json'), 'utf8')));
  const read = talks.map(({ key, title, abstract }) => bareTalk({ id: idOf(key), key, title, abstract }));
  const ids = new Set<string>(read.map(({ id }) => id));
  const files = readdirSync(folder).filter((name) => /^labels.*\.json$/.test(name));
  return {
    name: path.basename(path.resolve(folder)),
    talks: read,
    tasks: files.sort().flatMap((name) => tasksOf(path.join(folder, name), ids)),
  };
}
