/** A file of the folder → a tree, by how it is written: CSV, JSON or YAML. */
import { rowsOf } from '../csv/rows.ts';
import { JsonCursor } from '../json/cursor.ts';
import { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import type { RawSource } from '../reader.ts';
import { Branch, type Tree } from './tree.ts';
import { yamlTree, type InFolder } from './yaml.ts';

const shifted = (one: Located, by: number): Located =>
  new Located(one.text, one.at && { start: one.at.start + by, end: one.at.end + by });

function csvTree({ uri, text, start, lineAt }: InFolder): Tree {
  const [header, ...rows] = rowsOf({ uri, text }, ',');
  const names = header?.cells.map((cell) => cell?.text ?? '') ?? [];
  const above = lineAt(start) - 1;
  return rows.map(({ line, cells }) => {
    const entries = cells.flatMap((cell, i) => (cell && names[i] ? [[names[i], shifted(cell, start)] as const] : []));
    return new Branch(above + line, new Map(entries));
  });
}

function jsonTree(cursor: JsonCursor, start: number, above: number): Tree | null {
  if (typeof cursor.value === 'number') return new Located(String(cursor.value), null);
  const text = cursor.text();
  if (text) return shifted(text, start);
  if (Array.isArray(cursor.value)) {
    const items = cursor.items().map((one) => jsonTree(one, start, above));
    return items.filter((one) => one !== null);
  }
  const entries = cursor.entries().flatMap(([key, one]) => {
    const tree = jsonTree(one, start, above);
    return tree === null ? [] : [[key, tree] as const];
  });
  return entries.length ? new Branch(above + cursor.line, new Map(entries)) : null;
}

const extension = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** @throws {ReadError} naming the file, when it is not what its name says */
export function openTree(file: InFolder, source: RawSource, issues: Issues): Tree | null {
  const kind = extension(file.uri);
  if (kind === 'csv') return csvTree(file);
  const above = file.lineAt(file.start) - 1;
  if (kind !== 'json') return yamlTree(file, (line, message) => issues.warn(above + line, `YAML: ${message}`));
  const cursor = JsonCursor.open({ ...source, uri: file.uri, text: file.text });
  return jsonTree(cursor, file.start, above);
}
