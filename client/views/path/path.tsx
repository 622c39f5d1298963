/** How two things connect: pick two, read each path as a sentence, see it on the canvas. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, type KeyboardEvent } from 'react';
import type { NodeId } from '../../../contract/ids.ts';
import * as ask from '../../queries.ts';
import { KINDS } from '../../graph/stylesheet.ts';
import { Note } from '../../shell/note.tsx';
import { Answered, Nothing } from '../../shell/states.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { NodePicker } from '../node-picker.tsx';
import { FoundPath, type Path } from './found-path.tsx';
import { groupsOf, type PathGroup } from './groups.ts';

/** The keys 1 to 9 choose among the paths while the keyboard is in their list. */
const numberOf = (key: string, paths: number): number | null =>
  /^[1-9]$/.test(key) && Number(key) <= paths ? Number(key) : null;

/** What of the path is not drawn because its kind is hidden: a path is looked for in the whole graph. */
function Undrawn({ path }: { path: Path | undefined }) {
  const { hiddenKinds } = useView();
  const dispatch = useDispatch();
  const kinds = hiddenKinds.filter((kind) => path?.nodes.some((node) => node.kind === kind));
  if (kinds.length === 0) return null;
  const named = kinds.map((kind) => KINDS[kind].plural.toLowerCase()).join(' and ');
  return (
    <p className="hint">
      This path goes through {named}, which are hidden on the graph.{' '}
      <Button
        variant="default"
        size="compact-xs"
        onClick={() => kinds.forEach((kind) => dispatch({ type: 'kind toggled', kind }))}
      >
        Show them
      </Button>
    </p>
  );
}

/** Where no path leads: the two side by side may still have something to say. */
function Unconnected({ from, to }: { from: NodeId; to: NodeId }) {
  const dispatch = useDispatch();
  if (from === to) return null;
  const compare = () => {
    dispatch({ type: 'marked', ids: [from, to], how: 'only' });
    dispatch({ type: 'view opened', name: 'compare' });
  };
  return (
    <div className="actions">
      <Button variant="default" size="compact-sm" onClick={compare}>
        Compare the two
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => dispatch({ type: 'nodes added', ids: [from, to] })}>
        Show both on the graph
      </Button>
    </div>
  );
}

function Group({ group: { heading, paths }, chosen }: { group: PathGroup; chosen: number }) {
  const dispatch = useDispatch();
  const id = useId();
  return (
    <>
      <p className="hint" id={id} dir="auto">
        {heading}
      </p>
      <ol className="paths" aria-labelledby={id}>
        {paths.map(({ path, index }) => (
          <FoundPath
            key={index}
            path={path}
            number={index + 1}
            chosen={index === chosen}
            onChoose={() => dispatch({ type: 'path chosen', index })}
          />
        ))}
      </ol>
    </>
  );
}

function Paths({ paths, chosen }: { paths: readonly Path[]; chosen: number }) {
  const dispatch = useDispatch();
  const onKey = (event: KeyboardEvent) => {
    const number = numberOf(event.key, paths.length);
    if (number === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    dispatch({ type: 'path chosen', index: number - 1 });
  };
  return (
    <div onKeyDown={onKey}>
      {groupsOf(paths).map((group) => (
        <Group key={group.heading} group={group} chosen={chosen} />
      ))}
      {paths.length > 1 && <p className="hint">The keys 1 to {Math.min(9, paths.length)} choose.</p>}
    </div>
  );
}

function Found({ from, to, chosen }: { from: NodeId; to: NodeId; chosen: number }) {
  const asked = useQuery(ask.path(from, to));
  return (
    <Answered asked={asked} what="The paths">
      {({ paths, note }) => (
        <>
          {note && <Note text={note} />}
          {paths.length === 0 && <Unconnected from={from} to={to} />}
          <Undrawn path={paths[chosen]} />
          <Paths paths={paths} chosen={chosen} />
        </>
      )}
    </Answered>
  );
}

/** With two nodes chosen on the graph, nothing has to be picked. */
function BetweenChosen() {
  const { marked } = useView();
  const dispatch = useDispatch();
  const [from, to] = marked;
  if (!from || !to || marked.length > 2) return null;
  const show = () => {
    dispatch({ type: 'path started', from });
    dispatch({ type: 'path ended', to });
  };
  return (
    <Button variant="default" size="compact-sm" onClick={show}>
      Path between the two chosen nodes
    </Button>
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
      {!path && <BetweenChosen />}
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
