/** A statement with its parameters, as Neo4j Browser and cypher-shell take both. Pure. */

/** What a parameter holds: a text, a number, or a list of such or of lists. */
export type Value = string | number | readonly Value[];
type Params = Readonly<Record<string, Value>>;

/**
 * A text or number of JSON is one of Cypher as well. Neo4j reads `\uXXXX` before it reads anything else, so a backslash of the
 * text and a u behind it are kept apart.
 */
const one = (value: string | number) =>
  JSON.stringify(value).replace(/\\\\(?=u)|\\./g, (escape, at: number, all: string) =>
    escape === '\\\\' && all[at + 2] === 'u' ? `${escape}"+"` : escape,
  );

const literal = (value: Value): string =>
  typeof value === 'object' ? `[${value.map(literal).join(',')}]` : one(value);

/** A map of parameters as Cypher writes it, keys plain. @param params by name; names are letters and digits */
export const mapOf = (params: Params): string =>
  `{${Object.entries(params)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`;

/** The parameters in one line, where there are any, then the statement. */
export const runnable = (cypher: string, params: Params): string =>
  `${Object.keys(params).length === 0 ? '' : `:param ${mapOf(params)};\n`}${cypher};\n`;
