/** What is used of the parser, which brings no types. */
declare module 'bibtex-parse' {
  interface Part {
    datatype: 'number' | 'identifier' | 'braced' | 'quoted' | 'concatinate' | 'null';
    value: string | number | bigint | Part[] | null;
  }
  interface Field extends Part {
    name: string;
    /** The value with its braces or quotes, letter by letter. */
    raw: string;
  }
  type Item =
    | { itemtype: 'entry'; type: string; key: string | null; fields: Field[]; raw: string }
    | ({ itemtype: 'string'; name: string; raw: string } & Part)
    | { itemtype: 'preamble' | 'comment' };
  const parser: { parse(text: string, options?: { number: 'string' }): Item[] };
  export default parser;
}
