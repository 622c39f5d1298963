import type { api } from '../../contract/api.ts';
import type { MeasuredTask, ShownTask } from '../../contract/measured.ts';
import { storedReads } from '../../cypher/stored.ts';
import type { KeptFigures } from '../../ingest/evaluate/kept.ts';
import type { Handler, HandlerParts } from './handler.ts';

/** What ranks without a model, of related talks and of searches. */
const WITHOUT_MODEL = { related: 'ours without a model', search: 'words alone' } as const;
const NEEDS_MODEL: ReadonlySet<string> = new Set(['ours', 'cosine', 'meaning alone']);

const SHIPPED = 'npm run colloquy -- eval';

const sentenceOf = (model: string | null, tasks: readonly MeasuredTask[]) => {
  if (!model) return 'There is no embedding model: talks are ranked by words, and these figures are of that.';
  if (tasks.length > 0)
    return `Measured with the model that ranks here, ${model}. On other collections the figures differ.`;
  return `The model that ranks here, ${model}, was not measured. \`${SHIPPED} --show\` measures it on the set that ships; name folders behind it for sets of your own.`;
};

/** What was measured here stands in the place of what ships. */
function measuredWith(model: string, { shipped, own }: KeptFigures): MeasuredTask[] {
  const known = new Set(own.filter((task) => task.model === model).map(({ set }) => set));
  return [...shipped.filter(({ set }) => !known.has(set)), ...own].filter((task) => task.model === model);
}

/** Of the set that ships, what needs no model: the same, whichever model it was measured beside. */
const measuredWithout = ({ shipped }: KeptFigures): MeasuredTask[] =>
  shipped.map(({ methods, ...task }) => ({
    ...task,
    methods: methods.filter(({ method }) => !NEEDS_MODEL.has(method)),
  }));

export const measured =
  ({ store, embedder, figures }: HandlerParts): Handler<typeof api.measured> =>
  async (_input, asked) => {
    const [[stored], kept] = await Promise.all([store.read(storedReads.model, {}, asked), figures()]);
    const ready = embedder?.state().state === 'ready' ? embedder.name : null;
    const model = stored?.name ?? ready;
    const shipped = new Set(kept.shipped.map(({ set }) => set));
    const tasks = model ? measuredWith(model, kept) : measuredWithout(kept);
    const byModel = { related: model !== null, search: ready !== null };
    const shown = (task: MeasuredTask): ShownTask => ({
      ...task,
      ships: shipped.has(task.set),
      running: byModel[task.kind] ? 'ours' : WITHOUT_MODEL[task.kind],
      command: shipped.has(task.set) ? SHIPPED : `${SHIPPED} …/${task.set}`,
    });
    return { model, sentence: sentenceOf(model, tasks), tasks: tasks.map(shown) };
  };
