import { normal, type Read } from './expected.ts';

/** Of what was found, the fields that were asked for: a reader may find more. */
export function only(found: Read, asked: Read): Read {
  const parts = Object.entries(asked) as [keyof Read, NonNullable<Read[keyof Read]>][];
  return Object.fromEntries(
    parts.map(([part, rows]) => [
      part,
      Object.fromEntries(
        Object.entries(found[part] ?? {}).map(([id, row]) => [
          id,
          Object.fromEntries(Object.keys(rows[id] ?? row).map((name) => [name, normal(row[name], 'exact')])),
        ]),
      ),
    ]),
  );
}
