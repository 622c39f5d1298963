/** Credits of a record's abstract, with their places in the source. */
import type { Located, PersonDraft } from '../located.ts';
import { creditsIn } from './index.ts';

/**
 * Everyone whom an abstract credits beyond those whom the record names itself.
 *
 * @param named speakers and authors
 */
export function creditedBy(abstract: Located | null, named: readonly { name: Located }[]): PersonDraft[] {
  if (!abstract) return [];
  const known = named.map(({ name }) => name.text);
  return creditsIn(abstract.text, known).map(({ name, affiliation }) => ({
    name: abstract.slice(...name),
    affiliation: affiliation && abstract.slice(...affiliation),
  }));
}
