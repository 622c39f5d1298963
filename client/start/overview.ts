/** The graph as it opens, asked for before the rest of the page is there to ask. */
import { Subgraph } from '../../contract/graph.ts';

/** The address that index.html preloads. */
const ADDRESS = '/api/overview';

/** @returns null where it does not come or is not what was agreed on: who shows it asks again, and says what is wrong */
export async function askOverview(): Promise<Subgraph | null> {
  try {
    const response = await fetch(ADDRESS, { headers: { accept: 'application/json' } });
    return response.ok ? (Subgraph.safeParse(await response.json()).data ?? null) : null;
  } catch {
    return null;
  }
}
