/** How far a stage is: a bar on a terminal, JSON lines where there is none, nothing for what is over in a second. */
import cliProgress from 'cli-progress';
import type { Progress } from '../ingest/model.ts';

type Event = Parameters<Progress>[0];

/** An event with what follows from the time it came at. */
export interface Reported extends Event {
  /** Per second, since the stage began; null until that says something. */
  rate: number | null;
  secondsLeft: number | null;
}

export interface ProgressReporter {
  report: Progress;
  /** Leaves the terminal clean. Call it before printing anything else, and in `finally`. */
  stop(): void;
}

/** A stage that is over sooner is not reported. */
const QUIET_MS = 1_000;
const JSON_EVERY_MS = 1_000;

const BYTES_PER_MB = 1e6;
const duration = (seconds: number) =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;

/** Adds rate and time left to events of one stage, or answers null while the stage is young. */
function timed(now: () => number) {
  let stage: string | null = null;
  let began = 0;
  let first = 0;
  return (event: Event): Reported | null => {
    const key = `${event.stage} ${event.stage === 'model' ? event.what : ''}`;
    if (key !== stage) [stage, began, first] = [key, now(), event.done];
    const seconds = (now() - began) / 1000;
    if (seconds * 1000 < QUIET_MS) return null;
    const rate = event.done > first ? (event.done - first) / seconds : null;
    const secondsLeft = rate === null || event.total === null ? null : (event.total - event.done) / rate;
    return { ...event, rate, secondsLeft };
  };
}

/** Stage, count, rate and time left, as one line for people. */
export function describe({ stage, done, total, what, rate, secondsLeft }: Reported): string {
  const bytes = stage === 'model';
  const amount = (count: number) => (bytes ? (count / BYTES_PER_MB).toFixed(1) : String(count));
  const parts = [
    `${amount(done)}${total === null ? '' : `/${amount(total)}`}${bytes ? ' MB' : ''}`,
    rate === null ? null : `${bytes ? amount(rate) : rate.toFixed(1)}${bytes ? ' MB' : ''}/s`,
    secondsLeft === null ? null : `${duration(secondsLeft)} left`,
    what ?? null,
  ];
  return `${stage} ${parts.filter((part) => part !== null).join(' · ')}`;
}

/** Draws what is reported and takes it away again. */
interface Lines {
  report(event: Reported): void;
  stop(): void;
}

function bar(stream: NodeJS.WriteStream): Lines {
  let shown: cliProgress.SingleBar | null = null;
  let latest: Reported | null = null;
  const start = () => {
    const format: cliProgress.GenericFormatter = (options, { progress }) =>
      `[${cliProgress.Format.BarFormat(progress, options)}] ${describe(latest!)}`;
    // The cursor stays: a process that is killed could not bring it back.
    const started = new cliProgress.SingleBar({
      format,
      stream,
      hideCursor: false,
      clearOnComplete: true,
      barsize: 24,
    });
    started.start(latest!.total ?? 0, latest!.done);
    return started;
  };
  return {
    report(event) {
      latest = event;
      shown ??= start();
      shown.setTotal(event.total ?? 0);
      shown.update(event.done);
    },
    stop() {
      shown?.stop();
      shown = null;
    },
  };
}

function jsonLines(stream: NodeJS.WritableStream, now: () => number): Lines {
  let last = -Infinity;
  return {
    report(event) {
      const isLast = event.done === event.total;
      if (!isLast && now() - last < JSON_EVERY_MS) return;
      last = now();
      stream.write(`${JSON.stringify(event)}\n`);
    },
    stop: () => {},
  };
}

/**
 * Reports on a stream, standard error as a rule.
 *
 * @param now milliseconds, growing
 */
export function progressReporter(stream: NodeJS.WriteStream, now = () => performance.now()): ProgressReporter {
  const time = timed(now);
  const lines = stream.isTTY ? bar(stream) : jsonLines(stream, now);
  return {
    report(event) {
      const reported = time(event);
      if (reported) lines.report(reported);
      else lines.stop();
    },
    stop: () => lines.stop(),
  };
}
