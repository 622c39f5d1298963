/** The page: header, tools on the left, the graph in the middle, details on the right. On a phone, one at a time. */
import { useState } from 'react';
import { ShownProvider, useShown } from '../graph/use-shown.tsx';
import { GraphArea } from '../graph/graph-area.tsx';
import { DetailPanel } from '../panels/detail.tsx';
import { SourceViewer } from '../evidence/source-viewer.tsx';
import { useView } from '../state/context.tsx';
import { ToolPanel } from '../views/tool-panel.tsx';
import { Announcer } from './announcer.tsx';
import { Changes } from './changes.tsx';
import { EmptyGraph } from './empty-graph.tsx';
import { Header } from './header.tsx';
import { Rail } from './rail.tsx';
import { SkipLinks } from './skip-links.tsx';
import { Failed, Waiting } from './states.tsx';

function Middle() {
  const { subgraph, error, retry } = useShown();
  if (subgraph?.nodes.length === 0) return <EmptyGraph />;
  if (subgraph) return <GraphArea subgraph={subgraph} />;
  return (
    <div className="graph-area graph-waits">
      {error ? <Failed what="The graph" error={error} retry={retry} /> : <Waiting what="the graph" />}
    </div>
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

function Page() {
  return (
    <div className="page" data-front={useFront()}>
      <SkipLinks />
      <Header />
      <Rail />
      <main className="work" id="main" tabIndex={-1}>
        <h1 className="unseen">The graph of your meetings</h1>
        <ToolPanel />
        <Middle />
        <DetailPanel />
      </main>
      <Changes />
    </div>
  );
}

export const App = () => (
  <Announcer>
    <ShownProvider>
      <SourceViewer>
        <Page />
      </SourceViewer>
    </ShownProvider>
  </Announcer>
);
