/** Files: the whole graph, what some nodes stand for, a view of it, one talk as a reference. */
import type { api } from '../../contract/api.ts';
import type { ExportFormat, ExportFormatId } from '../../contract/exporting.ts';
import { NodeId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import { ProblemError } from '../../contract/problem.ts';
import { writerOf } from '../writers/index.ts';
import { materialOf, type Part } from '../writers/material.ts';
import { partOf } from '../writers/part.ts';
import { notThere } from './gone.ts';
import type { Asked, FileAnswer, Handler, HandlerParts } from './handler.ts';
import { idsNamed } from './names.ts';

/** The file of a part of the graph. */
function fileOf({ store }: HandlerParts, id: ExportFormatId, name: string, part: Part, asked: Asked): FileAnswer {
  const { format, writer } = writerOf(id);
  const pieces = writer.write(materialOf(store, part, asked));
  return { name: `${name}.${format.extension}`, type: format.mediaType, pieces };
}

const nothingToWrite = (detail: string) =>
  new ProblemError({ slug: 'nothing-to-write', title: 'Nothing to write', status: 404, detail });

/** A calendar holds what has a date. */
async function checkTalks(
  { store }: HandlerParts,
  { id, title }: ExportFormat,
  part: Part,
  asked: Asked,
): Promise<void> {
  const { talks, undated } = await materialOf(store, part, asked).counts();
  if (talks === 0) throw nothingToWrite(`None of these is a talk, and ${title} holds talks.`);
  if (id === 'icalendar' && talks === undated)
    throw nothingToWrite('None of these talks has a date, and a calendar holds what has one.');
}

async function checkNodes({ store }: HandlerParts, ids: readonly string[], asked: Asked): Promise<void> {
  const found = await store.read(reads.graphNodes, { ids: [...ids] }, asked);
  if (found.length === 0) throw nothingToWrite('Nothing has any of these ids.');
}

/** A file without anything in it helps nobody: it is said instead. */
async function checkPart(parts: HandlerParts, id: ExportFormatId, part: Part, asked: Asked): Promise<void> {
  const { format } = writerOf(id);
  if (format.takes === 'talks') return checkTalks(parts, format, part, asked);
  if (part.ids) return checkNodes(parts, part.ids, asked);
}

/** The last part of an id, short enough for the name of a file; letters of any script, which headers can spell (RFC 8187). */
const nameIn = (id: string) =>
  Array.from(id.slice(id.lastIndexOf('/') + 1).replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-'))
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '');

/** What the file is called: by the one node that was asked for, or by where it is from. */
const nameOf = (ids: readonly string[] | null) => {
  if (ids === null) return 'colloquy';
  const [only, ...others] = ids;
  const kept = only === undefined || others.length > 0 ? '' : nameIn(only.slice(only.indexOf(':') + 1));
  return kept || 'colloquy-view';
};

export const exportGraph =
  (parts: HandlerParts): Handler<typeof api.exportGraph> =>
  async ({ query: { format: id, of, evidence } }, asked) => {
    const ids = of ? await idsNamed(parts.store, of, asked) : null;
    const part = await partOf(parts.store, writerOf(id).format, ids, asked);
    if (ids) await checkPart(parts, id, part, asked);
    return fileOf(parts, id, nameOf(ids), { ...part, why: evidence === 'with' }, asked);
  };

export const exportView =
  (parts: HandlerParts): Handler<typeof api.exportView> =>
  async ({ body: { format: id, ids, edges, talks, evidence } }, asked) => {
    const part = talks === 'of' ? await partOf(parts.store, writerOf(id).format, ids, asked) : { ids };
    await checkPart(parts, id, part, asked);
    const kept = { ...part, ...(edges !== 'among' && { edges }), why: evidence === 'with' };
    return fileOf(parts, id, 'colloquy-view', kept, asked);
  };

export const cite =
  (parts: HandlerParts): Handler<typeof api.cite> =>
  async ({ params: { id }, query: { format } }, asked) => {
    const part = { ids: [id] };
    const [found] = await parts.store.read(reads.graphNodes, part, asked);
    if (!found) throw await notThere(parts.store, NodeId.parse(id));
    await checkPart(parts, format, part, asked);
    return fileOf(parts, format, nameIn(id) || 'talk', part, asked);
  };
