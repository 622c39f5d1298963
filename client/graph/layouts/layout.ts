/** What a layout is given and what it makes. A layout is one file with a `layOut`, and one line in `index.ts`. */
import type { NodeId } from '../../../contract/ids.ts';
import type { Subgraph } from '../../../contract/graph.ts';
import type { TableRow } from '../../../contract/table.ts';
import type { Places, Point } from './point.ts';

/** What a layout needs to know of a talk. */
export type TalkFacts = Pick<
  TableRow<'talk'>,
  'id' | 'label' | 'date' | 'start' | 'session' | 'track' | 'meeting' | 'theme'
>;

export interface LayoutInput {
  graph: Pick<Subgraph, 'nodes' | 'edges'>;
  /** Where each node stands now. */
  places: Places;
  /** The node that was chosen to stand in the middle. */
  around: NodeId | null;
  /** When and where talks are, and in which themes; asked for only by layouts that need it. */
  talks: () => Promise<readonly TalkFacts[]>;
}

/** Words drawn behind the nodes: a day above its talks, a theme above its block. */
export interface Title extends Point {
  text: string;
  /** A day or a theme, or a session within; notes say something of the whole layout. */
  level: 'large' | 'small' | 'note';
  /** Room for it, in layout units; what is longer is cut. */
  width: number;
}

export interface Laid {
  places: Places;
  titles: readonly Title[];
}

export type LayOut = (input: LayoutInput) => Laid | Promise<Laid>;
