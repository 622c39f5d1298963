/** The handlers of the API, one per endpoint of the contract; a missing or a wrong one does not compile. */
import type { api } from '../../contract/api.ts';
import { add, preview } from './adding.ts';
import { decide, decisions, history, importDecisions, places, quality, review } from './curating.ts';
import { edge } from './edges.ts';
import { cite, exportGraph, exportView } from './exporting.ts';
import type { AnyHandler, Handler, HandlerParts } from './handler.ts';
import { lost } from './lost.ts';
import { measured } from './measured.ts';
import { map, rows, schedule } from './listing.ts';
import { meetings } from './meetings.ts';
import { names } from './names.ts';
import { neighbours, node } from './nodes.ts';
import { passage } from './passages.ts';
import { path } from './paths.ts';
import { questionExamples, questions } from './questions.ts';
import { related } from './related.ts';
import { alike, search, similar } from './search.ts';
import { status } from './status.ts';
import { links, overview } from './subgraphs.ts';
import { themes } from './themes.ts';

type Api = typeof api;

const handlers: { [Name in keyof Api]: (parts: HandlerParts) => Handler<Api[Name]> } = {
  status,
  meetings,
  overview,
  node,
  neighbours,
  edge,
  links,
  search,
  related,
  alike,
  similar,
  path,
  passage,
  questions,
  questionExamples,
  themes,
  names,
  lost,
  map,
  rows,
  schedule,
  measured,
  preview,
  add,
  history,
  places,
  review,
  decisions,
  decide,
  importDecisions,
  quality,
  exportGraph,
  exportView,
  cite,
};

/** The handlers, by the name of their endpoint. */
export const handlersOf = (parts: HandlerParts): Record<string, AnyHandler> =>
  Object.fromEntries(
    // Each takes what its own endpoint parses, which is what `mount` hands it.
    Object.entries(handlers).map(([name, make]) => [name, make(parts) as AnyHandler]),
  );
