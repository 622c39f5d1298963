/** A topic: where it comes from, how it is printed, the talks about it. */
import type { TopicNode } from '../../contract/graph.ts';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';
import { Facts } from './facts.tsx';

const ORIGIN = { text: 'a phrase of the talks’ own texts', source: 'a keyword or track that a source gives' };

const facts = (topic: TopicNode) => [
  { label: 'Origin', value: ORIGIN[topic.origin], fields: ['topic', 'label', 'keywords'] },
  {
    label: 'Also printed',
    value: topic.variants.filter((form) => form !== topic.label).join(' · '),
    fields: ['variants'],
  },
];

export const TopicPanel = ({ id, node: topic }: PanelProps<TopicNode>) => (
  <>
    <Facts facts={facts(topic)} provenance={topic.provenance} />
    <Connections id={id} />
  </>
);
