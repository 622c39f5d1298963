/** How the view came to be: every step in words, to go back to, to play again, to take along as Cypher. */
import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { Play, Square } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useShown } from '../../graph/use-shown.tsx';
import * as ask from '../../queries.ts';
import { CopyButton } from '../../shell/copy-button.tsx';
import { ShareLink } from '../../shell/share-link.tsx';
import { endsOf, scriptOf, statementsOf, type PathsBetween, type Step as Done } from '../../state/as-cypher.ts';
import { useGoTo, usePast } from '../../state/context.tsx';
import { namesIn, sentenceOf } from '../../state/words.ts';
import { usePlay } from './use-play.ts';

const useNames = () => {
  const { whole } = useShown();
  return useMemo(() => namesIn(whole?.nodes ?? []), [whole]);
};

function Step({ index, children }: { index: number; children: string }) {
  const { at } = usePast();
  const goTo = useGoTo();
  return (
    <li className="step" data-undone={index > at}>
      <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => goTo(index, 'history')}>
        <span dir="auto">{children}</span>
      </button>
    </li>
  );
}

/** The paths that steps asked for, as they were answered. */
function useAnswered(steps: readonly Done[]): PathsBetween {
  const ends = useMemo(() => endsOf(steps), [steps]);
  return useQueries({
    queries: ends.map(({ from, to }) => ask.path(from, to)),
    combine: useCallback(
      (answers: readonly { data: { paths: ReturnType<PathsBetween> } | undefined }[]): PathsBetween =>
        (from, to) =>
          answers[ends.findIndex((end) => end.from === from && end.to === to)]?.data?.paths,
      [ends],
    ),
  });
}

/** What is shown as Cypher, for Neo4j Browser or cypher-shell. */
function AsCypher() {
  const { subgraph } = useShown();
  const { steps, at } = usePast();
  const names = useNames();
  const [open, { toggle }] = useDisclosure(false);
  const done = useMemo(() => (open ? steps.slice(0, at) : []), [open, steps, at]);
  const answered = useAnswered(done);
  const script = useMemo(
    () => (open && subgraph ? scriptOf(statementsOf(subgraph, done, names, answered)) : ''),
    [open, subgraph, done, names, answered],
  );
  return (
    <>
      <Button size="compact-sm" variant="default" aria-expanded={open} aria-controls="as-cypher" onClick={toggle}>
        As Cypher
      </Button>
      <Collapse expanded={open} id="as-cypher">
        <p className="hint">Runs in Neo4j Browser and cypher-shell on a graph that Colloquy loaded.</p>
        <pre className="as-cypher-text" tabIndex={0} aria-label="The view as Cypher">
          {script}
        </pre>
        <CopyButton label="Copy the Cypher" text={() => script} />
      </Collapse>
    </>
  );
}

export default function History() {
  const { steps, at } = usePast();
  const names = useNames();
  const { playing, play, stop } = usePlay();
  return (
    <div className="form">
      <p className="hint">Each step can be gone back to. A new step from there takes the place of those after it.</p>
      <ol className="steps" aria-label="Steps">
        <Step index={0}>The view as it opened</Step>
        {steps.map(({ action }, i) => (
          <Step key={i} index={i + 1}>
            {sentenceOf(action, names)}
          </Step>
        ))}
      </ol>
      <div className="detail-actions">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={playing ? <Square size={14} /> : <Play size={14} />}
          disabled={steps.length === 0}
          onClick={playing ? stop : play}
        >
          {playing ? 'Stop' : 'Play from the start'}
        </Button>
        <ShareLink />
        <AsCypher />
      </div>
      <p className="quiet">
        {at} of {steps.length} {steps.length === 1 ? 'step' : 'steps'}
      </p>
    </div>
  );
}
