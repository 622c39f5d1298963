import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escaped, readable } from '../../contract/markup.ts';

it('takes the place of what no reader of XML takes, and of nothing else', () => {
  expect(readable('a\u0000b\ud83dc\uffff')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(readable('a\tb\r\nc\rd 😀 é')).toBe('a\tb\nc\nd 😀 é');
});

it('says a text so that an element and an attribute in quotes of either kind give it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const page = `<p a="${escaped(text)}" b='${escaped(text)}'>${escaped(text)}</p>`;
      const $ = load(page, { xml: true });
      const said = readable(text);
      expect([$('p').attr('a'), $('p').attr('b'), $('p').text()]).toEqual([said, said, said]);
    }),
  );
});
