/**
 * The one place of colour, shape and label: every kind and relation as canvas, legend, outline and panels show it.
 * Colours keep 3:1 against the page in both schemes and stay apart for colour-blind eyes; the shape says the kind as well.
 */
import type { EdgeType } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';

export type Scheme = 'light' | 'dark';
export type Shape =
  'round-heptagon' | 'round-octagon' | 'star' | 'round-rectangle' | 'ellipse' | 'round-hexagon' | 'round-diamond';

export interface KindLook {
  /** One, and many. */
  label: string;
  plural: string;
  shape: Shape;
  colour: Record<Scheme, string>;
  /** Diameter in pixels at zoom 1 before the degree adds to it. */
  size: number;
}

export const KINDS: Record<NodeKind, KindLook> = {
  meeting: {
    label: 'Meeting',
    plural: 'Meetings',
    shape: 'round-octagon',
    colour: { light: '#2c2f3a', dark: '#ece6d8' },
    size: 40,
  },
  series: { label: 'Series', plural: 'Series', shape: 'star', colour: { light: '#6d6552', dark: '#b3ab97' }, size: 38 },
  talk: {
    label: 'Talk',
    plural: 'Talks',
    shape: 'round-rectangle',
    colour: { light: '#1d6aa8', dark: '#62abe8' },
    size: 26,
  },
  person: {
    label: 'Person',
    plural: 'People',
    shape: 'ellipse',
    colour: { light: '#c1500f', dark: '#f2914f' },
    size: 22,
  },
  institution: {
    label: 'Institution',
    plural: 'Institutions',
    shape: 'round-hexagon',
    colour: { light: '#0b7a5e', dark: '#43c39e' },
    size: 24,
  },
  topic: {
    label: 'Topic',
    plural: 'Topics',
    shape: 'round-diamond',
    colour: { light: '#91468a', dark: '#d391cb' },
    size: 20,
  },
  theme: {
    label: 'Theme',
    plural: 'Themes',
    shape: 'round-heptagon',
    colour: { light: '#8a6a00', dark: '#d9b84a' },
    size: 34,
  },
};

/** The order in which kinds are listed everywhere. */
export const KIND_ORDER: readonly NodeKind[] = ['talk', 'person', 'institution', 'topic', 'theme', 'meeting', 'series'];

export interface RelationLook {
  /** The edge read from its source, as it stands on the canvas. */
  label: string;
  /** Heading of the neighbours an edge leads to, seen from its source and from its target. */
  out: string;
  in: string;
  colour: Record<Scheme, string>;
  line: 'solid' | 'dashed' | 'dotted';
  /** Opacity while nobody looks at it: what the programme says stands before what was computed. */
  strength: number;
  /** Whether it was computed from texts rather than read from a source. */
  computed: boolean;
  /** Whether the direction says something a reader needs. */
  directed: boolean;
}

const ink = { light: '#6d6552', dark: '#b3ab97' };

