/**
 * Topics: what each talk is about, in phrases of its own text, and which topics belong together. Why this and what lost:
 * docs/decisions/0014-topics.md.
 */
import type { EdgeRow, TopicNode } from '../../../contract/graph.ts';
import type { Embeddings, TalkText } from '../../model.ts';
import { collect, type Collection } from './candidates.ts';
import { choose, topicCount } from './choose.ts';
import { given as givenTopics } from './given.ts';
import { labelOf, WordCase } from './labels.ts';
import { linkTopics } from './links.ts';
import { rank, type Scored } from './rank.ts';
import { aboutEdge, topicId, topicNode, type About } from './rows.ts';

export interface Topics {
  nodes: TopicNode[];
  /** ABOUT (talk → topic), CO_OCCURS and CLOSE_TO (topic → topic). */
  edges: EdgeRow[];
}

/** Reading is most of the work, and the same talks are read twice: for their phrases, then for their topics. */
const known = new WeakMap<readonly TalkText[], Collection>();

/** The phrases of a collection, its talks by id, whatever order they come in. */
function collected(talks: readonly TalkText[]): Collection {
  const collection = known.get(talks) ?? collect([...talks].sort((a, b) => (a.id < b.id ? -1 : 1)));
  known.set(talks, collection);
  return collection;
}

/** How many candidates of a talk are worth a vector. */
const EMBEDDED_PER_TALK = 16;

/** Phrases whose vectors make topics better, each once, sorted: the best candidates of every talk by words alone. */
export function phrasesToEmbed(talks: readonly TalkText[]): string[] {
  const collection = collected(talks);
  const keys = collection.talks.flatMap((_, place) =>
    rank(place, collection, null)
      .slice(0, EMBEDDED_PER_TALK)
      .map(({ key }) => key),
  );
  return [...new Set(keys)].sort();
}

function reasonOf({ inTitle, mentions, key }: Scored, { talksWith, talks }: Collection): string {
  const times = mentions.length === 1 ? 'once' : mentions.length === 2 ? 'twice' : `${mentions.length} times`;
  const where = inTitle ? `in the title${mentions.length > 1 ? `, ${times} in all` : ''}` : `${times} in the abstract`;
  const shared = talksWith.get(key)!;
  return `Stands ${where}; ${shared === 1 ? 'no other talk' : `${shared} of ${talks.length} talks`} ${shared === 1 ? 'uses' : 'use'} it.`;
}

/** Topics read from the text of one talk, best first. */
function read(place: number, collection: Collection, embeddings: Embeddings | null): Omit<About, 'rank'>[] {
  const talk = collection.talks[place]!;
  const ranked = rank(place, collection, embeddings);
  const chosen = choose(ranked, topicCount(talk));
  const best = Math.max(...chosen.map(({ score }) => score));
  return chosen.map((one) => ({
    talk,
    key: one.key,
    weight: one.score / best,
    origin: 'text',
    mentions: one.mentions,
    reason: reasonOf(one, collection),
    cosine: one.cosine,
    model: one.cosine === null ? null : (embeddings?.model ?? null),
  }));
}

function ranked(topics: Omit<About, 'rank'>[]): About[] {
  const byId = new Map<string, Omit<About, 'rank'>>();
  for (const topic of topics) if (!byId.has(topicId(topic.key))) byId.set(topicId(topic.key), topic);
  return [...byId.values()].map((topic, place) => ({ ...topic, rank: place + 1 }));
}

/** One node per topic; a topic that a source gives anywhere is the source's. */
function nodesOf(
  abouts: readonly About[],
  collection: Collection,
  sourceForms: ReadonlyMap<string, Map<string, number>>,
): TopicNode[] {
  const wordCase = new WordCase(collection.talks);
  const byId = new Map<string, About[]>();
  for (const about of abouts) byId.set(topicId(about.key), [...(byId.get(topicId(about.key)) ?? []), about]);
  return [...byId.values()].map((group) => {
    const { key } = group[0]!;
    const forms = sourceForms.get(key) ?? collection.printed.get(key) ?? new Map([[key, 1]]);
    const all = new Set([...forms.keys(), ...(collection.printed.get(key)?.keys() ?? [])]);
    const origin = group.some((about) => about.origin === 'source') ? 'source' : 'text';
    const label = origin === 'source' ? [...forms.keys()].sort()[0]! : labelOf(forms, wordCase);
    return topicNode(key, label, [...all].sort(), origin, group.length);
  });
}

/**
 * What each talk is about: 3 to 8 phrases of its own text (fewer for a title alone) and the keywords and track that its
 * source gives, variants of one phrase merged over the collection.
 *
 * @param embeddings vectors of talks and of {@link phrasesToEmbed}; null ranks by words alone
 * @returns nodes by id; ABOUT edges with weight 0…1, rank from 1, passages and a reason; links between topics
 */
export function deriveTopics(given: readonly TalkText[], embeddings: Embeddings | null): Topics {
  const collection = collected(given);
  const { talks } = collection;
  const source = givenTopics(talks, collection.acronyms);
  const abouts = talks.flatMap((_, place) =>
    ranked([...source.topics[place]!, ...read(place, collection, embeddings)]),
  );
  const nodes = nodesOf(abouts, collection, source.forms).sort((a, b) => (a.id < b.id ? -1 : 1));
  const edges = abouts.map(aboutEdge);
  return { nodes, edges: [...edges, ...linkTopics(nodes, abouts, embeddings)].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
