/** Any view and any action, for property tests. */
import fc from 'fast-check';
import { SearchMode } from '../../contract/api.ts';
import { EdgeType } from '../../contract/graph.ts';
import { NodeId, NodeKind, ThemeId } from '../../contract/ids.ts';
import type { Action } from '../../client/state/action.ts';
import {
  DEEPEST,
  LAYOUTS,
  sameExpansion,
  type ExpansionKey,
  type Growth,
  type Pin,
  type ViewState,
} from '../../client/state/view.ts';

const slug = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\s\p{Cc}]/gu, '') || 'x');

export const nodeId = fc
  .tuple(fc.constantFrom(...NodeKind.options), slug)
  .map(([kind, name]) => `${kind}:${name}`)
  .filter((id) => NodeId.safeParse(id).success)
  .map((id) => NodeId.parse(id));

const relation = fc.constantFrom(...EdgeType.options);
export const expansionKey: fc.Arbitrary<ExpansionKey> = fc.record({ node: nodeId, relation, outgoing: fc.boolean() });
const whole = fc.integer({ min: -99_999, max: 99_999 });
const place = fc.record({ x: whole, y: whole });
const layout = fc.constantFrom(...LAYOUTS);
const growth: fc.Arbitrary<Growth> = fc.oneof(
  nodeId.map((id) => ({ how: 'walked' as const, id })),
  fc
    .tuple(expansionKey, fc.boolean(), fc.integer({ min: 1, max: 500 }), fc.option(place, { nil: undefined }))
    .map(([key, open, count, at]) => ({ how: 'opened' as const, open, ...key, count, ...(at && { at }) })),
  fc
    .tuple(layout, fc.option(nodeId, { nil: undefined }))
    .map(([name, around]) => ({ how: 'laid out' as const, layout: name, ...(around && { around }) })),
  fc.uniqueArray(nodeId, { minLength: 1, maxLength: 5 }).map((ids) => ({ how: 'kept' as const, ids })),
);
const sameGrowth = (a: Growth, b: Growth) =>
  (a.how === 'walked' && b.how === 'walked' && a.id === b.id) ||
  (a.how === 'laid out' && b.how === 'laid out') ||
  (a.how === 'kept' && b.how === 'kept') ||
  (a.how === 'opened' && b.how === 'opened' && sameExpansion(a, b));
/** As the log makes them: what is shut stands before something that it holds a place for. */
const grown = fc
  .uniqueArray(growth, { maxLength: 8, comparator: sameGrowth })
  .map((list) => list.slice(0, list.findLastIndex((one) => one.how !== 'opened' || one.open) + 1));

const pin: fc.Arbitrary<Pin> = fc.record({ id: nodeId, x: whole, y: whole });
const focus = fc.record({ id: nodeId, depth: fc.integer({ min: 1, max: DEEPEST }) });
const themeId = slug.map((name) => ThemeId.parse(`theme:${name}`));
const optionName = fc.stringMatching(/^[a-z][a-zA-Z0-9.-]{0,20}$/);

const q = fc.string({ unit: 'grapheme', maxLength: 60 });
const mode = fc.constantFrom(...SearchMode.options);
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const question = fc.record({
  name,
  params: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,10}$/), fc.string({ unit: 'grapheme', maxLength: 30 }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
});
const path = fc.oneof(
  fc.record({ from: nodeId, to: fc.constant(null), chosen: fc.constant(0) }),
  fc.record({ from: nodeId, to: nodeId, chosen: fc.integer({ min: 0, max: 19 }) }),
);

const narrowed = fc.constantFrom<ViewState['search']['narrowed']>(
  {},
  { kind: ['talk', 'person'] },
  { year: ['2024'], meeting: ['meeting:a/b'], role: ['speaker'] },
);

