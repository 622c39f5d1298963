/** Decisions as a file that is handed from one graph to another. */
import type { Decision } from '../../contract/decision.ts';
import { DECISIONS_FORMAT, DecisionsFile } from '../../contract/decision.ts';
import type { Store } from '../../cypher/store.ts';
import { decisionIdOf } from './decision.ts';
import { listDecisions } from './list.ts';

/** What is wrong with one field of a file, e.g. `decisions[3].id`. */
export interface FieldError {
  field: string;
  message: string;
}

/** A file that is not as it should be. The message is one line a field. */
export class BadDecisions extends Error {
  override name = 'BadDecisions';
  readonly errors: readonly FieldError[];
  constructor(errors: readonly FieldError[], options?: ErrorOptions) {
    super(errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('\n'), options);
    this.errors = errors;
  }
}

/** All decisions that are stored, those that no longer hold included. */
export async function exportDecisions(store: Pick<Store, 'read'>): Promise<DecisionsFile> {
  const listed = await listDecisions(store);
  return { format: DECISIONS_FORMAT, decisions: listed.map(({ decision }) => decision) };
}

/**
 * The decisions of a file, when each id is the hash of what it says: nobody has changed one under its id.
 *
 * @throws {BadDecisions} naming each that is not
 */
export function checkedDecisions({ decisions }: DecisionsFile): Decision[] {
  const errors = decisions.flatMap((decision, place): FieldError[] => {
    const expected = decisionIdOf(decision);
    if (decision.id === expected) return [];
    const message = `expected ${expected}, the hash of what this decision says, and came ${decision.id}`;
    return [{ field: `decisions[${place}].id`, message }];
  });
  if (errors.length > 0) throw new BadDecisions(errors);
  return decisions;
}

/** `['decisions', 3, 'id']` → `decisions[3].id`. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );

/**
 * Reads a file of decisions.
 *
 * @throws {BadDecisions} naming each field that is not as expected
 */
export function readDecisions(text: string): Decision[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BadDecisions([{ field: '', message: `expected JSON: ${(cause as Error).message}` }], { cause });
  }
  const parsed = DecisionsFile.safeParse(json);
  if (parsed.success) return checkedDecisions(parsed.data);
  throw new BadDecisions(
    parsed.error.issues.map(({ path, message }) => ({ field: fieldOf(path), message })),
    { cause: parsed.error },
  );
}
