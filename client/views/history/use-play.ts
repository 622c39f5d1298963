/** Plays the log from its start, one step after the other, until it ends or is stopped. */
import { useInterval } from '@mantine/hooks';
import { useEffect } from 'react';
import { useGoTo, usePast } from '../../state/context.tsx';

/** Milliseconds that each step is looked at. */
const PACE = 1_100;

export function usePlay() {
  const { steps, at } = usePast();
  const goTo = useGoTo();
  const { active, start, stop } = useInterval(() => goTo(at + 1, 'history'), PACE);
  const ended = at >= steps.length;
  useEffect(() => {
    if (active && ended) stop();
  }, [active, ended, stop]);
  const play = () => {
    goTo(0, 'history');
    start();
  };
  return { playing: active && !ended, play, stop };
}
