/** The fields of one record of a programme, whether it is written in JSON or in XML. */
import type { Located } from '../located.ts';

export interface Fields {
  line: number;
  /** The words of the first of these fields that has any. */
  text(...names: string[]): Located | null;
  /** The records in a field; one that is a bare string has it as its `name`. */
  list(name: string): Fields[];
}
