import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../contract/fingerprint.ts';
import { NodeId } from '../../../contract/ids.ts';
import { linkOf, shortNames } from '../../../client/state/link.ts';
import { idsIn as idsOf, openLink, withIds, type LookUp } from '../../../client/state/open-link.ts';
import { decodeView } from '../../../client/state/url.ts';
import { emptyView, type ViewState } from '../../../client/state/view.ts';
import { view } from '../arbitrary.ts';

const idsIn = (state: ViewState): NodeId[] =>
  (JSON.stringify(state).match(/"(?:[^"\\]|\\.)*"/g) ?? [])
    .map((text) => JSON.parse(text) as string)
    .filter((text): text is NodeId => NodeId.safeParse(text).success);

/** Knows the ids of a view, as the server knows those of its graph. */
const knowing =
  (ids: readonly NodeId[]): LookUp =>
  (names) =>
    Promise.resolve({ ids: names.map((name) => ids.find((id) => fingerprint(id) === name) ?? null), moved: [] });

const nobody: LookUp = () => Promise.reject(new Error('there is nothing to look up'));

/** Thirty talks with titles of eighty letters, each opened, hidden or pinned. */
const talks = Array.from({ length: 30 }, (_, i) =>
  NodeId.parse(`talk:2025-a-meeting-with-a-long-name/${`${i}-on-the-generalization-of-`.padEnd(80, 'x')}`),
);
const long: ViewState = {
  ...emptyView,
  selected: talks[0]!,
  growth: talks
    .slice(0, 10)
    .map((node) => ({ how: 'opened', open: true, relation: 'SIMILAR_TO', outgoing: true, count: 25, node })),
  hidden: talks.slice(10, 20),
  pins: talks.slice(20).map((id, i) => ({ id, x: -1234 + i, y: 987 })),
};

describe('a link', () => {
  it('opens the view that it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(view, async (state) => {
        const opened = await openLink(linkOf(state), knowing(idsIn(state)));
        expect(opened).toEqual({ view: state, lost: 0, moved: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('of thirty actions stays under 2 kB, whatever the ids', async () => {
    const link = linkOf(long);
    expect(link.length).toBeLessThan(2_000);
    expect(shortNames(link)).toHaveLength(30);
    expect(link.length).toBeLessThan(1_000);
    expect(await openLink(link, knowing(talks))).toEqual({ view: long, lost: 0, moved: [] });
  });

  it('says how much of it is no longer there, and opens the rest', async () => {
    const { view: rest, lost } = await openLink(linkOf(long), knowing(talks.slice(0, 29)));
    expect(lost).toBe(1);
    expect(rest).toEqual({ ...long, pins: long.pins.slice(0, -1) });
  });

  it('without short names asks nobody', async () => {
    const query = 'at=person:ada~0&q=~0';
    expect(await openLink(query, nobody)).toEqual({ view: decodeView(query), lost: 0, moved: [] });
  });

  it('is opened without what cannot be looked up', async () => {
    expect(await openLink('off=~0&hide=topic&ids=abcdefgh', nobody)).toEqual({
      view: { ...emptyView, hiddenKinds: ['topic'] },
      lost: 1,
      moved: [],
    });
  });
});

describe('the ids that a link names', () => {
  const view = decodeView('at=person:ada&mark=person:ada&mark=person:gone&off=talk:a/b&near=1-person:away&hide=topic');
  const [ada, gone] = [NodeId.parse('person:ada'), NodeId.parse('person:gone')];

  it('are told each once, in the order of the link', () => {
    expect(idsOf(view)).toEqual(['person:ada', 'person:gone', 'talk:a/b', 'person:away']);
    expect(idsOf(decodeView('hide=topic&q=kernels'))).toEqual([]);
  });

  it('give way to what they have become, wherever they stand', () => {
    const moved = withIds(view, new Map([[ada, NodeId.parse('person:ada-lovelace')]]));
    expect(moved.selected).toBe('person:ada-lovelace');
    expect(moved).toEqual({ ...view, selected: moved.selected, marked: ['person:ada-lovelace', 'person:gone'] });
    expect(withIds(view, new Map())).toEqual(view);
  });

  it('become one where two have become one', () => {
    expect(withIds(view, new Map([[gone, ada]])).marked).toEqual([ada]);
  });
});

describe('a mangled short link', () => {
  it.each([
    'off=~zz&ids=abcdefgh',
    'off=~5-1&ids=abcdefgh',
    'pin=~0~..&ids=abcdefgh',
    'off=~-.-&ids=abcdefgh',
    'ids=%00',
  ])('is opened without what it does not say: %s', async (query) => {
    const { view: opened } = await openLink(query, knowing([]));
    expect(opened).toEqual(emptyView);
  });
});

describe('a short name', () => {
  it('is another for each of 50,000 ids', () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => `talk:a/${i.toString(36)}`);
    expect(new Set(ids.map(fingerprint)).size).toBe(ids.length);
  });
});
