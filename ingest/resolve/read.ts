/** Where a field of a meeting document stands in its source, as provenance. */
import type { Provenance, Span } from '../../contract/graph.ts';
import type { SourcedMeeting } from '../model.ts';
import { printedAt, type Printed } from '../printed.ts';

/** The passage of a field such as `talks[3].title`; null when the reader did not say where it stands. */
export function spanOf({ source, spans }: SourcedMeeting, path: string): Span | null {
  const place = Object.hasOwn(spans, path) ? spans[path] : undefined;
  return place ? { source, start: place[0], end: place[1] } : null;
}

/** A value with the passage that prints it; null when the passage says it in other words. */
export function printedField(sourced: SourcedMeeting, path: string, value: string | null): Printed | null {
  const span = spanOf(sourced, path);
  return span && value !== null ? printedAt(span, value, sourced.text) : null;
}

/** Provenance of a long value, with the folds that lead from its sentences to their passages. */
export function readText(sourced: SourcedMeeting, prefix: string, field: string, value: string | null): Provenance[] {
  const printed = printedField(sourced, `${prefix}.${field}`, value);
  if (!printed) return readFields(sourced, prefix, [field]);
  const { span, folds } = printed;
  return [{ how: 'read', field, span, ...(folds.length > 0 && { folds: [...folds] }) }];
}

/** That a passage says a field; where there is no passage, which field of the document says it. */
export const readAt = (field: string, span: Span | null, path: string): Provenance =>
  span
    ? { how: 'read', field, span }
    : {
        how: 'derived',
        field,
        method: 'document',
        model: null,
        score: null,
        reason: `The meeting document says so in ${path}; its source has no passage for it.`,
        spans: [],
      };

/**
 * Provenance of those fields of an object that have a passage.
 *
 * @param prefix path of the object, e.g. `talks[3]`
 */
export function readFields(sourced: SourcedMeeting, prefix: string, fields: readonly string[]): Provenance[] {
  return fields.flatMap((field) => {
    const span = spanOf(sourced, `${prefix}.${field}`);
    return span ? [{ how: 'read' as const, field, span }] : [];
  });
}
