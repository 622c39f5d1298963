/** HTML as the lines a person sees. */
import { describe, expect, it } from 'vitest';
import { htmlPage } from '../../../../ingest/readers/page/html/index.ts';

const textOf = (html: string): string => htmlPage(`<html><body>${html}</body></html>`, 'page.html').text.trimEnd();

describe('a page of HTML', () => {
  it('shows blocks as lines, list entries with bullets, cells apart by tabs', () => {
    expect(
      textOf('<p>One<br>two</p><ul><li>three</li></ul><table><tr><td>4</td><td></td><td>5</td></tr></table>'),
    ).toBe('One\ntwo\n\n• three\n\n4\t\t5');
  });

  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<nav>x</nav>',
    '<footer>x</footer>',
    '<aside>x</aside>',
    '<p hidden>x</p>',
    '<div class="cookie-banner">x</div>',
    '<div id="onetrust-consent-sdk">x</div>',
    '<div role="navigation">x</div>',
    '<!-- x -->',
  ])('never shows %s', (html) => {
    expect(textOf(`${html}<p>kept</p>`)).toBe('kept');
  });

  it('decodes character references and folds white space', () => {
    expect(textOf('<p>Ren&eacute;\n  &amp;   B</p>')).toBe('René & B');
  });

  it('gives each line the line of the source and the level of its heading', () => {
    const { lines } = htmlPage('<html>\n<body>\n<h1>\nTitle</h1>\n\n<p>Text</p></body></html>', 'page.html');
    expect(lines.map(({ text, no, heading }) => [text, no, heading])).toEqual([
      ['Title', 3, 1],
      ['Text', 6, 0],
    ]);
  });

  it('remembers where links lead, and its own address', () => {
    const page = htmlPage(
      '<html><head><link rel="canonical" href="https://example.org/m"></head><body><a href="/a.pdf">Slides</a> <a href="javascript:x">Bad</a></body></html>',
      'page.html',
    );
    expect(page.links).toEqual([{ start: 0, end: 6, url: '/a.pdf' }]);
    expect(page.url).toBe('https://example.org/m');
  });

  it('reads tables that only lay a page out as blocks', () => {
    expect(textOf('<table><tr><td><h1>Title</h1><p>Text</p></td><td><p>More</p></td></tr></table>')).toContain(
      'Title\n\nText\n',
    );
  });
});
