/** Topics as rows of the graph, each with the passages it stands in and the reason it was chosen. */
import { edgeId, type EdgeRow, type Provenance, type TopicNode } from '../../../contract/graph.ts';
import { NodeId, slug, TopicId, type TalkId } from '../../../contract/ids.ts';
import type { TalkText } from '../../model.ts';
import { spanOf } from '../passage.ts';
import { rounded } from '../vectors.ts';
import type { Mention } from './mentions.ts';

/** What a talk is about, before it becomes rows. */
export interface About {
  talk: TalkText;
  key: string;
  /** 0…1, the best topic of a talk near 1. */
  weight: number;
  rank: number;
  origin: TopicNode['origin'];
  mentions: readonly Mention[];
  reason: string;
  cosine: number | null;
  model: string | null;
}

/** The id of a topic: its key as a slug. */
export const topicId = (key: string): TopicId => TopicId.parse(`topic:${slug(key)}`);

/** Most passages kept for one topic of one talk. */
const MAX_SPANS = 8;

function provenanceOf({ talk, mentions, reason, origin, weight, model }: About): Provenance {
  const spans = mentions.slice(0, MAX_SPANS).flatMap((mention) => spanOf(talk, mention) ?? []);
  const method = origin === 'source' ? 'given' : 'c-tf-idf';
  return { how: 'derived', field: 'topic', method, model, score: weight, reason, spans };
}

export function aboutEdge(about: About): EdgeRow {
  const to = topicId(about.key);
  return {
    id: edgeId('ABOUT', about.talk.id, to),
    type: 'ABOUT',
    from: NodeId.parse(about.talk.id satisfies TalkId),
    to: NodeId.parse(to),
    weight: rounded(about.weight),
    rank: about.rank,
    cosine: null,
    evidence: null,
    provenance: [provenanceOf(about)],
  };
}

const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/**
 * @param label how the topic is written
 * @param variants its printed forms
 * @param talks how many talks are about it
 */
export function topicNode(
  key: string,
  label: string,
  variants: string[],
  origin: About['origin'],
  talks: number,
): TopicNode {
  return {
    id: topicId(key),
    kind: 'topic',
    label,
    detail: plural(talks, 'talk'),
    degree: 0,
    x: null,
    y: null,
    provenance: [],
    variants,
    origin,
  };
}
