/** A printed name, understood. */

export interface Name {
  /** In natural order, without titles and degrees: "René Vidal". */
  display: string;
  /** Folded given names in order, hyphens kept: `rene`, `l`, `jean-pierre`. Empty for a single name. */
  given: string[];
  /** Folded words of the family name, particles first: `van der maaten`, `garcia marquez`. */
  family: string[];
  /** `jr`, `iii`; empty when none is printed. */
  suffix: string;
  /** Folded given names printed in brackets or quotes: "Nathan (Nati) Srebro". */
  aliases: string[];
  /** Equal for names that are the same letter by letter once accents, case, spaces and punctuation are folded. */
  letters: string;
  /** Whether the name is printed in Latin letters; others fold to a guess at their sound. */
  latin: boolean;
}

/** The part of a name that persons of one family share, without particles. */
export const familyKey = ({ family }: Name): string => family.at(-1) ?? '';

/** Whether a given name is printed by its initials only: `r`, `j-p`. */
export const isInitial = (given: string): boolean => given.split('-').every((part) => part.length === 1);
