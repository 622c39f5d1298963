/** A decision that does not fit what the sources say, or an earlier decision. */
export class Conflict extends Error {
  override name = 'Conflict';
  /** Whether the rest of the decision was applied all the same. */
  readonly inPart: boolean;

  /** @param note why, as a sentence for a person */
  constructor(note: string, { inPart = false } = {}) {
    super(note);
    this.inPart = inPart;
  }
}
