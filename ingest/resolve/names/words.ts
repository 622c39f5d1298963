/** Words of printed names that are no names: titles before them, degrees and suffixes behind them, particles inside them. */

const set = (words: string) => new Set(words.split(' '));

export const HONORIFICS = set(
  'prof professor dr doctor mr mrs ms miss mx sir dame rev hon assoc asst associate assistant emeritus dipl ing herr frau',
);

/** Degrees and memberships that no one is called. */
export const DEGREES = set('phd dphil dsc msc mba mphil mmath bsc edd scd faaas frs ieee acm siam fellow');

/** Degrees that are names as well ("Ma", "Ba"): read as degrees only in capitals or with dots. */
export const SHORT_DEGREES = set('md ma ms ba bs jd ab');

export const SUFFIXES = set('jr sr ii iii iv');

/** Belong to the family name behind them, however they are capitalised. */
export const PARTICLES = set(
  'van von der den de del della dello di da das dos du des do la le los las ter ten zu zur af av',
);

/** Belong to the family name behind them when they are printed in small letters; else they are names themselves. */
export const SMALL_PARTICLES = set('al el bin ibn ben bint abu st y e van');

/** Stand where a name is still missing. */
export const PLACEHOLDERS = set('tba tbd tbc na tobeannounced tobedetermined tobeconfirmed anonymous various');
