/** How good the running model and the rankings are on a labelled set, with intervals, beside simple methods in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { NodeRow } from '../../contract/graph.ts';
import { openStore } from '../../cypher/open.ts';
import type { Store } from '../../cypher/store.ts';
import { ahead, estimate, type Estimate } from './bootstrap.ts';
import type { LabelledSet, Task } from './labelled.ts';
import { measured, measureNames, type Measure } from './measures.ts';
import { relatedRankings, searchRankings, vectorsOfTalks, type Methods, type Model } from './rankings.ts';
import type { TalkText } from '../model.ts';

export { labelledSetIn } from './labelled.ts';

/** One method on one task: each measure with its interval, and how far ours lies ahead of it, query by query. */
export interface Figures {
  method: string;
  measures: Record<Measure, Estimate>;
  /** null for ours. */
  ahead: Record<Measure, Estimate> | null;
  /** The values of each query, in their order. */
  values: Record<Measure, number[]>;
}

export interface TaskReport {
  set: string;
  task: string;
  kind: Task['kind'];
  model: string;
  /** How many are ranked. */
  talks: number;
  queries: number;
  figures: Figures[];
}

const byMeasure = <T>(make: (measure: Measure) => T) =>
  Object.fromEntries(measureNames.map((name) => [name, make(name)])) as Record<Measure, T>;

function figuresOf({ judged }: Task, methods: Methods): Figures[] {
  const valuesOf = (rankings: Methods[string]) => {
    const each = judged.map((one, at) => measured(rankings[at]!, one));
    return byMeasure((measure) => each.map((of) => of[measure]));
  };
  const all = Object.entries(methods).map(([method, rankings]) => ({ method, values: valuesOf(rankings) }));
  return all.map(({ method, values }, place) => ({
    method,
    values,
    measures: byMeasure((measure) => estimate(values[measure])),
    ahead: place === 0 ? null : byMeasure((measure) => ahead(all[0]!.values[measure], values[measure])),
  }));
}

const asNode = ({ id, key, title, abstract }: TalkText, position: number) => ({
  ...NodeRow.parse({
    id,
    kind: 'talk',
    label: title,
    key,
    meeting: 'meeting:labelled',
    position,
    alsoTitled: [],
    talkKind: 'talk',
    date: null,
    start: null,
    end: null,
    session: null,
    track: null,
    room: null,
    abstract,
    keywords: [],
    links: [],
    report: [],
  }),
  hash: '',
});

/** Runs with a store of its own that holds the talks and their vectors and nothing else. */
export async function withStore<T>(
  talks: readonly TalkText[],
  vectors: readonly Float32Array[],
  model: string,
  use: (store: Store) => Promise<T>,
) {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'colloquy-eval-'));
  const store = await openStore({ engine: 'embedded', dir });
  try {
    const embeddings = talks.map(({ id }, place) => ({ id, vector: vectors[place]! }));
    const gone = { edges: [], nodes: [], sources: [] };
    await store.write({ sources: [], nodes: talks.map(asNode), edges: [], embeddings, model, gone });
    return await use(store);
  } finally {
    await store.close();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Measures every task of a set. The same set and model give the same report. */
export async function evaluate(set: LabelledSet, model: Model): Promise<TaskReport[]> {
  const { talks, tasks } = set;
  const { embedder } = model;
  const vectors = await vectorsOfTalks(talks, model);
  const methodsOf = ({ kind, judged }: Task) =>
    kind === 'related'
      ? relatedRankings(talks, vectors, judged, embedder.name)
      : withStore(talks, vectors, embedder.name, (store) => searchRankings(talks, judged, store, embedder));
  const reports: TaskReport[] = [];
  for (const task of tasks) {
    const figures = figuresOf(task, await methodsOf(task));
    const { name, kind, judged } = task;
    reports.push({
      set: set.name,
      task: name,
      kind,
      model: embedder.name,
      talks: talks.length,
      queries: judged.length,
      figures,
    });
  }
  return reports;
}
