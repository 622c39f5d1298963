/** What was measured of a ranking, in words. Pure. */
import type { Interval, MeasuredMethod, ShownTask } from '../../contract/measured.ts';

/** The simple methods that everybody knows. */
const PEERS: ReadonlySet<string> = new Set(['TF-IDF', 'BM25']);

/** A share of the first five as a number of talks. */
const ofFive = ({ value }: Interval) => (5 * value).toFixed(1);

/** The method that ranks here first, then the simple ones that it was measured beside. */
export function shownMethods({ methods, running }: ShownTask): MeasuredMethod[] {
  const ours = methods.filter(({ method }) => method === running);
  return [...ours, ...methods.filter(({ method }) => PEERS.has(method))];
}

/** What the figures of a task come to, in a sentence; empty when the running method was not measured. */
export function inWords(task: ShownTask): string {
  const [ours, ...peers] = shownMethods(task);
  if (ours?.method !== task.running) return '';
  const beside = peers.map(({ method, measures }) => `${method} finds ${ofFive(measures['P@5'])}`).join(', ');
  const [one, many, right] =
    task.kind === 'related'
      ? ['a talk', 'talks', `belong with it by “${task.task}”`]
      : ['a question', 'questions', 'answer it'];
  const mean = `the mean of ${task.queries} ${many}`;
  return `Of the five talks ranked first for ${one}, ${ofFive(ours.measures['P@5'])} ${right}; ${beside ? `${beside}; ` : ''}${mean}.`;
}
