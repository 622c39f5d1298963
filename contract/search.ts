/** How a search is asked: its words and how they are understood. */
import { z } from 'zod';

/** Longest text a search box takes, in characters; a pasted abstract goes to `similar`. */
export const MAX_QUERY_LENGTH = 2_000;

export const SearchMode = z.enum(['hybrid', 'lexical', 'semantic']);
export type SearchMode = z.infer<typeof SearchMode>;
