/** Any view and any action, for property tests. */
import fc from 'fast-check';
import { SearchMode } from '../../contract/api.ts';
import { EdgeType } from '../../contract/graph.ts';
import { NodeId, NodeKind } from '../../contract/ids.ts';
import type { Action, ExpansionKey } from '../../client/state/action.ts';
import { sameExpansion } from '../../client/state/reduce.ts';
import type { Expansion, ViewState } from '../../client/state/view.ts';

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
const expansion: fc.Arbitrary<Expansion> = fc
  .tuple(expansionKey, fc.integer({ min: 1, max: 500 }))
  .map(([key, count]) => ({ ...key, count }));

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
  added: fc.uniqueArray(nodeId, { maxLength: 8 }),
  expanded: fc.uniqueArray(expansion, { maxLength: 8, comparator: sameExpansion }),
  hiddenKinds: fc.uniqueArray(fc.constantFrom(...NodeKind.options)),
  hiddenTypes: fc.uniqueArray(relation),
  path: fc.oneof(fc.constant(null), path),
  search: fc.record({ q, mode, narrowed }),
  tool: fc.oneof(fc.constant(null), name),
  question: fc.oneof(fc.constant(null), question),
});

export const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('node selected' as const), id: nodeId, onCanvas: fc.boolean() }),
  fc.constant({ type: 'selection cleared' } as const),
  expansionKey.map((key) => ({ type: 'expanded' as const, ...key })),
  expansionKey.map((key) => ({ type: 'collapsed' as const, ...key })),
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
);
