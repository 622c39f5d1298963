/** A place in an XML export: an element, its strings with where they stand, and the way further in. */
import { Located } from '../located.ts';
import { startTag } from './start-tag.ts';
import { isTag, located, piecesOf, type Tag } from './tree.ts';

/** The text that an element stands in. */
export interface Whole {
  text: string;
  lineAt: (offset: number) => number;
}

export class XmlElement {
  readonly name: string;
  readonly #tag: Tag;
  readonly #whole: Whole;

  constructor(tag: Tag, whole: Whole) {
    this.name = tag.name;
    this.#tag = tag;
    this.#whole = whole;
  }

  get line(): number {
    return this.#whole.lineAt(this.#tag.startIndex ?? 0);
  }

  /** Elements directly inside, of one name or of all. */
  children(name?: string): XmlElement[] {
    const tags = this.#tag.children.filter(isTag).filter((tag) => name === undefined || tag.name === name);
    return tags.map((tag) => new XmlElement(tag, this.#whole));
  }

  /** The first element of a name directly inside. */
  child(name: string): XmlElement | null {
    return this.children(name)[0] ?? null;
  }

  /** All elements of a name at any depth, in the order of the text. */
  descendants(name: string): XmlElement[] {
    return this.children().flatMap((inner) => [...(inner.name === name ? [inner] : []), ...inner.descendants(name)]);
  }

  /** The value of an attribute; null when it is missing or blank. */
  attribute(name: string): Located | null {
    if (!Object.hasOwn(this.#tag.attribs, name)) return null;
    const tag = startTag(this.#whole.text, this.#tag.startIndex ?? 0);
    const at = 'attributes' in tag ? tag.attributes.get(name) : undefined;
    return Located.trimmed(this.#tag.attribs[name]!, at ?? null);
  }

  /** All text inside, white space folded; null when there is none. The place is from its first to its last letter. */
  text(): Located | null {
    const text = this.unfolded();
    return text && text.as(text.text.replace(/\s+/g, ' '));
  }

  /** All text inside with its line ends, e.g. for paragraphs. */
  unfolded(): Located | null {
    return located(piecesOf(this.#tag), this.#whole.text);
  }

  /** The text of the first element of a name directly inside. */
  textOf(name: string): Located | null {
    return this.child(name)?.text() ?? null;
  }
}
