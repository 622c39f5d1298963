/** Starts the page: paints the graph with as little code as that takes, then puts everything else around it. */
import './styles/mantine.ts';
import './styles/base.css';
import './styles/shell.css';
import './styles/graph.css';
import './styles/panels.css';
import './styles/tools.css';
import './styles/views.css';
import './styles/cards.css';
import './styles/first.css';
import './styles/phone.css';
import './styles/print.css';
import { keepCanvas } from './graph/kept-canvas.ts';
import { makeRoom, paintFirst } from './start/first-paint.ts';
import { askOverview } from './start/overview.ts';
import { followAddress } from './state/address.ts';
import { createLog } from './state/log.ts';
import { openLink, type LookUp } from './state/open-link.ts';

/** Milliseconds that the rest of the page waits for the graph: longer than it takes, unless something is slow. */
const PATIENCE = 1_000;

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Asked only for addresses with short names. */
const lookUp: LookUp = async (names) => {
  const { askNames } = await import('./start/look-up.ts');
  return askNames(names);
};

/** The graph first, then the page. */
async function start(): Promise<void> {
  const asked = askOverview();
  const { view, ...opened } = await openLink(location.search, lookUp);
  const log = createLog(view);
  followAddress(log, lookUp);
  const canvas = keepCanvas(log.dispatch);
  let overview: Awaited<typeof asked> | typeof asked = asked;
  const painting = asked.then((answer) => {
    overview = answer;
    return paintFirst(canvas, answer, view);
  });
  makeRoom(document.querySelector<HTMLElement>('#root .page')!, view);
  await Promise.race([painting, after(PATIENCE)]);
  // What was just drawn is put on the screen before anything else is begun.
  await after(0);
  const { putUpPage } = await import('./start/page.tsx');
  putUpPage({ log, overview, page: { canvas, opened } });
}

// Not awaited here: what is loaded later imports from this module, and would wait for it.
void start();
