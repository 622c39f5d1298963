/** Tabs of a page: what heads a panel stands far above it. Each panel gets its own head, as its reader sees it. */
import type { CheerioAPI } from 'cheerio';
import type { Element } from './tree.ts';

const TAB = '[role=tab], [data-toggle=tab], [data-bs-toggle=tab], [data-toggle=pill], [data-bs-toggle=pill]';
/** No page has more. */
const MOST_TABS = 500;
const LONGEST = 120;

/** The id of the panel that a tab names; empty when it names none. */
function panelOf({ attribs }: Element): string {
  const named = [attribs['aria-controls'], attribs['data-bs-target'], attribs['data-target'], attribs.href];
  return named.find(Boolean)?.replace(/^#/, '') ?? '';
}

/** Moves the words of every tab to the top of the panel that it opens. */
export function headPanels($: CheerioAPI): void {
  const tabs = $(TAB).toArray().slice(0, MOST_TABS);
  if (!tabs.length) return;
  const byId = new Map(
    $('[id]')
      .toArray()
      .map((element) => [element.attribs.id!, element]),
  );
  for (const tab of tabs) {
    const panel = byId.get(panelOf(tab));
    const words = $(tab).text().trim();
    if (
      !panel ||
      !words ||
      words.length > LONGEST ||
      $(panel).find(tab).length ||
      $(tab).closest('h1, h2, h3, h4, h5, h6').length
    )
      continue;
    $(panel).prepend($('<p>').append($(tab).contents()));
    $(tab).remove();
  }
}
