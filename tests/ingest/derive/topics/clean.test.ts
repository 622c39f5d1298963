import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clean } from '../../../../ingest/derive/topics/clean.ts';

it.each([
  ['the $k$-means method', 'the k-means method'],
  ['an \\emph{old} rule', 'an old  rule'],
  ['graph‐based “nets”', 'graph-based "nets"'],
  ['soft\u00adhyphen and no\u00a0break', 'softhyphen and no break'],
  ['see https://example.org/a?b=c now', 'see  ;  now'],
  ['as Burns et al. (2023) show', 'as  ; ) show'],
  ['plain text stays', 'plain text stays'],
])('“%s” is read as “%s”', (original, expected) => {
  expect(clean(original).text).toBe(expected);
});

it('knows of each character where it stood, in order', () => {
  const part = fc.constantFrom(
    '$x$',
    '\\emph{',
    '}',
    '&amp;',
    '—',
    'é',
    '😀',
    ' ',
    'word',
    'https://a.b ',
    'Kim et al., 2020',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }), (parts) => {
      const original = parts.join('');
      const { text, at } = clean(original);
      expect(at).toHaveLength(text.length + 1);
      expect([...at]).toEqual([...at].sort((a, b) => a - b));
      expect(at.at(-1)).toBe(original.length);
    }),
  );
});
