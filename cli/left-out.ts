/** Sources that could not be read, among others that could. */
import { UserError } from './command.ts';
import { plural } from './words.ts';

/**
 * Names what was left out; a command that does what it can with the rest ends with this.
 *
 * @param messages one line for each source that was left out
 * @param of how many sources there were
 * @throws {UserError} unless nothing was left out; what a single source lacks is said in one line
 */
export function refuseLeftOut(messages: readonly string[], of: number): void {
  if (messages.length === 0) return;
  if (of === 1) throw new UserError(messages[0]!);
  for (const message of messages) process.stderr.write(`left out: ${message}\n`);
  if (messages.length === of) throw new UserError(`none of ${of} sources could be read`);
  throw new UserError(
    `${messages.length} of ${plural(of, 'source')} ${messages.length === 1 ? 'was' : 'were'} left out`,
  );
}
