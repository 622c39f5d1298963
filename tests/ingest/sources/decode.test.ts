/** Encodings: what the bytes show and declare is believed, a guess is said, and what is no text is refused by its name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../ingest/sources/decode.ts';

const hex = (bytes: string) => Buffer.from(bytes.replaceAll(' ', ''), 'hex');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const page = 'Program of the day: Ren\xe9 V\xeddal \u2013 na\xefve \u201cgauges\u201d';

describe('text is decoded', () => {
  const cases: [what: string, bytes: Buffer, charset: string | null, text: string][] = [
    ['UTF-8', Buffer.from('René'), null, 'René'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFRené'), null, 'René'],
    ['UTF-16 with a byte order mark', utf16('\uFEFFRené'), null, 'René'],
    ['UTF-16 of the other order', utf16('\uFEFFRené').swap16(), null, 'René'],
    ['UTF-16 that shows by its zeros', utf16(page), null, page],
    ['UTF-16 of the other order that shows by its zeros', utf16(page).swap16(), null, page],
    ['a byte order mark against the header', Buffer.from('\uFEFFRené'), 'shift_jis', 'René'],
    ['the header', hex('b3 f1'), 'ISO-8859-2', 'łń'],
    [
      'the header before the page',
      Buffer.from('<meta charset="koi8-r">\xb3', 'latin1'),
      'iso-8859-2',
      '<meta charset="koi8-r">ł',
    ],
    ['a meta element', Buffer.from('<meta charset=iso-8859-2>\xb3', 'latin1'), null, '<meta charset=iso-8859-2>ł'],
    [
      'a meta element of the old form',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcc\xe8', 'latin1'),
      null,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Ми',
    ],
    [
      'an XML declaration',
      Buffer.from('<?xml version="1.0" encoding="KOI8-R"?>\xed', 'latin1'),
      null,
      '<?xml version="1.0" encoding="KOI8-R"?>М',
    ],
    ['letters of seven bits that are declared', hex('1b 24 42 46 7c 1b 28 42'), 'iso-2022-jp', '日'],
    ['Windows-1252 that is declared', hex('52 e9 93 78 94 96'), 'latin1', 'Ré“x”–'],
    ['UTF-8 that a server calls Latin-1', Buffer.from('René'), 'iso-8859-1', 'René'],
    ['UTF-8 under a name that nobody knows', Buffer.from('René'), 'utf-99', 'René'],
    [
      'UTF-8 that says it is UTF-16',
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?>é'),
      null,
      '<?xml version="1.0" encoding="UTF-16"?>é',
    ],
  ];
  it.each(cases)('%s', (_what, bytes, charset, text) => {
    expect(decode(bytes, 'a', charset)).toEqual({ text, notes: [] });
  });

  it('with line ends of one kind and no null characters', () => {
    expect(decode(Buffer.from('one\r\ntwo\rthree\0'.padEnd(80, '.')), 'a').text).toMatch(/^one\ntwo\nthree\uFFFD/);
  });
});

describe('a guess is said', () => {
  it('where the text is not UTF-8 and looks Western', () => {
    const bytes = Buffer.concat([Buffer.from('Ren\xe9 Vidal ', 'latin1'), hex('93'), Buffer.from('floods'), hex('94')]);
    expect(decode(bytes, 'a')).toEqual({
      text: 'René Vidal “floods”',
      notes: [
        'the encoding is not declared and the text is not UTF-8: it was read as Windows-1252, check accented letters',
      ],
    });
  });

  it('where a few places of a text in UTF-8 are broken', () => {
    expect(decode(Buffer.concat([Buffer.from('René Vidál'), hex('c3')]), 'a')).toEqual({
      text: 'René Vidál\uFFFD',
      notes: ['one place is not UTF-8 and cannot be read; each is shown as \uFFFD'],
    });
  });
});

describe('what is no text, or in an encoding that nothing tells, is refused by its name', () => {
  const cases: [what: string, bytes: Buffer, says: string][] = [
    ['a PDF', Buffer.from('%PDF-1.7'), 'a: expected text, this is a PDF'],
    ['a ZIP archive', hex('50 4b 03 04 00'), 'a: expected text, this is a ZIP archive or Office document'],
    ['a gzip archive', hex('1f 8b 08'), 'a: expected text, this is a gzip archive'],
    ['an image', hex('89 50 4e 47'), 'a: expected text, this is a PNG image'],
    ['noise', hex('00 01 02 ff 00'), 'a: expected text, this is a binary file'],
    ['nulls', Buffer.alloc(100), 'a: expected text, this is a binary file'],
    [
      'Cyrillic that is not declared',
      Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0', 'latin1'),
      'a: expected text in UTF-8, this is in an encoding that is not declared: save it as UTF-8',
    ],
  ];
  it.each(cases)('%s', (_what, bytes, says) => {
    expect(() => decode(bytes, 'a')).toThrow(says);
  });
});

describe('any text', () => {
  it('in UTF-8 is decoded to itself without a doubt', () => {
    const text = fc.string({ unit: 'binary' }).map((one) => one.replace(/[\p{Cc}\uFEFF]/gu, ''));
    fc.assert(
      fc.property(text, (one) => {
        fc.pre(!/^(?:%PDF|GIF8)/.test(one) && !/<meta|<\?xml/i.test(one));
        expect(decode(Buffer.from(one), 'a')).toEqual({ text: one, notes: [] });
      }),
    );
  });

  it('of any bytes is decoded or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, charset) => {
        try {
          expect(typeof decode(bytes, 'a', charset).text).toBe('string');
        } catch (error) {
          expect((error as Error).name).toBe('SourceError');
        }
      }),
    );
  });
});
