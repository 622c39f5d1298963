/** Something made from the graph when it is first asked for, and kept until the graph changes. */
export class Kept<T> {
  readonly #make: () => Promise<T>;
  #made: Promise<T> | null = null;

  constructor(make: () => Promise<T>) {
    this.#make = make;
  }

  /** What was made; what failed is made again for whoever asks next. */
  get(): Promise<T> {
    if (this.#made) return this.#made;
    const made = this.#make();
    this.#made = made;
    made.catch(() => {
      if (this.#made === made) this.#made = null;
    });
    return made;
  }

  /** Says that the graph has changed. */
  forget(): void {
    this.#made = null;
  }
}
