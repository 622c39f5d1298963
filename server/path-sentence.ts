/** A path read as one sentence: what two share is said of both, the rest step by step. */
import type { EdgeType } from '../contract/graph.ts';
import { clauseOf, nameOf, type Named } from './sentences.ts';

/** What of an edge a sentence needs: its type, and where it starts. */
interface Edge {
  type: EdgeType;
  source: string;
}

/** One step of a path, with the node that it starts from and the one it leads to. */
interface Step {
  type: EdgeType;
  from: Named;
  to: Named;
  /** Whether the edge points the way the path goes. */
  forward: boolean;
}

/** What two nodes are to a third that both point at. Names are ready to stand in a sentence. */
const BOTH: Partial<Record<EdgeType, (a: string, b: string, shared: string) => string>> = {
  GAVE: (a, b, talk) => `${a} and ${b} both gave ${talk}`,
  CREDITED_IN: (a, b, talk) => `${a} and ${b} are both credited in ${talk}`,
  ORGANIZED: (a, b, meeting) => `${a} and ${b} both organized ${meeting}`,
  LISTED_AT: (a, b, meeting) => `${a} and ${b} are both in the printed list of speakers of ${meeting}`,
  AFFILIATED_WITH: (a, b, institution) => `${a} and ${b} are both affiliated with ${institution}`,
  PART_OF: (a, b, meeting) => `${a} and ${b} are both part of ${meeting}`,
  IN_SERIES: (a, b, series) => `${a} and ${b} both belong to the series ${series}`,
  ABOUT: (a, b, topic) => `${a} and ${b} are both about ${topic}`,
};

/** What a node is to two that it points at both. */
const TO_BOTH: Partial<Record<EdgeType, (shared: string, a: string, b: string) => string>> = {
  GAVE: (person, a, b) => `${person} gave both ${a} and ${b}`,
  CREDITED_IN: (person, a, b) => `${person} is credited in both ${a} and ${b}`,
  ORGANIZED: (person, a, b) => `${person} organized both ${a} and ${b}`,
  AFFILIATED_WITH: (person, a, b) => `${person} is affiliated with both ${a} and ${b}`,
  ABOUT: (talk, a, b) => `${talk} is about both ${a} and ${b}`,
};

/** Paths of four steps that are the same from both ends, by the types of their first two steps. */
const MIRRORED: Record<string, (a: string, x: string, shared: string, y: string, b: string) => string> = {
  'GAVE> PART_OF>': (a, x, meeting, y, b) => `${a} and ${b} both spoke at ${meeting}: ${a} gave ${x}, ${b} gave ${y}`,
  'GAVE> ABOUT>': (a, x, topic, y, b) => `${a} and ${b} both spoke about ${topic}: ${a} gave ${x}, ${b} gave ${y}`,
  'CREDITED_IN> ABOUT>': (a, x, topic, y, b) =>
    `${a} and ${b} are both credited in talks about ${topic}: ${a} in ${x}, ${b} in ${y}`,
  '<GAVE AFFILIATED_WITH>': (a, x, institution, y, b) =>
    `${a} and ${b} were both given by people of ${institution}: ${x} gave ${a}, ${y} gave ${b}`,
  'PART_OF> IN_SERIES>': (a, x, series, y, b) =>
    `${a} and ${b} are both part of meetings of the series ${series}: ${a} of ${x}, ${b} of ${y}`,
};

const keyOf = ({ type, forward }: Pick<Step, 'type' | 'forward'>) => (forward ? `${type}>` : `<${type}`);

/** The step as whoever walks the path from its other end sees it. */
const turned = ({ type, from, to, forward }: Step): Step => ({ type, from: to, to: from, forward: !forward });

/** A path of four steps as one clause, where both halves are alike. */
function mirrored(steps: readonly Step[]): string | null {
  const [one, two, three, four] = steps;
  if (!one || !two || !three || !four || steps.length > 4) return null;
  const key = `${keyOf(one)} ${keyOf(two)}`;
  const say = MIRRORED[key];
  if (!say || key !== `${keyOf(turned(four))} ${keyOf(turned(three))}`) return null;
  return say(nameOf(one.from), nameOf(one.to), nameOf(two.to), nameOf(four.from), nameOf(four.to));
}

/** Two steps as one clause, where they say the same of what lies between them. */
function shared(one: Step, two: Step | undefined): string | null {
  if (two?.type !== one.type || two.forward === one.forward) return null;
  const [a, middle, b] = [one.from, one.to, two.to].map(nameOf) as [string, string, string];
  return (one.forward ? BOTH[one.type]?.(a, b, middle) : TO_BOTH[one.type]?.(middle, a, b)) ?? null;
}

const clause = ({ type, from, to, forward }: Step) => (forward ? clauseOf(type, from, to) : clauseOf(type, to, from));

function clausesOf(steps: readonly Step[]): string[] {
  const [one, two, ...rest] = steps;
  if (!one) return [];
  const both = shared(one, two);
  return both ? [both, ...clausesOf(rest)] : [clause(one), ...clausesOf(steps.slice(1))];
}

/**
 * A path as one sentence, e.g. `Ge and Yu both spoke at Meeting 2024: Ge gave “A”, Yu gave “B”.`
 *
 * @param nodes ids along the path, and `edges` between them in order, whichever way each points
 * @param known the nodes by id
 */
export function pathSentence(
  nodes: readonly string[],
  edges: readonly Edge[],
  known: ReadonlyMap<string, Named>,
): string {
  const steps = edges.map(({ type, source }, i): Step => {
    const [from, to] = [known.get(nodes[i]!)!, known.get(nodes[i + 1]!)!];
    return { type, from, to, forward: source === from.id };
  });
  return `${mirrored(steps) ?? clausesOf(steps).join('; ')}.`;
}
