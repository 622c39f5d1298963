/** Reading values of an address: each is believed when its schema takes it, and up to a bound. */
import { z } from 'zod';

export type Given = URLSearchParams;

/** Most entries of one kind that an address is believed for. */
const MOST = 1_000;

/** A whole number between two bounds, both included. */
export const count = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));

type Raw = string | null | undefined;

/** Most of what a view can say an address does not say: that is told apart before a schema is asked. */
const isAbsent = (value: Raw) => value === null || value === undefined;

/** The value when the schema takes it, else null. */
export function first<S extends z.ZodType>(schema: S, value: Raw): z.output<S> | null {
  if (isAbsent(value)) return null;
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Those of `values` that the schema takes, each once, in their order. */
export function valid<S extends z.ZodType>(schema: S, values: readonly Raw[]): z.output<S>[] {
  const taken = values.slice(0, MOST).flatMap((value) => {
    if (isAbsent(value)) return [];
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(taken)];
}

/** The object when every field is taken, else nothing. Schemas are made once: making one takes longer than a hundred reads. */
export function read<S extends z.ZodObject>(schema: S, value: Record<keyof S['shape'], Raw>): z.output<S>[] {
  if (Object.values<Raw>(value).some(isAbsent)) return [];
  const parsed = schema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}

/** The entries with one of these names, in the order of the address. */
export const each = (given: Given, names: readonly string[]): [name: string, value: string][] =>
  [...given].filter(([name]) => names.includes(name)).slice(0, MOST);
