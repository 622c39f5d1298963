import { describe, expect, it } from 'vitest';
import { hiding } from '../../../../client/graph/actions/hide.ts';
import { nodeActions } from '../../../../client/graph/actions/index.ts';
import type { NodeSituation, Offer } from '../../../../client/graph/actions/offer.ts';
import { relationsOf } from '../../../../client/graph/actions/relations.ts';
import { reduce } from '../../../../client/state/reduce.ts';
import { emptyView, PAGE, type ViewState } from '../../../../client/state/view.ts';
import { NodeId, ThemeId } from '../../../../contract/ids.ts';
import * as fixture from '../../fixture-rows.ts';

const { subgraph } = fixture;
const places = new Map(subgraph.nodes.map(({ id, x, y }) => [id as string, { x: x ?? 0, y: y ?? 0 }]));
const [ADA, ENGINES] = [NodeId.parse(fixture.ADA), NodeId.parse(fixture.ENGINES)];
const groups = [
  { type: 'ABOUT', outgoing: true, kind: 'topic', total: 40 },
  { type: 'GAVE', outgoing: false, kind: 'person', total: 1 },
] as const;

const situation = (view: Partial<ViewState> = {}, id = ENGINES): NodeSituation => ({
  node: subgraph.nodes.find((node) => node.id === id)!,
  groups,
  view: { ...emptyView, ...view },
  drawn: subgraph,
  whole: subgraph,
  off: view.hidden ?? [],
  places,
});
const offers = (view: Partial<ViewState> = {}, id = ENGINES) => nodeActions(situation(view, id));
const offer = (id: string, view: Partial<ViewState> = {}) => offers(view).find((one) => one.id === id);

/** The view after an offer is taken. */
function after(taken: Offer | undefined, view: Partial<ViewState> = {}): ViewState {
  if (taken?.does.how !== 'dispatch') throw new Error('nothing to dispatch');
  return taken.does.actions.reduce(reduce, { ...emptyView, ...view });
}

