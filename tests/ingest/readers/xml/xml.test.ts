import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openXml, rootName } from '../../../../ingest/readers/xml/index.ts';
import { lineIndex, lineOf } from '../../../../ingest/readers/lines.ts';
import { sourceOf } from '../support.ts';

const open = (text: string) => openXml(sourceOf(text, 'export.xml'));
const root = (text: string) => open(text).root;
const printedAt = (text: string, at: { start: number; end: number } | null) => at && text.slice(at.start, at.end);

describe('an element of an XML export', () => {
  const text =
    '<a>\n <b id="7 &amp; 8" no="">  Shapes\n of <i>Trees</i> &amp; Woods </b>\n <b><![CDATA[ R&D <now> ]]></b><c/>\n</a>';
  const [first, second] = root(text).children('b');

  it('gives its text with white space folded and the passage from the first to the last letter', () => {
    expect(first!.text()!.text).toBe('Shapes of Trees & Woods');
    expect(printedAt(text, first!.text()!.at)).toBe('Shapes\n of <i>Trees</i> &amp; Woods');
  });

  it('gives its text with line ends for paragraphs', () => {
    expect(first!.unfolded()!.text).toBe('Shapes\n of Trees & Woods');
  });

  it('places the text of a CDATA section letter by letter', () => {
    expect(second!.text()!.text).toBe('R&D <now>');
    expect(printedAt(text, second!.text()!.at)).toBe('R&D <now>');
  });

  it('gives an attribute with the passage between its quotes, and null for a blank one', () => {
    expect(first!.attribute('id')!.text).toBe('7 & 8');
    expect(printedAt(text, first!.attribute('id')!.at)).toBe('7 &amp; 8');
    expect([first!.attribute('no'), first!.attribute('constructor'), first!.attribute('__proto__')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('knows its line, its children and what is missing', () => {
    expect([first!.line, second!.line]).toEqual([2, 4]);
    expect(
      root(text)
        .children()
        .map(({ name }) => name),
    ).toEqual(['b', 'b', 'c']);
    expect([root(text).child('d'), root(text).textOf('c')]).toEqual([null, null]);
    expect(
      root(text)
        .descendants('i')
        .map((inner) => inner.text()!.text),
    ).toEqual(['Trees']);
  });
});

describe('what is no XML is refused with its line', () => {
  const refused: [string, string, string][] = [
    [
      'an internal subset',
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;">]><a>&m;</a>',
      'export.xml:2: expected XML: declarations such as <!DOCTYPE … [ … ]> and <!ENTITY …> are not read',
    ],
    [
      'an external identifier',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      'export.xml:1: expected XML: declarations such as <!DOCTYPE … [ … ]> and <!ENTITY …> are not read',
    ],
    [
      'an entity inside',
      '<a>\n<!ENTITY x "y"></a>',
      'export.xml:2: expected XML: declarations such as <!DOCTYPE … [ … ]> and <!ENTITY …> are not read',
    ],
    ['an open element', '<a>\n<b>\n</a>', 'export.xml:3: expected XML: <b> of line 2 is open where </a> stands'],
    ['a text that ends early', '<a>\n<b>x', 'export.xml:2: expected XML: <b> is never closed'],
    ['a closing of nothing', '<a/>\n</a>', 'export.xml:2: expected XML: </a> closes nothing'],
    [
      'a stray <',
      '<a>\n\n1 < 2</a>',
      'export.xml:3: expected XML: a stray "<" that starts no tag; in text it is written &lt;',
    ],
    [
      'a value without quotes',
      '<a b=c/>',
      'export.xml:1: expected XML: <a> has something in it that is no attribute="value"',
    ],
    ['an open value', '<a b="c>\n</a>', 'export.xml:1: expected XML: the value of b in <a> is never closed'],
    ['an attribute twice', '<a b="1" b="2"/>', 'export.xml:1: expected XML: <a> has b twice'],
    ['an open comment', '<a>\n<!-- x</a>', 'export.xml:2: expected XML: a comment is never closed'],
    ['an open CDATA section', '<a><![CDATA[ x</a>', 'export.xml:1: expected XML: a CDATA section is never closed'],
    ['two roots', '<a/>\n<b/>', 'export.xml:2: expected XML: expected one element around everything, 2 came'],
    ['text around the root', '<a/>\n\n x', 'export.xml:3: expected XML: text stands outside of all elements'],
    ['nothing', '  \n', 'export.xml:2: expected XML: expected one element around everything, 0 came'],
    [
      'a million levels',
      '<a>'.repeat(1_000_000),
      'export.xml:1: expected XML: its elements are nested more than 100 deep',
    ],
    [
      'too many elements',
      `<a>${'<b/>'.repeat(300_000)}</a>`,
      'export.xml:1: expected XML: it has more than 300000 elements',
    ],
  ];

  it.each(refused)('%s', (_, text, message) => {
    expect(() => open(text)).toThrow(expect.objectContaining({ name: 'ReadError', message }));
  });

  it.each([
    ['tags without an end', '<a '.repeat(200_000)],
    ['an attribute of spaces', `<a${' '.repeat(2_000_000)}`],
    ['quotes without an end', `<a ${'b="'.repeat(300_000)}`],
    ['half comments', '<a><!-'.repeat(200_000)],
  ])('%s, in no more than one pass', (_, text) => {
    expect(() => open(text)).toThrow(/^export\.xml:1: expected XML/);
  });

  it('any text is an element or a refusal, never another error', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a',
      ' b="',
      '"',
      '>',
      '&',
      '&#x41;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
      '<!DOCTYPE a>',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          const text = pieces.join('');
          const at = root(text).text()?.at;
          if (at) expect(at.start < at.end && at.end <= text.length).toBe(true);
        } catch (error) {
          expect(error).toHaveProperty('name', 'ReadError');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is not quite XML', () => {
  it('is read as it is printed and said, where it is no comment and no CDATA section', () => {
    const { root: element, issues } = open('<a>R&D\n&eacute; &#233; &#xE9; &lt;<!-- & --><![CDATA[&x;]]></a>');
    expect(element.text()!.text).toBe('R&D &eacute; é é <&x;');
    expect(issues.map(({ line, message }) => [line, message])).toEqual([
      [1, '"&D" is no character reference of XML; it was read as it is printed'],
      [2, '"&eacute;" is no character reference of XML; it was read as it is printed'],
    ]);
  });
});

it('the name of the root is known from the start of a text', () => {
  expect(rootName('<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE schedule>\n<schedule>')).toBe('schedule');
  expect([rootName('schedule'), rootName(''), rootName('{"a": "<b>"}')]).toEqual([null, null, null]);
});

it('the index of lines agrees with counting', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a\n]{0,40}$/), fc.nat(45), (text, offset) => {
      expect(lineIndex(text)(offset)).toBe(lineOf(text, offset));
    }),
  );
});
