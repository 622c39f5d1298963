/** JSON-LD → things: objects with types; `@id` joins what is said of one thing in several places. */
import type { JsonCursor } from '../json/cursor.ts';
import { Located } from '../located.ts';
import { localName, type Thing, type Value } from './thing.ts';

/** One JSON text, and where it stands in the source that embeds it. */
export interface JsonLd {
  root: JsonCursor;
  /** Offset of the text in the source. */
  offset: number;
  /** Lines before the text. */
  lines: number;
}

interface Node {
  at: JsonCursor;
  whole: JsonLd;
}

/** Nobody describes one thing in more places. */
const MOST_MENTIONS = 100;
/** Before the name of a property, in the ways that contexts are written. */
const VOCABULARY = /^(?:schema:|https?:\/\/schema\.org\/)/;

const isObject = ({ value }: JsonCursor): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = ({ at }: Node): string | null => {
  const id = at.get('@id').value ?? at.get('id').value;
  return typeof id === 'string' && id ? id : null;
};

/** Strings in an array, or a single one. */
const strings = (at: JsonCursor): string[] =>
  (Array.isArray(at.value) ? at.items() : [at]).flatMap(({ value }) => (typeof value === 'string' ? value : []));

const typesOf = ({ at }: Node): string[] => [...strings(at.get('@type')), ...strings(at.get('type'))].map(localName);

/** What only points: `{"@id": "#talk-1"}`. */
const isReference = ({ at }: Node): boolean => at.entries().every(([key]) => key === '@id' || key === '@type');

/** What the nodes of one thing say, by the name of the property without its vocabulary. */
function propertiesOf(nodes: readonly Node[]): Map<string, Node[]> {
  const properties = new Map<string, Node[]>();
  for (const { at, whole } of nodes)
    for (const [key, value] of at.entries()) {
      const name = key.replace(VOCABULARY, '');
      const others = properties.get(name);
      if (others) others.push({ at: value, whole });
      else properties.set(name, [{ at: value, whole }]);
    }
  return properties;
}

export class JsonGraph {
  readonly #byId = new Map<string, Node[]>();
  readonly #typed: Node[] = [];
  readonly #known = new Map<string, Thing>();

  constructor(documents: readonly JsonLd[]) {
    for (const whole of documents) this.#index(whole);
  }

  /** Things that have a type, in the order of the text, each once. */
  things(): Thing[] {
    const seen = new Set<string>();
    const all = this.#typed.map((node) => this.#thing(node));
    return all.filter(({ key }) => !seen.has(key) && seen.add(key));
  }

  #index(whole: JsonLd): void {
    const stack = [whole.root];
    for (let at = stack.pop(); at; at = stack.pop()) {
      const inner = Array.isArray(at.value) ? at.items() : at.entries().map(([, value]) => value);
      for (const value of inner.toReversed()) if (typeof value.value === 'object') stack.push(value);
      if (isObject(at)) this.#note({ at, whole });
    }
  }

  #note(node: Node): void {
    if (typesOf(node).length > 0) this.#typed.push(node);
    const id = idOf(node);
    if (id === null || isReference(node)) return;
    const others = this.#byId.get(id);
    if (others && others.length < MOST_MENTIONS) others.push(node);
    else if (!others) this.#byId.set(id, [node]);
  }

  #thing(node: Node): Thing {
    const id = idOf(node);
    if (id === null) return this.#described(node, null);
    const known = this.#known.get(id) ?? this.#described(node, id);
    this.#known.set(id, known);
    return known;
  }

  #described(node: Node, id: string | null): Thing {
    const nodes = (id !== null && this.#byId.get(id)) || [node];
    const [{ at, whole }] = nodes as [Node];
    let properties: Map<string, Node[]> | null = null;
    return {
      key: id ?? `${whole.offset}:${at.path}`,
      types: nodes.flatMap(typesOf),
      get line() {
        return at.line + whole.lines;
      },
      all: (property) => (properties ??= propertiesOf(nodes)).get(property)?.flatMap((one) => this.#value(one)) ?? [],
    };
  }

  #value(node: Node): Value[] {
    const { at, whole } = node;
    if (Array.isArray(at.value)) return at.items().flatMap((one) => this.#value({ at: one, whole }));
    if (!isObject(at)) return shifted(at.text(), whole.offset);
    for (const wrapped of ['@value', '@list', '@set'])
      if (at.get(wrapped).value !== undefined) return this.#value({ at: at.get(wrapped), whole });
    return [this.#thing(node)];
  }
}

function shifted(value: Located | null, offset: number): Located[] {
  if (!value) return [];
  return [new Located(value.text, value.at && { start: value.at.start + offset, end: value.at.end + offset })];
}
