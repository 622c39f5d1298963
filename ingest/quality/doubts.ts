/** What readers doubted, and decisions that no longer fit. */
import type { Span } from '../../contract/graph.ts';
import type { Issue } from '../../contract/meeting.ts';
import { conflictSentence } from '../curation/outcome.ts';
import type { SourcedMeeting } from '../model.ts';
import { spanOf } from '../resolve/read.ts';
import type { Check, Inspected, Item } from './check.ts';

/** The passage of a line of the text, without what is blank at its end. */
function lineSpan({ source, text }: SourcedMeeting, line: number): Span | null {
  let start = 0;
  for (let at = 1; at < line; at++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return null;
  }
  const end = text.indexOf('\n', start);
  const printed = text.slice(start, end < 0 ? undefined : end).trimEnd();
  return printed ? { source, start, end: start + printed.length } : null;
}

const passageOf = (sourced: SourcedMeeting, { field, line }: Issue): Span | null =>
  (field === null ? null : spanOf(sourced, field)) ?? (line === null ? null : lineSpan(sourced, line));

function doubtsOf({ id, sourced }: Inspected['documents'][number]): Item[] {
  const { issues, meeting, source } = sourced.document;
  return issues
    .filter(({ severity }) => severity !== 'info')
    .map((issue) => ({
      message: `${source.uri}${issue.line === null ? '' : `:${issue.line}`}: ${issue.message}`,
      node: { id, kind: 'meeting', label: meeting.title },
      span: passageOf(sourced, issue),
    }));
}

export const readerDoubt: Check = {
  name: 'reader-doubt',
  title: 'Lines that were not understood for sure',
  advice:
    'Look at the passage. What is wrong in the source is mended there, and the source loaded again; what is wrong in a name, by a decision.',
  look: ({ documents }) => ({ of: documents.length, items: documents.flatMap(doubtsOf) }),
};

export const conflictingDecision: Check = {
  name: 'conflicting-decision',
  title: 'Decisions that no longer fit',
  advice: 'Undo the decision among the decisions, and make it anew where it is still right.',
  look: ({ decisions }) => ({
    of: decisions.length,
    items: decisions
      .filter(({ state }) => state === 'conflict')
      .map((one) => ({ message: conflictSentence(one), node: null, span: null })),
  }),
};
