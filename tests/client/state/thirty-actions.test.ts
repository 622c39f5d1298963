import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeId, type GraphNode, type Subgraph } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';
import { graphActions } from '../../../client/graph/actions/graph.ts';
import { nodeActions } from '../../../client/graph/actions/index.ts';
import { markedActions } from '../../../client/graph/actions/marked.ts';
import type { Group, Offer, Situation } from '../../../client/graph/actions/offer.ts';
import { openOf, spentOf } from '../../../client/graph/drawn.ts';
import { shownIds, unkeptIds, type Grown } from '../../../client/graph/shown.ts';
import type { Action } from '../../../client/state/action.ts';
import { linkOf } from '../../../client/state/link.ts';
import { openLink } from '../../../client/state/open-link.ts';
import { reduce } from '../../../client/state/reduce.ts';
import { emptyView, LAYOUTS, type Expansion, type ViewState } from '../../../client/state/view.ts';
import { fingerprint } from '../../../contract/fingerprint.ts';
import { bundled } from '../../ingest/derive/bundled.ts';

type Named = Pick<GraphNode, 'kind' | 'label'> & { id: string };
const asNode = ({ id, kind, label }: Named): GraphNode => ({ id: NodeId.parse(id), kind, label, x: 0, y: 0, detail: null, degree: 1 }); // prettier-ignore
/** As many topics as are derived from the abstracts, each of two talks. */
const topics = Array.from({ length: 20 }, (_, i) => NodeId.parse(`topic:some-words-of-an-abstract-${i}`));
const talks = bundled.nodes.filter(({ kind }) => kind === 'talk').map(({ id }) => id);
const about = topics.flatMap((topic, i) => [talks[i % talks.length]!, talks[(i * 7 + 3) % talks.length]!].map((talk) => ({ type: 'ABOUT' as const, from: talk, to: topic }))); // prettier-ignore
const nodes = [...bundled.nodes.map(asNode), ...topics.map((id) => asNode({ id, kind: 'topic', label: id }))];
const edges = [...bundled.edges, ...about].map(({ type, from, to }) => ({ id: edgeId(type, from, to), type, source: NodeId.parse(from), target: NodeId.parse(to), weight: null })); // prettier-ignore
const graph: Subgraph = { nodes, edges, omitted: { nodes: 0, edges: 0 } };
const start = nodes.map(({ id }) => id);
/** A drag leaves a node anywhere on a wide canvas. */
const places = new Map(nodes.map(({ id }, i) => [id as string, { x: 1_731 - 37 * i, y: 53 * i - 1_479 }]));

const along = ({ node, relation, outgoing }: Omit<Expansion, 'count'>): NodeId[] =>
  edges
    .filter(({ type, source, target }) => type === relation && (outgoing ? source : target) === node)
    .map(({ source, target }) => (outgoing ? target : source));

function groupsOf(node: NodeId): Group[] {
  const groups = new Map<string, Group>();
  for (const { type, source, target } of edges) {
    if (source !== node && target !== node) continue;
    const outgoing = source === node;
    const kind = nodes.find(({ id }) => id === (outgoing ? target : source))!.kind;
    const group = groups.get(`${type} ${outgoing} ${kind}`) ?? { type, outgoing, kind, total: 0 };
    groups.set(`${type} ${outgoing} ${kind}`, { ...group, total: group.total + 1 });
  }
  return [...groups.values()];
}

const part = (ids: ReadonlySet<string>): Subgraph => ({
  ...graph,
  nodes: nodes.filter(({ id }) => ids.has(id)),
  edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
});

const grownOf = ({ growth }: ViewState): Grown[] =>
  growth.map((one) => (one.how === 'opened' ? { ...one, neighbours: along(one).slice(0, one.count) } : one));

function situationOf(view: ViewState): Situation & { open: Subgraph } {
  const grown = grownOf(view);
  const whole = part(new Set<string>(shownIds(start, grown)));
  const off = [...new Set([...view.hidden, ...unkeptIds(start, grown)])];
  const open = openOf(whole, { ...view, hidden: off });
  return { view, whole, off, open, drawn: spentOf(open, view.budget), places };
}

/** All that a person can do with the mouse on one node, on what is chosen, and on the graph as a whole. */
function actionsFor(view: ViewState, pick: number): readonly Action[][] {
  const situation = situationOf(view);
  const { drawn } = situation;
  const node = drawn.nodes[pick % Math.max(1, drawn.nodes.length)];
  const offers: Offer[] = [
    ...(node ? nodeActions({ ...situation, node, groups: groupsOf(node.id) }) : []),
    ...markedActions({ ...situation, common: [], views: ['compare', 'alike'] }),
    ...graphActions({ ...situation, themes: [] }).filter(({ id }) => id !== 'overview'),
  ];
  const box: Action = { type: 'marked', ids: drawn.nodes.slice(pick % 40).map(({ id }) => id), how: 'also' };
  const layout: Action = { type: 'laid out', layout: LAYOUTS[pick % LAYOUTS.length]! };
  const taken = offers.flatMap(({ does }) => (does.how === 'dispatch' ? [[...does.actions]] : []));
  return [...taken, [box], [layout], [{ type: 'edges limited', count: pick }]];
}

const doings = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 30, maxLength: 30 });
const doAll = (list: readonly (readonly [number, number])[]): ViewState =>
  list.reduce((view, [which, pick]) => {
    const actions = actionsFor(view, pick);
    return actions[which % actions.length]!.reduce(reduce, view);
  }, emptyView);
const lookUp = (names: string[]) =>
  Promise.resolve({
    ids: names.map((name) => nodes.find(({ id }) => fingerprint(id) === name)?.id ?? null),
    moved: [],
  });

describe('the link of thirty things done to the graph of the bundled meetings', () => {
  it('stays under 2,000 characters, and opens the same view', async () => {
    expect(start.length).toBeGreaterThanOrEqual(60);
    await fc.assert(
      fc.asyncProperty(doings, async (list) => {
        const view = doAll(list);
        const link = linkOf(view);
        expect(link.length).toBeLessThan(2_000);
        expect(await openLink(link, lookUp)).toEqual({ view, lost: 0, moved: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('stays there with every node chosen, pinned and, but for one, expanded', () => {
    const ids = start;
    const pins = ids.map((id) => ({ id, ...places.get(id)! }));
    const view = (
      [
        { type: 'marked', ids, how: 'only' },
        { type: 'pinned', pins },
      ] as Action[]
    ).reduce(reduce, emptyView);
    const expanded = ids
      .slice(0, 28)
      .map((node) => ({ type: 'expanded', node, relation: 'GAVE', outgoing: true }) as const);
    expect(linkOf(expanded.reduce<ViewState>(reduce, view)).length).toBeLessThan(2_000);
  });
});
