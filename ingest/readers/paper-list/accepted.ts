/** Which papers are talks: what the list marks as rejected or withdrawn is none, nor is a review of a paper. */
import type { JsonCursor } from '../json/cursor.ts';
import type { Issues } from '../page/issues.ts';
import type { RecordField } from '../records/field-names.ts';
import { isRefused } from '../records/kinds.ts';
import { valueOf, VENUE_KEYS, type KeyOf } from './fields.ts';

const STATUS: readonly RecordField[] = ['status', 'kind'];

function isRefusedPaper(paper: JsonCursor, keyOf: KeyOf): boolean {
  const keys = [...STATUS.flatMap((field) => keyOf.get(field) ?? []), ...VENUE_KEYS];
  return keys.some((key) => isRefused(valueOf(paper, key).text()?.text ?? ''));
}

/** OpenReview's reviews and comments answer to a note; papers begin their forum. */
function isReply(paper: JsonCursor): boolean {
  const [id, forum] = [paper.get('id').value, paper.get('forum').value];
  return (
    typeof id === 'string' &&
    typeof forum === 'string' &&
    id !== forum &&
    typeof paper.get('replyto').value === 'string'
  );
}

/** Takes out what is no talk and says how much it was. */
export function acceptedOf(papers: readonly JsonCursor[], keyOf: KeyOf, issues: Issues): JsonCursor[] {
  const rest = {
    object: papers.filter((paper) => paper.entries().length === 0),
    reply: papers.filter(isReply),
    refused: papers.filter((paper) => isRefusedPaper(paper, keyOf)),
  };
  const say = (found: readonly JsonCursor[], what: string) => {
    if (found.length) issues.info(found[0]!.line, `${found.length} of ${papers.length} records ${what}`);
  };
  say(rest.object, 'are no objects: nothing can be read of them');
  say(rest.reply, 'are reviews or comments: no talks are made of them');
  say(rest.refused, 'are marked as rejected or withdrawn: no talks are made of them');
  const out = new Set(Object.values(rest).flat());
  return papers.filter((paper) => !out.has(paper));
}