describe('what can be done with a node', () => {
  it('has one id and at most one key each', () => {
    const all = offers();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const keys = all.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps its parts together, so that a menu can draw lines between them', () => {
    const parts = offers({ pins: [], marked: [] }).map(({ part }) => part);
    expect(parts.filter((part, i) => part !== parts[i - 1])).toEqual([...new Set(parts)]);
  });

  it('does something each, save what is copied', () => {
    const focused = { focus: { id: ENGINES, depth: 2 } };
    for (const one of offers(focused))
      if (one.does.how === 'dispatch') expect(after(one, focused), one.id).not.toEqual({ ...emptyView, ...focused });
      else expect(one.does.text).toContain(ENGINES);
  });

  it('expands by relation, saying how many there are before', () => {
    const expand = offer('expand ABOUT out topic');
    expect(expand?.label).toBe('About: show 25 of 38 topics');
    expect(expand?.key).toBe('1');
    expect(after(expand).growth).toEqual([
      { how: 'opened', open: true, node: ENGINES, relation: 'ABOUT', outgoing: true, count: PAGE },
    ]);
    expect(offer('expand GAVE in person')).toBeUndefined();
  });

  it('collapses one relation or all, as if nothing had been expanded', () => {
    const open = after(offer('expand ABOUT out topic'));
    expect(after(offer('collapse ABOUT out topic', open), open)).toEqual(emptyView);
    expect(after(offer('collapse all', open), open)).toEqual(emptyView);
    expect(offer('collapse all')).toBeUndefined();
  });

  it('knows what it can do without the counts of the API', () => {
    const unanswered = nodeActions({ ...situation(), groups: null });
    expect(unanswered.some(({ part }) => part === 'expand')).toBe(false);
    expect(unanswered.some(({ id }) => id === 'hide')).toBe(true);
  });

  it('focuses, farther and nearer within bounds, and ends the focus', () => {
    const focused = after(offer('focus'));
    expect(focused.focus).toEqual({ id: ENGINES, depth: 1 });
    expect(offer('nearer', focused)).toBeUndefined();
    expect(after(offer('farther', focused), focused).focus?.depth).toBe(2);
    expect(offer('farther', { focus: { id: ENGINES, depth: 4 } })).toBeUndefined();
    expect(after(offer('focus', focused), focused)).toEqual(emptyView);
  });

  it('hides it, brings it back, and hides what is not next to it', () => {
    const hidden = after(offer('hide'));
    expect(hidden.hidden).toEqual([ENGINES]);
    expect(after(offer('hide', hidden), hidden)).toEqual(emptyView);
    const others = after(offers({}, ADA).find(({ id }) => id === 'hide others'));
    expect(others.growth).toEqual([{ how: 'kept', ids: [ENGINES, ADA] }]);
  });

  it('hides by name where less is hidden than stays, and where themes are folded', () => {
    const near = subgraph.nodes.filter(({ id }) => id === ADA || id === ENGINES);
    const few = { ...situation(), whole: { ...subgraph, nodes: [...near, ...subgraph.nodes.slice(-1)] } };
    expect(hiding([ADA], few)).toEqual({ type: 'nodes hidden', ids: [ADA] });
    const all = subgraph.nodes.map(({ id }) => id).filter((id) => id !== ADA);
    expect(hiding(all, situation())).toEqual({ type: 'others hidden', ids: [ADA] });
    const folded = situation({ folded: [ThemeId.parse('theme:rules')] });
    expect(hiding(all, folded)).toEqual({ type: 'nodes hidden', ids: all });
  });

  it('pins it where it stands, and lets it go', () => {
    const pinned = after(offer('pin'));
    expect(pinned.pins).toEqual([{ id: ENGINES, x: 0, y: 0 }]);
    expect(after(offer('pin', pinned), pinned)).toEqual(emptyView);
  });

  it('marks it alone or with its neighbours', () => {
    const marked = after(offer('mark'));
    expect(marked.marked).toEqual([ENGINES]);
    expect(after(offer('mark', marked), marked)).toEqual(emptyView);
    expect(after(offers({}, ADA).find(({ id }) => id === 'mark neighbours')).marked).toEqual([ADA, ENGINES]);
  });

  it('begins a path, and ends one that was begun elsewhere', () => {
    expect(offer('path')?.label).toBe('Path from here');
    const begun = { path: { from: ADA, to: null, chosen: 0 } };
    expect(after(offer('path', begun), begun).path).toEqual({ from: ADA, to: ENGINES, chosen: 0 });
  });

  it('folds and unfolds a theme, and nothing else', () => {
    expect(offer('fold')).toBeUndefined();
    const theme = ThemeId.parse('theme:rules');
    const node = { id: NodeId.parse(theme), kind: 'theme', label: 'Rules' } as const;
    const fold = (view: Partial<ViewState>) =>
      nodeActions({ ...situation(view), node }).find(({ id }) => id === 'fold');
    const folded = after(fold({}));
    expect(folded.folded).toEqual([theme]);
    expect(after(fold(folded), folded)).toEqual(emptyView);
  });
});

describe('the relations of a node', () => {
  it('count what is on the canvas and what is not, and page', () => {
    const [about, given] = relationsOf(ENGINES, groups, subgraph, emptyView).sort((a, b) => b.total - a.total);
    expect(about).toMatchObject({ total: 40, shown: 2, left: 38, next: PAGE, open: false });
    expect(given).toMatchObject({ total: 1, shown: 1, left: 0, next: 0 });
  });

  it('bring no more once all that there is was asked for', () => {
    const growth = [
      { how: 'opened', open: true, node: ENGINES, relation: 'ABOUT', outgoing: true, count: 50 },
    ] as const;
    const about = relationsOf(ENGINES, groups, subgraph, { growth }).find(({ relation }) => relation === 'ABOUT');
    expect(about).toMatchObject({ left: 38, next: 0, open: true });
  });
});
