/** Which column of a table is which field: as a person said, else by name, else by what its cells are. */
import { ReadError, type RawSource } from '../reader.ts';
import { isOfRecord, RECORD_FIELDS, type Meant, type RecordField } from '../records/field-names.ts';
import { mappedByName } from '../records/mapping.ts';
import { toldByCells } from './content.ts';
import { numberedPeople } from './numbered.ts';
import type { Table } from './table.ts';

export interface Column {
  /** As printed; `column 3` where nothing is. */
  name: string;
  /** Null for a column that is not used. */
  field: RecordField | null;
  /** Why it is taken for this field; empty for a column that is not used. */
  why: string;
  /** Up to three of its values. */
  samples: readonly string[];
  /** Which person it is of, where each has columns of their own: `Author 2`. */
  person?: number;
}

const LOOKED_AT = 50;
const SHOWN = 3;

const byName = ({ sure }: Meant): string =>
  sure === 1 ? 'its name' : sure >= 0.4 ? 'its name, perhaps' : 'a word of its name';

function cellsOf(table: Table, index: number, most: number): string[] {
  const cells: string[] = [];
  for (const row of table.body) {
    const cell = row.cells[index];
    if (cell) cells.push(cell.text);
    if (cells.length === most) break;
  }
  return cells;
}

type Mapped = Map<number, { field: RecordField; why: string }>;

/** `title=Paper`: what a person says counts before anything we find. */
function said(columns: ReadonlyMap<string, string>, names: readonly string[], { uri }: RawSource): Mapped {
  const mapped: Mapped = new Map();
  for (const [given, name] of columns) {
    const field = RECORD_FIELDS.find((one) => one === given);
    if (!field) throw new ReadError(uri, `there is no field "${given}": expected one of ${RECORD_FIELDS.join(', ')}`);
    const index = names.indexOf(name);
    if (index === -1) throw new ReadError(uri, `there is no column "${name}": expected one of ${names.join(', ')}`);
    mapped.set(index, { field, why: 'as you said' });
  }
  return mapped;
}

function addByName(mapped: Mapped, names: readonly string[]): void {
  const taken = new Set([...mapped.values()].map(({ field }) => field));
  for (const [i, meant] of mappedByName(names))
    if (!mapped.has(i) && !taken.has(meant.field)) mapped.set(i, { field: meant.field, why: byName(meant) });
}

function addByCells(mapped: Mapped, names: readonly string[], table: Table): void {
  const taken = new Set([...mapped.values()].map(({ field }) => field));
  names.forEach((name, i) => {
    const kind = mapped.has(i) || isOfRecord(name) ? null : toldByCells(cellsOf(table, i, LOOKED_AT), taken);
    if (!kind) return;
    mapped.set(i, { field: kind.field, why: `its cells are ${kind.what}` });
    taken.add(kind.field);
  });
}

/** @throws {ReadError} when a person names a field or a column that does not exist */
export function columnsOf(table: Table, source: RawSource): Column[] {
  const names = table.header.cells.map((cell, i) => cell?.text ?? `column ${i + 1}`);
  const mapped = source.columns
    ? said(source.columns, names, source)
    : new Map<number, { field: RecordField; why: string }>();
  const numbered = numberedPeople(names, mapped);
  for (const [i, { field }] of numbered) mapped.set(i, { field, why: 'its name and number' });
  addByName(mapped, names);
  addByCells(mapped, names, table);
  return names.map((name, i) => ({
    name,
    ...(numbered.has(i) && { person: numbered.get(i)!.person }),
    field: mapped.get(i)?.field ?? null,
    why: mapped.get(i)?.why ?? '',
    samples: cellsOf(table, i, SHOWN),
  }));
}
