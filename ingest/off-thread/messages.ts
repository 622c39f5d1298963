/** What the event loop and a working thread say to one another. One piece of work at a time; everything is cloned on its way. */
export type ToThread =
  | { kind: 'work'; input: unknown }
  /** What the work asked for by saying something. */
  | { kind: 'told'; value: unknown };

export type FromThread =
  | { kind: 'ready' }
  /** Something that the work says on its way: how far it is, or what it needs. */
  | { kind: 'said'; value: unknown }
  | { kind: 'done'; answer: unknown }
  | { kind: 'failed'; failure: Failure };

/** An error as plain values: a clone would lose its class. */
export interface Failure {
  message: string;
  stack: string | undefined;
  /** Where in which source, when a reader threw it; `message` then says only what. */
  at: { uri: string; line: number | null; field: string | null } | null;
}
