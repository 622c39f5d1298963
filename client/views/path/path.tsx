/** How two things connect: pick two, read each path as a sentence, see it on the canvas. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '../../../contract/ids.ts';
import * as ask from '../../queries.ts';
import { Note } from '../../shell/note.tsx';
import { Answered, Nothing } from '../../shell/states.tsx';
import { NodeLink } from '../../shell/walk.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { NodePicker } from '../node-picker.tsx';

function Found({ from, to, chosen }: { from: NodeId; to: NodeId; chosen: number }) {
  const dispatch = useDispatch();
  const asked = useQuery(ask.path(from, to));
  return (
    <Answered asked={asked} what="The paths">
      {({ paths, note }) => (
        <>
          {note && <Note text={note} />}
          {paths.length === 0 && !note && <Nothing>No path connects them.</Nothing>}
          <ol className="paths">
            {paths.map((path, index) => (
              <li key={index} className="path" data-chosen={index === chosen}>
                <button
                  type="button"
                  className="path-sentence"
                  aria-pressed={index === chosen}
                  onClick={() => dispatch({ type: 'path chosen', index })}
                >
                  {path.sentence}
                </button>
                <ul className="path-nodes" aria-label="Along the path">
                  {path.nodes.map((node) => (
                    <li key={node.id}>
                      <NodeLink node={node} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
    </Answered>
  );
}

export default function PathTool() {
  const { path } = useView();
  const dispatch = useDispatch();
  const start = (from: NodeId | null) => dispatch(from ? { type: 'path started', from } : { type: 'path closed' });
  return (
    <div className="form">
      <NodePicker label="From" value={path?.from ?? null} onPick={start} />
      {path && (
        <NodePicker
          label="To"
          description="Or pick it on the graph."
          value={path.to}
          onPick={(to) => dispatch(to ? { type: 'path ended', to } : { type: 'path started', from: path.from })}
        />
      )}
      {!path && <Nothing>Pick a person, a talk, a topic. Then pick a second one, and see how the two connect.</Nothing>}
      {path?.to && <Found from={path.from} to={path.to} chosen={path.chosen} />}
      {path && (
        <Button variant="default" size="compact-sm" onClick={() => dispatch({ type: 'path closed' })}>
          Clear the path
        </Button>
      )}
    </div>
  );
}
