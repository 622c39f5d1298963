/** What the page asks of the API, each as options for TanStack Query: one key, one call. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SearchMode } from '../contract/api.ts';
import type { MeetingId, NodeId, PersonId, TalkId } from '../contract/ids.ts';
import type { Span } from '../contract/graph.ts';
import { addingApi } from '../contract/adding.ts';
import { curatingApi } from '../contract/curating.ts';
import { MOST_LOOKED_UP } from '../contract/lost.ts';
import type { TableKind } from '../contract/table.ts';
import { openingOf } from './graph/opening.ts';
import { api, call, questionApi } from './api.ts';
import type { AskedQuestion, Expansion, SearchView } from './state/view.ts';

/** Of the ids that the view of a link names those that the graph lacks, each with what it has become. */
export const lost = (ids: readonly NodeId[]) =>
  queryOptions({
    queryKey: ['lost', ids],
    queryFn: ({ signal }) =>
      call(api.lost, { body: { ids: ids.slice(0, MOST_LOOKED_UP) }, signal }).then((answer) => answer.lost),
    enabled: ids.length > 0,
    staleTime: Infinity,
  });

/** Neighbours per relation that a panel lists before "more". */
export const LISTED = 12;

export const status = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => call(api.status, { signal }),
  refetchInterval: (query) => (query.state.data?.model.state === 'loading' ? 3_000 : false),
});

/** Without parameters, so that the address is the one index.html preloads. */
export const overview = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => call(api.overview, { signal }),
  select: openingOf,
});

export const meetings = queryOptions({
  queryKey: ['meetings'],
  queryFn: ({ signal }) => call(api.meetings, { signal }),
});

export const node = (id: NodeId) =>
  queryOptions({ queryKey: ['node', id], queryFn: ({ signal }) => call(api.node, { params: { id }, signal }) });

export const neighbours = (id: NodeId, limit: number = LISTED) =>
  queryOptions({
    queryKey: ['neighbours', id, limit],
    queryFn: ({ signal }) => call(api.neighbours, { params: { id }, query: { limit: String(limit) }, signal }),
    placeholderData: (old, before) => (before?.queryKey[1] === id ? old : undefined),
  });

/** The neighbours that one expansion brings, and its edges. */
export const expansion = ({ node: id, relation, outgoing, count }: Expansion) =>
  queryOptions({
    queryKey: ['expansion', id, relation, outgoing, count],
    queryFn: ({ signal }) =>
      call(api.neighbours, { params: { id }, query: { types: relation, limit: String(count) }, signal }),
    select: ({ groups }) => {
      const items = groups
        .filter((group) => group.type === relation && group.outgoing === outgoing)
        .flatMap((group) => group.items);
      return { neighbours: items.map((item) => item.node.id), edges: items.map((item) => item.edge) };
    },
  });

export const edge = (id: string) =>
  queryOptions({ queryKey: ['edge', id], queryFn: ({ signal }) => call(api.edge, { params: { id }, signal }) });

export const links = (ids: readonly NodeId[]) =>
  queryOptions({
    queryKey: ['links', [...ids].sort()],
    queryFn: ({ signal }) => call(api.links, { body: { ids: [...ids] }, signal }),
    placeholderData: keepPreviousData,
  });

/** Values of facets as the query parameters of a search: kinds go by a name of their own. */
const parametersOf = ({ kind, ...others }: SearchView['narrowed']) =>
  Object.fromEntries(Object.entries({ ...others, kinds: kind }).map(([name, values]) => [name, values?.join(',')]));

export const search = (q: string, mode: SearchMode, limit = 20, narrowed: SearchView['narrowed'] = {}) =>
  queryOptions({
    queryKey: ['search', q, mode, limit, narrowed],
    queryFn: ({ signal }) =>
      call(api.search, { query: { q, mode, limit: String(limit), ...parametersOf(narrowed) }, signal }),
    placeholderData: keepPreviousData,
    enabled: q.trim() !== '',
    // What was answered by less than was asked for is asked again: the model may have come.
    staleTime: (query) => (query.state.data?.note ? 0 : 60_000),
  });

export const related = (id: TalkId, limit: number) =>
  queryOptions({
    queryKey: ['related', id, limit],
    queryFn: ({ signal }) => call(api.related, { params: { id }, query: { limit: String(limit) }, signal }),
  });

/** @param talks what the answer is like, and `without` unlike; none of them is in it */
export const alike = (talks: readonly TalkId[], limit: number, without: readonly TalkId[] = []) =>
  queryOptions({
    queryKey: ['alike', [...talks].sort(), limit, [...without].sort()],
    queryFn: ({ signal }) => call(api.alike, { body: { talks: [...talks], without: [...without], limit }, signal }),
    enabled: talks.length > 0,
  });

export const similar = (text: string) =>
  queryOptions({
    queryKey: ['similar', text],
    queryFn: ({ signal }) => call(api.similar, { body: { text, limit: 10 }, signal }),
    enabled: text !== '',
  });

export const path = (from: NodeId, to: NodeId) =>
  queryOptions({
    queryKey: ['path', from, to],
    queryFn: ({ signal }) => call(api.path, { query: { from, to }, signal }),
  });

export const passage = ({ source, start, end }: Span) =>
  queryOptions({
    queryKey: ['passage', source, start, end],
    queryFn: ({ signal }) =>
      call(api.passage, { params: { id: source }, query: { start: String(start), end: String(end) }, signal }),
  });

export const answer = ({ name, params }: AskedQuestion) =>
  queryOptions({
    queryKey: ['answer', name, params],
    queryFn: ({ signal }) => call(questionApi[name]!, { query: params, signal }),
  });

/** Which questions can be answered; what is loaded may change. */
export const questions = queryOptions({
  queryKey: ['questions'],
  queryFn: ({ signal }) => call(api.questions, { signal }),
});

export const questionExamples = (name: string) =>
  queryOptions({
    queryKey: ['question examples', name],
    queryFn: ({ signal }) => call(api.questionExamples, { params: { name }, signal }),
  });

export const review = queryOptions({
  queryKey: ['review'],
  queryFn: ({ signal }) => call(curatingApi.review, { signal }),
});

export const decisions = queryOptions({
  queryKey: ['decisions'],
  queryFn: ({ signal }) => call(curatingApi.decisions, { signal }),
});

export const quality = queryOptions({
  queryKey: ['quality'],
  queryFn: ({ signal }) => call(curatingApi.quality, { signal }),
});

export const history = (id: MeetingId) =>
  queryOptions({
    queryKey: ['history', id],
    queryFn: ({ signal }) => call(addingApi.history, { params: { id }, signal }),
  });

export const places = (id: PersonId) =>
  queryOptions({
    queryKey: ['places', id],
    queryFn: ({ signal }) => call(curatingApi.places, { params: { id }, signal }),
  });

export const measured = queryOptions({
  queryKey: ['measured'],
  queryFn: ({ signal }) => call(api.measured, { signal }),
});

export const themes = queryOptions({
  queryKey: ['themes'],
  queryFn: ({ signal }) => call(api.themes, { signal }),
});

export const rows = (kind: TableKind) =>
  queryOptions({
    queryKey: ['rows', kind],
    queryFn: ({ signal }) => call(api.rows, { params: { kind }, signal }),
  });

export const schedule = (meeting: MeetingId) =>
  queryOptions({
    queryKey: ['schedule', meeting],
    queryFn: ({ signal }) => call(api.schedule, { query: { meeting }, signal }),
  });

export const map = queryOptions({
  queryKey: ['map'],
  queryFn: ({ signal }) => call(api.map, { signal }),
});
