/** One start tag of an XML text: its name, its attributes with their places, its end. */

interface Attribute {
  /** Of the value between the quotes. */
  start: number;
  end: number;
}

export interface StartTag {
  name: string;
  attributes: ReadonlyMap<string, Attribute>;
  /** `<name/>` */
  empty: boolean;
  /** Exclusive. */
  end: number;
}

interface BrokenTag {
  broken: number;
  message: string;
}

const NAME = /<([\p{L}_:][^\s<>/="'&]{0,200})/uy;
const ATTRIBUTE = /\s{1,1000}([^\s<>/="'&]{1,200})\s{0,100}=\s{0,100}(["'])/y;
const END = /\s{0,1000}(\/?)>/y;

/** The tag that starts at `at`, or where it breaks off. */
export function startTag(text: string, at: number): StartTag | BrokenTag {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[1];
  if (!name) return { broken: at, message: 'a stray "<" that starts no tag; in text it is written &lt;' };
  const attributes = new Map<string, Attribute>();
  for (let done = at + 1 + name.length; ;) {
    END.lastIndex = done;
    const end = END.exec(text);
    if (end) return { name, attributes, empty: end[1] === '/', end: done + end[0].length };
    ATTRIBUTE.lastIndex = done;
    const [opening, key, quote] = ATTRIBUTE.exec(text) ?? [];
    if (!opening) return { broken: done, message: `<${name}> has something in it that is no attribute="value"` };
    const start = done + opening.length;
    const close = text.indexOf(quote!, start);
    if (close === -1) return { broken: done, message: `the value of ${key} in <${name}> is never closed` };
    if (attributes.has(key!)) return { broken: done, message: `<${name}> has ${key} twice` };
    attributes.set(key!, { start, end: close });
    done = close + 1;
  }
}
