/** What paper leaves in the text of a printed programme: running heads, page numbers, leaders, words cut at line ends. */
import { withoutHyphens } from './hyphens.ts';
import { withoutLeaders } from './leaders.ts';
import { withoutRunningLines } from './running.ts';

/** The same text without them. Lines stay lines, so line numbers hold. */
export const unprinted = (text: string): string => withoutHyphens(withoutRunningLines(withoutLeaders(text)));
