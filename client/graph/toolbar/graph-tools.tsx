/** What floats above the canvas and acts on it: loaded after the graph, since nobody needs it before. */
import { BoxSelect } from 'lucide-react';
import type { Stage } from '../stage.ts';
import { Chips } from './chips.tsx';
import { EdgesPanel } from './edges-panel.tsx';
import { FindField } from './find-field.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { NodeMenu } from './node-menu.tsx';
import { ThemesPanel } from './themes-panel.tsx';
import { ToolButton } from './tool-button.tsx';
import type { Find } from './use-find.ts';

interface GraphToolsProps {
  stage: Stage;
  find: Find;
  several: boolean;
  onSeveral: (several: boolean) => void;
}

export default function GraphTools({ stage, find, several, onSeveral }: GraphToolsProps) {
  return (
    <>
      <div className="graph-tools">
        <div className="toolbar" role="group" aria-label="Graph tools">
          <FindField find={find} />
          <LayoutMenu />
          <EdgesPanel />
          <ThemesPanel />
          <ToolButton
            label="Choose several"
            Icon={BoxSelect}
            on={several}
            aria-pressed={several}
            onClick={() => onSeveral(!several)}
          />
        </div>
        <Chips />
      </div>
      <MarkedBar />
      <NodeMenu stage={stage} />
    </>
  );
}
