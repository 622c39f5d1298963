/** Edges read as sentences. A node's label stands as it is printed; titles stand in quotation marks. */
import type { EdgeType } from '../contract/graph.ts';
import type { NodeKind } from '../contract/ids.ts';

/** What a sentence needs to know of a node. */
export interface Named {
  id: string;
  kind: NodeKind;
  label: string;
}

/** `from` and `to` are names, ready to stand in a sentence. */
const SENTENCES: Record<EdgeType, (from: string, to: string) => string> = {
  GAVE: (person, talk) => `${person} gave ${talk}`,
  CREDITED_IN: (person, talk) => `${person} is credited in ${talk}`,
  ORGANIZED: (person, meeting) => `${person} organized ${meeting}`,
  LISTED_AT: (person, meeting) => `${person} is in the printed list of speakers of ${meeting}`,
  AFFILIATED_WITH: (person, institution) => `${person} is affiliated with ${institution}`,
  PART_OF: (talk, meeting) => `${talk} is part of ${meeting}`,
  IN_SERIES: (meeting, series) => `${meeting} belongs to the series ${series}`,
  ABOUT: (talk, topic) => `${talk} is about ${topic}`,
  SIMILAR_TO: (talk, other) => `${talk} is related to ${other}`,
  CO_OCCURS: (topic, other) => `${topic} and ${other} are topics of the same talks`,
  CLOSE_TO: (topic, other) => `${topic} is close in meaning to ${other}`,
  IN_THEME: (talk, theme) => `${talk} belongs to the theme ${theme}`,
  TYPICAL_OF: (topic, theme) => `${topic} is typical of the theme ${theme}`,
  WITHIN: (theme, larger) => `The theme ${theme} is part of the theme ${larger}`,
  MAYBE_SAME: (name, other) => `${name} may be the same as ${other}; nobody has decided it yet`,
};

const QUOTED: ReadonlySet<NodeKind> = new Set(['talk', 'topic', 'theme']);

/** As it stands in a sentence. */
export const nameOf = ({ kind, label }: Named) => (QUOTED.has(kind) ? `“${label}”` : label);

/** One edge as a clause, without a full stop. */
export const clauseOf = (type: EdgeType, from: Named, to: Named) => SENTENCES[type](nameOf(from), nameOf(to));

/** One edge as a sentence, e.g. `René Vidal gave “Learning with structure”.` */
export const sentenceOf = (type: EdgeType, from: Named, to: Named): string => `${clauseOf(type, from, to)}.`;
