/**
 * Meetings → graph. The whole graph is one function of its sources and the vectors of their texts: the order in which meetings
 * arrived, or a run that was killed half-way, leaves no trace, but for the ids of themes, which stay what they were.
 */
import { connects, type EdgeRow, type GraphRows, type NodeRow } from '../contract/graph.ts';
import type { MapVerdict } from '../contract/map.ts';
import type { ThemesVerdict } from '../contract/themes.ts';
import type { ListedDecision } from '../contract/curating.ts';
import type { Decision } from '../contract/decision.ts';
import { Curation } from './curation/curation.ts';
import { listed } from './curation/outcome.ts';
import { curatedThemes } from './curation/theme-acts.ts';
import { withDegree } from './derive/degree.ts';
import { layOut } from './derive/layout/index.ts';
import { mapTalks, type TalkMap } from './derive/projection/index.ts';
import { relateTalks, textsToEmbed, toEdges } from './derive/similar.ts';
import { talkText } from './derive/talk-text.ts';
import type { Former } from './derive/themes/former.ts';
import { deriveThemes } from './derive/themes/index.ts';
import { deriveTopics, phrasesToEmbed, type Topics } from './derive/topics/index.ts';
import type { Embeddings, Progress, SourcedMeeting, TalkText } from './model.ts';
import { resolve } from './resolve/index.ts';

export interface BuildTools {
  /** Unit vectors of the texts that have one; fewer, or none, when there is no model to make what is missing. */
  vectorsOf(texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** Name of the model that makes the vectors. */
  model: string;
  progress: Progress;
  /** Ends the build where it runs in a thread of its own. */
  signal?: AbortSignal;
}

export interface Built extends GraphRows {
  /** Vectors by talk; a talk is missing when its text has none. */
  vectors: ReadonlyMap<string, Float32Array>;
  talks: number;
  /** What was measured of the themes as a whole. */
  themes: ThemesVerdict;
  /** What was found of the map of talks as a whole. */
  map: MapVerdict;
  /** Every decision in time, with what became of it. */
  decisions: ListedDecision[];
  /** What `load` compares rows by, where it was made together with them. */
  fingerprints?: ReadonlyMap<string, string>;
}

/** Every text whose vector a graph of these talks asks for, each once, in a fixed order. */
export const textsOf = (talks: readonly TalkText[]): string[] => [
  ...new Set([...textsToEmbed(talks), ...phrasesToEmbed(talks)]),
];

/** Vectors as the derivations ask for them; null when not one text has a vector. */
export function embeddingsOf(
  talks: readonly TalkText[],
  vectors: ReadonlyMap<string, Float32Array>,
  model: string,
): Embeddings | null {
  const known = talks.flatMap((talk): [string, Float32Array][] => {
    const vector = vectors.get(talkText(talk));
    return vector ? [[talk.id, vector]] : [];
  });
  return known.length === 0 ? null : { model, talks: new Map(known), text: (text) => vectors.get(text) };
}

/** Topics of each talk, for the facts that two talks share. */
function topicsByTalk({ nodes, edges }: Topics): Map<string, { id: string; label: string }[]> {
  const labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]));
  const byTalk = new Map<string, { id: string; label: string }[]>();
  for (const { type, from, to } of edges)
    if (type === 'ABOUT') byTalk.set(from, [...(byTalk.get(from) ?? []), { id: to, label: labels.get(to)! }]);
  return byTalk;
}

/** Topics without those that decisions leave out. */
function shownTopics(topics: Topics, curation: Curation): Topics {
  curation.noteMissing('topic', new Set(topics.nodes.map(({ id }) => id)));
  const hidden = curation.hidden;
  return {
    nodes: topics.nodes.filter(({ id }) => !hidden.has(id)),
    edges: topics.edges.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
  };
}

/** Gives every node its place in the overview. */
function placed({ nodes, edges }: GraphRows): GraphRows {
  const places = layOut(nodes, edges);
  return { nodes: nodes.map((node) => ({ ...node, ...places.get(node.id)! })), edges };
}

/** Gives every talk its place on the map. */
const mapped = (nodes: readonly NodeRow[], { places }: TalkMap): NodeRow[] =>
  nodes.map((node) => {
    const place = node.kind === 'talk' ? places.get(node.id) : undefined;
    return place ? { ...node, mapX: place.x, mapY: place.y } : node;
  });

const byId = <R extends NodeRow | EdgeRow>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * Builds the graph of these meetings as people have decided.
 *
 * @param decisions laid over what the meetings say, in whatever order they come
 * @param former what the graph was before: a theme that is there again keeps its id; absent where there was none
 * @returns nodes and edges by id; the same meetings and vectors give the same rows, in whatever order the meetings come
 */
export async function build(
  meetings: readonly SourcedMeeting[],
  tools: BuildTools,
  decisions: readonly Decision[] = [],
  former?: Former,
): Promise<Built> {
  const { progress } = tools;
  const curation = new Curation(decisions);
  progress({ stage: 'resolve', done: 0, total: meetings.length });
  const { nodes, edges, talks } = resolve(meetings, curation);
  progress({ stage: 'resolve', done: meetings.length, total: meetings.length });
  const embeddings = embeddingsOf(talks, await tools.vectorsOf(textsOf(talks)), tools.model);
  const steps = ['topics', 'related talks', 'evidence', 'themes', 'map', 'layout'];
  const step = (what: string) => progress({ stage: 'derive', done: steps.indexOf(what), total: steps.length, what });
  step('topics');
  const topics = shownTopics(deriveTopics(talks, embeddings), curation);
  step('related talks');
  const related = relateTalks(talks, embeddings);
  step('evidence');
  const similar = toEdges(related, { talks, embeddings, topics: topicsByTalk(topics) });
  step('themes');
  const themes = curatedThemes(deriveThemes({ talks, embeddings, related, topics, former }), talks, curation);
  step('map');
  const map = mapTalks(embeddings?.talks ?? new Map(), { themes, topics });
  step('layout');
  const all = byId([...edges, ...topics.edges, ...similar, ...themes.edges]);
  const rows = placed(withDegree({ nodes: byId([...nodes, ...topics.nodes]), edges: all.filter(connects) }));
  progress({ stage: 'derive', done: steps.length, total: steps.length });
  return {
    nodes: byId([...mapped(rows.nodes, map), ...themes.nodes]),
    edges: all,
    vectors: embeddings?.talks ?? new Map(),
    talks: talks.length,
    themes: themes.verdict,
    map: map.verdict,
    decisions: listed(curation.decisions, curation.notes),
  };
}
