/** Records of a schedule that is written in XML: a field is an element inside, or an attribute. */
import type { Located } from '../located.ts';
import type { Fields } from '../programme/fields.ts';
import type { XmlElement } from '../xml/element.ts';

export class XmlFields implements Fields {
  readonly element: XmlElement;

  constructor(element: XmlElement) {
    this.element = element;
  }

  get line(): number {
    return this.element.line;
  }

  /** `<person id="5">Ann Marsh</person>` and `<link href="…">Slides</link>` have their name as text. */
  text(...names: string[]): Located | null {
    for (const name of names) {
      const words = this.element.child(name)?.unfolded() ?? this.element.attribute(name);
      if (words) return words;
    }
    const isBare = names.includes('name') && this.element.children().length === 0;
    return isBare ? this.element.unfolded() : null;
  }

  /** `<links><link/><link/></links>` */
  list(name: string): XmlFields[] {
    return this.element
      .children(name)
      .flatMap((list) => list.children())
      .map((one) => new XmlFields(one));
  }
}