export const RELATIONS: Record<EdgeType, RelationLook> = {
  GAVE: {
    label: 'gave',
    out: 'Gave',
    in: 'Given by',
    colour: KINDS.person.colour,
    line: 'solid',
    strength: 0.6,
    computed: false,
    directed: true,
  },
  CREDITED_IN: {
    label: 'credited in',
    out: 'Credited in',
    in: 'Credited',
    colour: KINDS.person.colour,
    line: 'dashed',
    strength: 0.5,
    computed: false,
    directed: true,
  },
  ORGANIZED: {
    label: 'organized',
    out: 'Organized',
    in: 'Organized by',
    colour: ink,
    line: 'solid',
    strength: 0.4,
    computed: false,
    directed: true,
  },
  LISTED_AT: {
    label: 'listed at',
    out: 'Listed as speaker at',
    in: 'Listed speakers',
    colour: ink,
    line: 'dotted',
    strength: 0.25,
    computed: false,
    directed: true,
  },
  AFFILIATED_WITH: {
    label: 'affiliated with',
    out: 'Affiliated with',
    in: 'People',
    colour: KINDS.institution.colour,
    line: 'solid',
    strength: 0.5,
    computed: false,
    directed: true,
  },
  ABOUT: {
    label: 'about',
    out: 'About',
    in: 'Talks about it',
    colour: KINDS.topic.colour,
    line: 'solid',
    strength: 0.38,
    computed: false,
    directed: true,
  },
  SIMILAR_TO: {
    label: 'related to',
    out: 'Related talks',
    in: 'Ranked near by',
    colour: KINDS.talk.colour,
    line: 'dashed',
    strength: 0.2,
    computed: true,
    directed: false,
  },
  PART_OF: {
    label: 'part of',
    out: 'Part of',
    in: 'Talks',
    colour: ink,
    line: 'solid',
    strength: 0.22,
    computed: false,
    directed: true,
  },
  IN_SERIES: {
    label: 'in series',
    out: 'In series',
    in: 'Meetings',
    colour: ink,
    line: 'solid',
    strength: 0.6,
    computed: false,
    directed: true,
  },
  CO_OCCURS: {
    label: 'in the same talks as',
    out: 'In the same talks',
    in: 'In the same talks',
    colour: KINDS.topic.colour,
    line: 'dashed',
    strength: 0.2,
    computed: true,
    directed: false,
  },
  CLOSE_TO: {
    label: 'close in meaning to',
    out: 'Close in meaning',
    in: 'Close in meaning',
    colour: KINDS.topic.colour,
    line: 'dotted',
    strength: 0.2,
    computed: true,
    directed: false,
  },
  IN_THEME: {
    label: 'in theme',
    out: 'Theme',
    in: 'Talks',
    colour: KINDS.theme.colour,
    line: 'dashed',
    strength: 0.3,
    computed: true,
    directed: true,
  },
  TYPICAL_OF: {
    label: 'typical of',
    out: 'Typical of',
    in: 'Typical topics',
    colour: KINDS.theme.colour,
    line: 'dotted',
    strength: 0.25,
    computed: true,
    directed: true,
  },
  WITHIN: {
    label: 'part of the theme',
    out: 'Part of',
    in: 'Themes within',
    colour: KINDS.theme.colour,
    line: 'solid',
    strength: 0.4,
    computed: true,
    directed: true,
  },
  MAYBE_SAME: {
    label: 'may be the same as',
    out: 'Perhaps the same',
    in: 'Perhaps the same',
    colour: KINDS.person.colour,
    line: 'dotted',
    strength: 0.2,
    computed: true,
    directed: false,
  },
};

/** The order in which relations are listed everywhere. */
export const RELATION_ORDER = Object.keys(RELATIONS) as EdgeType[];

/** Heading of the neighbours along a relation, seen from one of its ends. */
export const relationHeading = (type: EdgeType, outgoing: boolean): string => RELATIONS[type][outgoing ? 'out' : 'in'];

export interface Surface {
  /** Behind the graph. */
  paper: string;
  /** Behind panels, and behind what is sunk into them. */
  panel: string;
  sunk: string;
  line: string;
  text: string;
  /** Text that steps back; 4.5:1 on all three. */
  quiet: string;
  /** The path, and what went wrong. */
  accent: string;
}

/** What lies behind and around the nodes. */
export const CANVAS: Record<Scheme, Surface> = {
  light: {
    paper: '#faf8f3',
    panel: '#fffdf9',
    sunk: '#f3efe6',
    line: '#e2ddd1',
    text: '#23252e',
    quiet: '#5f5b50',
    accent: '#b3261e',
  },
  dark: {
    paper: '#15171d',
    panel: '#1b1e25',
    sunk: '#22252d',
    line: '#2c2f38',
    text: '#ece9e1',
    quiet: '#a9a69c',
    accent: '#ffb4a9',
  },
};

/** Diameter of a node in pixels at zoom 1: well-connected nodes are larger, by area. */
export const nodeSize = (kind: NodeKind, degree: number): number =>
  Math.round(Math.min(KINDS[kind].size * 1.9, KINDS[kind].size + 3 * Math.sqrt(degree)));
