/** The quality of the data: what it lacks, each with the passage and where it is mended. A check is a file and a line here. */
import type { QualityFinding } from '../../contract/curating.ts';
import type { Span } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../../cypher/store.ts';
import type { Check, Inspected, Item } from './check.ts';
import { conflictingDecision, readerDoubt } from './doubts.ts';
import { duplicateTalk } from './duplicates.ts';
import { inspect } from './inspect.ts';
import { unknownAffiliation, unresolvedName } from './people.ts';
import { missingAbstract, withoutSpeaker, withoutTime } from './talks.ts';

/** The checks, in the order in which they are shown: what hurts most first. */
const checks: readonly Check[] = [
  conflictingDecision,
  readerDoubt,
  duplicateTalk,
  unresolvedName,
  withoutSpeaker,
  withoutTime,
  missingAbstract,
  unknownAffiliation,
];

/** Most items of a finding; the total counts all. */
const MOST_ITEMS = 200;

type Found = Omit<QualityFinding, 'items'> & { items: Item[] };

/** What every check finds. */
export const look = (inspected: Inspected): Found[] =>
  checks.map(({ look: lookFor, ...said }) => {
    const { of, items, more = 0 } = lookFor(inspected);
    return { ...said, total: items.length + more, of, items: items.slice(0, MOST_ITEMS) };
  });

/** Where people are printed first; only what is shown is looked up. */
async function passagesOf(found: readonly Found[], store: Pick<Store, 'read'>, options: ReadOptions) {
  const items = found.flatMap((one) => one.items);
  const ids = new Set(items.flatMap(({ node, span }) => (node?.kind === 'person' && span === null ? [node.id] : [])));
  const rows = await store.read(reads.nodes, { ids: [...ids] }, options);
  return new Map<string, Span>(
    rows.flatMap(({ node }) => {
      const span = 'forms' in node ? node.forms.flatMap(({ spans }) => spans)[0] : undefined;
      return span ? [[node.id, span]] : [];
    }),
  );
}

/**
 * What the data lacks. Every check answers, also the one that finds nothing; items are in a fixed order.
 *
 * @throws what the store throws
 */
export async function qualityOf(store: Pick<Store, 'read'>, options: ReadOptions = {}): Promise<QualityFinding[]> {
  const found = look(await inspect(store, options));
  const passages = await passagesOf(found, store, options);
  return found.map((one) => ({
    ...one,
    items: one.items.map((item) => ({
      ...item,
      span: item.span ?? passages.get(item.node?.id ?? '') ?? null,
    })) as QualityFinding['items'],
  }));
}
