import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { describe as lineOf, progressReporter } from '../../cli/progress.ts';

/** A stream that keeps what is written, and a clock that the test sets. */
function open({ isTTY }: { isTTY: boolean }) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 120 });
  let time = 0;
  const reporter = progressReporter(stream as unknown as NodeJS.WriteStream, () => time);
  const written = () => (stream.read() as string | null) ?? '';
  const at = (seconds: number, done: number, stage: 'embed' | 'load' = 'embed') => {
    time = seconds * 1000;
    reporter.report({ stage, done, total: 100 });
  };
  return { at, reporter, written };
}

describe('progress where there is no terminal', () => {
  it('is a line of JSON a second, with rate and time left, and one at the end', () => {
    const { at, written } = open({ isTTY: false });
    for (const [seconds, done] of [
      [0, 0],
      [0.5, 5],
      [2, 20],
      [2.1, 21],
      [4, 50],
      [4.1, 100],
    ] as const)
      at(seconds, done);
    const lines = written().trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { stage: 'embed', done: 20, total: 100, rate: 10, secondsLeft: 8 },
      { stage: 'embed', done: 50, total: 100, rate: 12.5, secondsLeft: 4 },
      { stage: 'embed', done: 100, total: 100, rate: 100 / 4.1, secondsLeft: 0 },
    ]);
  });

  it('is nothing for a stage that is over in a second, though others came before it', () => {
    const { at, written } = open({ isTTY: false });
    at(0, 0);
    at(3, 0, 'load');
    at(3.9, 100, 'load');
    expect(written()).toBe('');
  });
});

describe('progress on a terminal', () => {
  it('is a bar that is taken away again', () => {
    const { at, reporter, written } = open({ isTTY: true });
    at(0, 0);
    at(2, 20);
    reporter.stop();
    const text = written();
    expect(text).toContain('embed 20/100 · 10.0/s · 8 s left');
    // eslint-disable-next-line no-control-regex -- what a terminal is told begins with the escape character
    expect(text).toMatch(/\u001b\[2K$/);
    // eslint-disable-next-line no-control-regex -- as above: the cursor is never hidden
    expect(text).not.toMatch(/\u001b\[\?25l/);
  });

  it('is nothing for a stage that is over in a second', () => {
    const { at, reporter, written } = open({ isTTY: true });
    at(0, 0);
    at(0.9, 100);
    reporter.stop();
    expect(written()).toBe('');
  });
});

describe('a line of progress', () => {
  const event = { done: 20, total: 100, rate: 10, secondsLeft: 8 };

  it('counts bytes of the model in megabytes and says from where', () => {
    const bytes = { done: 5e6, total: 34e6, rate: 2e6, secondsLeft: 90, what: 'the model hub' };
    expect(lineOf({ stage: 'model', ...bytes })).toBe('model 5.0/34.0 MB · 2.0 MB/s · 1 min 30 s left · the model hub');
  });

  it('leaves out what is not known', () => {
    expect(lineOf({ ...event, stage: 'read', total: null, rate: null, secondsLeft: null })).toBe('read 20');
  });
});
