/** The talks that are laid out, in the order of their days and times. */
import type { LayoutInput, TalkFacts } from './layout.ts';

/** What is not printed comes last. */
const LAST = '9';

const byTime = (a: TalkFacts, b: TalkFacts) =>
  (a.date ?? LAST).localeCompare(b.date ?? LAST) ||
  (a.start ?? LAST).localeCompare(b.start ?? LAST) ||
  (a.id < b.id ? -1 : 1);

/** What is known of the talks of a graph, by date, start and id. */
export async function talksOf({ graph, talks }: LayoutInput): Promise<TalkFacts[]> {
  const shown = new Set<string>(graph.nodes.map(({ id }) => id));
  return (await talks()).filter(({ id }) => shown.has(id)).sort(byTime);
}
