/** A count among the options of a command. */
import { InvalidArgumentError } from 'commander';

/** Parses a whole number from 1 to `most`. */
export const countTo =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new InvalidArgumentError(`expected a whole number from 1 to ${most}`);
    return value;
  };
