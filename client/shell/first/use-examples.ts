/** The examples of what is loaded, as far as the API has answered. */
import { useQueries, useQuery } from '@tanstack/react-query';
import type { NodeId } from '../../../contract/ids.ts';
import { useShown } from '../../graph/use-shown.tsx';
import * as ask from '../../queries.ts';
import { pathExample, peopleToConnect, questionExample, searchExample, type Example } from './examples.ts';

/** Questions of which the first that has an example is offered. */
const MOST_TRIED = 4;

/** A question that has an answer here; none until it is known. */
function useQuestionExample(): Example[] {
  const { data } = useQuery(ask.questions);
  const tried = data?.questions.filter(({ notAnswerable }) => notAnswerable === null).slice(0, MOST_TRIED) ?? [];
  const answers = useQueries({ queries: tried.map(({ name }) => ask.questionExamples(name)) });
  const offered = tried.flatMap((question, i) => {
    const example = answers[i]?.data?.examples.find(({ labels }) => Object.keys(labels).length > 0);
    return example ? [questionExample(question, example)] : [];
  });
  return offered.slice(0, 1);
}

/** Two people between whom there is a path. */
function usePathExample(): Example[] {
  const { whole } = useShown();
  const people = peopleToConnect(whole?.nodes ?? []);
  const [from, to] = people ? people.map(({ id }) => id) : [];
  const asked = useQuery({ ...ask.path(from ?? ('' as NodeId), to ?? ('' as NodeId)), enabled: people !== null });
  return people && asked.data && asked.data.paths.length > 0 ? [pathExample(people)] : [];
}

export function useExamples(): Example[] {
  const { whole } = useShown();
  const path = usePathExample();
  const question = useQuestionExample();
  return [...searchExample(whole?.nodes ?? []), ...path, ...question];
}
