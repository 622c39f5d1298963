import { describe, expect, it } from 'vitest';
import { provenanceOf } from '../../../client/panels/provenance-of.ts';
import { dateText, datesText, paragraphs, shortDateText, timeText } from '../../../client/panels/format.ts';
import { safeUrl } from '../../../client/panels/safe-url.ts';
import type { Provenance } from '../../../contract/graph.ts';

describe('dates and times', () => {
  it('read as people write them', () => {
    expect(dateText('2025-09-25')).toBe('Thu, 25 September 2025');
    expect(datesText('2025-09-25', '2025-09-26')).toBe('25–26 September 2025');
    expect(datesText('2025-09-25', null)).toBe('Thu, 25 September 2025');
    expect(timeText('09:30', '10:15')).toBe('09:30–10:15');
    expect(shortDateText('2025-09-25')).toBe('Thu 25 Sep');
  });

  it('are empty where the source does not say', () => {
    expect([dateText(null), datesText(null, null), timeText(null, '10:15')]).toEqual(['', '', '']);
  });
});

describe('a text', () => {
  it('falls into paragraphs at blank lines', () => {
    expect(paragraphs('one\n\ntwo\n\n\nthree')).toEqual(['one', 'two', 'three']);
  });
});

describe('an address from a source', () => {
  it.each(['https://example.org/slides.pdf', 'http://example.org', 'mailto:a@example.org'])('may be %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'slides.pdf', '', null])(
    'is not followed when it is %s',
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );
});

describe('the provenance of a fact', () => {
  const entry = (field: string) =>
    ({ how: 'read', field, span: { source: 'source:a', start: 0, end: 1 } }) as Provenance;

  it('is found by its field, alone or inside of a document', () => {
    const entries = [entry('title'), entry('talks[3].start'), entry('started')];
    expect(provenanceOf(entries, ['start'])).toEqual([entries[1]]);
    expect(provenanceOf(entries, ['title', 'start'])).toEqual(entries.slice(0, 2));
  });
});
