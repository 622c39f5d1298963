/** Microdata and RDFa Lite → things: attributes on the elements that print the values. */
import type { CheerioAPI } from 'cheerio';
import { Located } from '../located.ts';
import type { Element } from '../page/html/tree.ts';
import { located, piecesOf } from '../xml/tree.ts';
import { localName, type Thing, type Value } from './thing.ts';

/** How a syntax calls the attribute of a thing, of its type, of its name and of a property. */
interface Syntax {
  scope: string;
  type: string;
  id: string;
  property: string;
  /** Elements elsewhere that belong to the thing, by id. */
  elsewhere: string | null;
}

const MICRODATA: Syntax = {
  scope: 'itemscope',
  type: 'itemtype',
  id: 'itemid',
  property: 'itemprop',
  elsewhere: 'itemref',
};
const RDFA: Syntax = { scope: 'typeof', type: 'typeof', id: 'resource', property: 'property', elsewhere: null };

/** Where an element keeps its value, in order; without any of these it is the text inside. */
const VALUE_IN = ['content', 'datetime', 'href', 'src', 'data', 'value'];
/** References, and properties inside of properties, may make a small page a large one. */
const MOST_STEPS = 500_000;
const MOST_LETTERS = 5_000_000;

const words = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean);
const isElement = (node: object): node is Element => 'attribs' in node;

export class Markup {
  readonly #html: string;
  readonly #lineAt: (offset: number) => number;
  readonly #$: CheerioAPI;
  readonly #things = new Map<Element, Thing>();
  #steps = 0;
  #letters = 0;

  constructor($: CheerioAPI, html: string, lineAt: (offset: number) => number) {
    this.#$ = $;
    this.#html = html;
    this.#lineAt = lineAt;
  }

  /** Things in the order of the page. */
  things(): Thing[] {
    return [MICRODATA, RDFA].flatMap((syntax) =>
      this.#$<Element, string>(`[${syntax.scope}][${syntax.type}]`)
        .toArray()
        .map((element) => this.#thing(element, syntax)),
    );
  }

  /** One thing for each element, so that its properties are looked for once. */
  #thing(element: Element, syntax: Syntax): Thing {
    const known = this.#things.get(element) ?? this.#described(element, syntax);
    this.#things.set(element, known);
    return known;
  }

  #described(element: Element, syntax: Syntax): Thing {
    let properties: Map<string, Value[]> | null = null;
    const start = element.startIndex ?? 0;
    return {
      key: element.attribs[syntax.id] ?? `${syntax.scope}@${start}`,
      types: words(element.attribs[syntax.type]).map(localName),
      line: this.#lineAt(start),
      all: (property) => (properties ??= this.#properties(element, syntax)).get(property) ?? [],
    };
  }

  #properties(scope: Element, syntax: Syntax): Map<string, Value[]> {
    const properties = new Map<string, Value[]>();
    for (const element of this.#inside(scope, syntax))
      for (const name of words(element.attribs[syntax.property]).map(localName))
        for (const value of this.#value(element, syntax)) {
          const values = properties.get(name);
          if (values) values.push(value);
          else properties.set(name, [value]);
        }
    return properties;
  }

  /** Elements with a property of this thing, in order: not those inside of a thing within. */
  #inside(scope: Element, syntax: Syntax): Element[] {
    const found: Element[] = [];
    const seen = new Set<Element>([scope]);
    const stack = [...scope.children.filter(isElement), ...this.#elsewhere(scope, syntax)].reverse();
    for (let element = stack.pop(); element && ++this.#steps < MOST_STEPS; element = stack.pop()) {
      if (seen.has(element)) continue;
      seen.add(element);
      if (element.attribs[syntax.property] !== undefined) found.push(element);
      if (element.attribs[syntax.scope] === undefined) stack.push(...element.children.filter(isElement).reverse());
    }
    return found;
  }

  #elsewhere(scope: Element, { elsewhere }: Syntax): Element[] {
    const ids = elsewhere === null ? [] : words(scope.attribs[elsewhere]).slice(0, 50);
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }

  get #byId(): Map<string, Element> {
    return (this.#ids ??= new Map(
      this.#$('[id]')
        .toArray()
        .map((element) => [element.attribs.id!, element]),
    ));
  }
  #ids: Map<string, Element> | null = null;

  #value(element: Element, syntax: Syntax): Value[] {
    if (element.attribs[syntax.scope] !== undefined) return [this.#thing(element, syntax)];
    const attribute = VALUE_IN.find((name) => element.attribs[name] !== undefined);
    const value = attribute ? this.#attribute(element, element.attribs[attribute]!) : this.#text(element);
    return value ? [value] : [];
  }

  /** Placed where the tag prints the value letter by letter. */
  #attribute(element: Element, value: string): Located | null {
    const from = element.startIndex ?? 0;
    const start = this.#html.slice(from, this.#html.indexOf('>', from)).indexOf(value);
    return Located.trimmed(value, start === -1 ? null : { start: from + start, end: from + start + value.length });
  }

  #text(element: Element): Located | null {
    if (this.#letters > MOST_LETTERS) return null;
    const value = located(piecesOf(element), this.#html);
    this.#letters += value?.text.length ?? 0;
    return value && value.as(value.text.replace(/[^\S\n]+/g, ' '));
  }
}
