/** Which entries of a node's provenance say a fact. */
import type { Provenance } from '../../contract/graph.ts';

/** `keywords[3]` is one of `keywords`. */
const withoutPlaces = (field: string) => field.replace(/\[\d+\]/g, '');

/** The entries that say one of `fields`: as such (`start`), as one of several (`keywords[3]`), or inside of a document (`talks[3].start`). */
export const provenanceOf = (provenance: readonly Provenance[], fields: readonly string[]): Provenance[] =>
  provenance.filter(({ field }) => {
    const plain = withoutPlaces(field);
    return fields.some((name) => field === name || plain === name || plain.endsWith(`.${name}`));
  });

/** The entries that say anything of one of several, e.g. the address and the words of `links[2]`. */
export const provenanceWithin = (provenance: readonly Provenance[], part: string): Provenance[] =>
  provenance.filter(({ field }) => field === part || field.startsWith(`${part}.`));
