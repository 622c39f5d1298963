/** The page: header, tools on the left, the graph in the middle, details on the right. On a phone, one at a time. */
import { Activity, lazy, Suspense, useState } from 'react';
import { ShownProvider, useShown } from '../graph/use-shown.tsx';
import { GraphArea } from '../graph/graph-area.tsx';
import type { KeptCanvas } from '../graph/kept-canvas.ts';
import { CanvasProvider } from '../graph/use-canvas.tsx';
import { DetailPanel } from '../panels/detail.tsx';
import { SourceViewer } from '../evidence/source-viewer.tsx';
import { useView } from '../state/context.tsx';
import { middles } from '../views/middles.ts';
import { ToolPanel } from '../views/tool-panel.tsx';
import { Announcer } from './announcer.tsx';
import { Boundary } from './boundary.tsx';
import { Changes } from './changes.tsx';
import { Commands } from './commands/commands.tsx';
import { embedded, useWheelOutside } from './embed.tsx';
import { EmptyGraph } from './empty-graph.tsx';
import { FirstMinute } from './first/first.tsx';
import { Header } from './header.tsx';
import { Lost, type OpenedLink } from './lost.tsx';
import { Offline } from './offline.tsx';
import { Rail } from './rail.tsx';
import { SkipLinks } from './skip-links.tsx';
import { ViewBar } from './view-bar.tsx';
import { Failed, Waiting } from './states.tsx';

const PrintedGraph = lazy(() => import('../leave/printed-graph.tsx'));

/** The graph, or why it is not there. */
function Graph() {
  const { subgraph, whole, error, retry } = useShown();
  if (whole?.nodes.length === 0) return <EmptyGraph />;
  if (subgraph)
    return (
      <>
        <GraphArea subgraph={subgraph} />
        <Suspense>
          <PrintedGraph />
        </Suspense>
      </>
    );
  return (
    <div className="graph-area graph-waits">
      {error ? <Failed what="The graph" error={error} retry={retry} /> : <Waiting what="the graph" />}
    </div>
  );
}

/** The graph, kept as it is while another view stands in its place; made when it is shown first. */
function KeptGraph({ shown }: { shown: boolean }) {
  const [made, setMade] = useState(shown);
  if (shown && !made) setMade(true);
  return made ? (
    <Activity mode={shown ? 'visible' : 'hidden'}>
      <Graph />
    </Activity>
  ) : null;
}

/** The view that was opened in the middle; a name that no view has is the graph. Without a meeting all say the same. */
function Middle() {
  const { middle } = useView();
  const { whole } = useShown();
  const view = middles.find(({ name }) => name === middle);
  return (
    <>
      <KeptGraph shown={!view} />
      {view && (
        <section className="middle" aria-label={view.title}>
          <h2 className="unseen">{view.title}</h2>
          <Boundary key={view.name} what={view.title}>
            <Suspense fallback={<Waiting what={view.title} />}>
              {whole?.nodes.length === 0 ? <EmptyGraph /> : <view.View />}
            </Suspense>
          </Boundary>
        </section>
      )}
    </>
  );
}

/** Which panel was called last: on a phone it covers the other. */
function useFront(): 'tool' | 'detail' {
  const { tool, selected, path } = useView();
  const [seen, setSeen] = useState<{ view: unknown[]; front: 'tool' | 'detail' }>({ view: [], front: 'detail' });
  const view = [selected, tool, path];
  if (view.some((part, i) => part !== seen.view[i])) {
    const front = selected && selected !== seen.view[0] ? 'detail' : 'tool';
    setSeen({ view, front });
  }
  return seen.front;
}

const MiddleColumn = () => (
  <div className="middle-column">
    <ViewBar />
    <Middle />
  </div>
);

function Page() {
  return (
    <div className="page" data-front={useFront()}>
      <SkipLinks />
      <Header />
      <Rail />
      <main className="work" id="main" tabIndex={-1}>
        <h1 className="unseen">The graph of your meetings</h1>
        <ToolPanel />
        <MiddleColumn />
        <DetailPanel />
      </main>
      <Changes />
      <Commands />
      <Offline />
    </div>
  );
}

/** In the frame of another page: what is in the middle and its details, and the outline for the keyboard. */
function EmbeddedPage() {
  const { tool } = useView();
  useWheelOutside();
  return (
    <div className="page" data-embedded data-front={useFront()}>
      <SkipLinks />
      <main className="work" id="main" tabIndex={-1}>
        <h1 className="unseen">A graph of meetings</h1>
        {tool === 'outline' && <ToolPanel />}
        <MiddleColumn />
        <DetailPanel />
      </main>
      <Changes />
      <Offline />
    </div>
  );
}

const WholePage = () => (
  <FirstMinute>
    <Page />
  </FirstMinute>
);

const UP_TO_DATE: OpenedLink = { lost: 0, moved: [] };

/**
 * @param opened what of the link that opened the page is no longer there, or bears another name
 * @param canvas that the graph was painted on already
 */
export const App = ({ opened = UP_TO_DATE, canvas }: { opened?: OpenedLink; canvas?: KeptCanvas }) => (
  <Announcer>
    <ShownProvider>
      <CanvasProvider kept={canvas}>
        <SourceViewer>
          {embedded ? <EmbeddedPage /> : <WholePage />}
          <Lost opened={opened} />
        </SourceViewer>
      </CanvasProvider>
    </ShownProvider>
  </Announcer>
);
