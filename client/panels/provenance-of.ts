/** Which entries of a node's provenance say a fact. */
import type { Provenance } from '../../contract/graph.ts';

/** The entries that say one of `fields`, as such (`start`) or inside of a document (`talks[3].start`). */
export const provenanceOf = (provenance: readonly Provenance[], fields: readonly string[]): Provenance[] =>
  provenance.filter(({ field }) => fields.some((name) => field === name || field.endsWith(`.${name}`)));
