/** What the format asks of each event; a schedule that has it otherwise is read all the same, and told. */
import type { Issues } from '../page/issues.ts';
import type { JsonFields } from '../programme/json-fields.ts';

interface Rule {
  field: string;
  expected: string;
  holds: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const RULES: readonly Rule[] = [
  { field: 'id', expected: 'a whole number', holds: (value) => Number.isInteger(value) },
  {
    field: 'guid',
    expected: 'a UUID',
    holds: (value) => isText(value) && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value),
  },
  { field: 'persons', expected: 'a list', holds: Array.isArray },
];

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

/** One issue for each rule that is broken, at the first event that breaks it. Fields that are not there are not missed. */
export function checkEvents(events: readonly JsonFields[], issues: Issues): void {
  for (const { field, expected, holds } of RULES) {
    const broken = events
      .map(({ cursor }) => cursor.get(field))
      .filter(({ value }) => value !== undefined && value !== null && !holds(value));
    const [first] = broken;
    if (!first) continue;
    const others = broken.length > 1 ? ` (and ${broken.length - 1} more like this)` : '';
    issues.info(
      first.line,
      `${first.path}: expected ${expected}, ${shown(first.value)} came${others}; read all the same`,
    );
  }
}