export const view: fc.Arbitrary<ViewState> = fc.record({
  selected: fc.oneof(
    fc.constant(null),
    nodeId,
    fc.tuple(relation, nodeId, nodeId).map(([type, a, b]) => `${type}:${a}->${b}`),
  ),
  middle: fc.oneof(fc.constant(null), name),
  marked: fc.uniqueArray(nodeId, { maxLength: 8 }),
  growth: grown,
  hidden: fc.uniqueArray(nodeId, { maxLength: 8 }),
  hiddenKinds: fc.uniqueArray(fc.constantFrom(...NodeKind.options)),
  hiddenTypes: fc.uniqueArray(relation),
  pins: fc.uniqueArray(pin, { maxLength: 8, selector: ({ id }) => id }),
  focus: fc.oneof(fc.constant(null), focus),
  budget: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 20_000 })),
  folded: fc.uniqueArray(themeId, { maxLength: 4 }),
  path: fc.oneof(fc.constant(null), path),
  search: fc.record({ q, mode, narrowed }),
  tool: fc.oneof(fc.constant(null), name),
  question: fc.oneof(fc.constant(null), question),
  options: fc.dictionary(optionName, fc.string({ unit: 'grapheme', maxLength: 30 }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
});

export const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('node selected' as const), id: nodeId, onCanvas: fc.boolean() }),
  fc.constant({ type: 'selection cleared' } as const),
  expansionKey.map((key) => ({ type: 'expanded' as const, ...key })),
  expansionKey.map((key) => ({ type: 'collapsed' as const, ...key })),
  nodeId.map((node) => ({ type: 'all collapsed' as const, node })),
  expansionKey.map((key) => ({ type: 'more shown' as const, ...key })),
  fc.constantFrom(...NodeKind.options).map((kind) => ({ type: 'kind toggled' as const, kind })),
  relation.map((type) => ({ type: 'relation toggled' as const, relation: type })),
  nodeId.map((from) => ({ type: 'path started' as const, from })),
  nodeId.map((to) => ({ type: 'path ended' as const, to })),
  fc.constant({ type: 'path closed' } as const),
  fc.record({ type: fc.constant('searched' as const), q, mode }),
  fc.record({
    type: fc.constant('search narrowed' as const),
    facet: fc.constantFrom('year' as const, 'day' as const),
    value: fc.constantFrom('2024', '2025'),
  }),
  fc.constant({ type: 'overview restored' } as const),
  fc.record({
    type: fc.constant('marked' as const),
    ids: fc.array(nodeId, { maxLength: 5 }),
    how: fc.constantFrom('only' as const, 'also' as const, 'toggle' as const),
  }),
  fc.oneof(fc.constant(null), focus).map((to) => ({ type: 'focused' as const, focus: to })),
  fc.array(nodeId, { maxLength: 5 }).map((ids) => ({ type: 'nodes added' as const, ids })),
  fc.array(nodeId, { maxLength: 5 }).map((ids) => ({ type: 'nodes hidden' as const, ids })),
  fc.constant({ type: 'nodes unhidden' } as const),
  fc.array(nodeId, { maxLength: 5 }).map((ids) => ({ type: 'others hidden' as const, ids })),
  fc.array(nodeId, { maxLength: 5 }).map((ids) => ({ type: 'nodes unhidden' as const, ids })),
  fc.integer({ min: 0, max: 500 }).map((count) => ({ type: 'edges limited' as const, count })),
  fc.array(themeId, { maxLength: 3 }).map((ids) => ({ type: 'themes folded' as const, ids })),
  themeId.map((id) => ({ type: 'theme unfolded' as const, id })),
  fc.array(pin, { maxLength: 4 }).map((pins) => ({ type: 'pinned' as const, pins })),
  fc.array(nodeId, { maxLength: 4 }).map((ids) => ({ type: 'unpinned' as const, ids })),
  fc.oneof(fc.constant(null), layout).map((to) => ({ type: 'laid out' as const, layout: to })),
  fc.oneof(fc.constant(null), name).map((to) => ({ type: 'view opened' as const, name: to })),
  fc.oneof(fc.constant(null), name).map((tool) => ({ type: 'tool opened' as const, tool })),
  fc
    .tuple(optionName, fc.oneof(fc.constant(null), q))
    .map(([option, value]) => ({ type: 'option set' as const, name: option, value })),
);
