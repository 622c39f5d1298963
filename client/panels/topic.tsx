/** A topic: where it comes from, how it is printed, the talks about it. What it is called stands in its talks. */
import { useQuery } from '@tanstack/react-query';
import type { TopicNode } from '../../contract/graph.ts';
import * as ask from '../queries.ts';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';
import { Facts } from './facts.tsx';

const ORIGIN = { text: 'a phrase of the talks’ own texts', source: 'a keyword or track that a source gives' };

const facts = (topic: TopicNode, edge: string | undefined) => [
  { label: 'Origin', value: ORIGIN[topic.origin], fields: ['topic', 'label', 'keywords'], edge },
  {
    label: 'Also printed',
    value: topic.variants.filter((form) => form !== topic.label).join(' · '),
    fields: ['variants'],
    edge,
  },
];

export function TopicPanel({ id, node: topic }: PanelProps<TopicNode>) {
  const { data } = useQuery(ask.neighbours(id));
  const talks = data?.groups.find(({ type }) => type === 'ABOUT')?.items;
  return (
    <>
      <Facts facts={facts(topic, talks?.[0]?.edge.id)} provenance={topic.provenance} />
      <Connections id={id} />
    </>
  );
}
