/**
 * The catalogue of `.cypher` files: finds a statement, picks the engine's variant, reads its header, its `$parameters` and
 * its RETURN columns. A test holds every file to the schema it is declared with.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Engine = 'embedded' | 'neo4j';
export type Folder = 'reads' | 'questions' | 'load' | 'migrations';

/** One query as its file states it. */
export interface Statement {
  /** Path from this room, e.g. `reads/related.cypher`. */
  file: string;
  /** The whole file: it runs as it stands in a console. */
  text: string;
  /** The opening comment without its slashes. */
  header: string;
  /** Names of the `$parameters` that the query uses, sorted. */
  params: string[];
  /** Names of the columns of its last RETURN, in order. */
  columns: string[];
}

const room = import.meta.dirname;
const known = new Map<string, Statement>();

/** The lines of the opening comment, and what follows them. */
function splitHeader(text: string): { header: string; body: string } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  return { header: header.join('\n'), body: lines.slice(end).join('\n') };
}

/** Columns are always written `… AS name`. */
function columnsOf(body: string): string[] {
  const result = body.slice(body.lastIndexOf('RETURN ')).split(/\n(?:ORDER BY|LIMIT) /)[0]!;
  return [...result.matchAll(/\bAS (\w+)(?=,|\s*$)/gm)].map(([, name]) => name!);
}

const paramsOf = (body: string) => [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name!))].sort();

function describe(file: string): Statement {
  const text = readFileSync(path.join(room, file), 'utf8').trimEnd();
  const { header, body } = splitHeader(text);
  return { file, text, header, params: paramsOf(body), columns: columnsOf(body) };
}

/**
 * The statement of a name, in the engine's variant where there is one.
 *
 * @throws when there is no such file: a mistake of ours
 */
export function statement(engine: Engine, folder: Folder, name: string): Statement {
  const variant = `${folder}/${name}.${engine}.cypher`;
  const file = existsSync(path.join(room, variant)) ? variant : `${folder}/${name}.cypher`;
  const found = known.get(file) ?? describe(file);
  known.set(file, found);
  return found;
}

/** Paths of all files of a folder, sorted, e.g. `reads/related.cypher`. */
export const filesIn = (folder: Folder): string[] =>
  readdirSync(path.join(room, folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => `${folder}/${file}`);
