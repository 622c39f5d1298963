/** Makes decisions: sends one, and has everything that is shown asked for again. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { curatingApi } from '../../contract/curating.ts';
import type { Act, DecisionsFile } from '../../contract/decision.ts';
import { call } from '../api.ts';
import { rememberAuthor } from './author.ts';

export interface Deciding {
  author: string;
  reason: string;
  act: Act;
}

export function useDecide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Deciding) => call(curatingApi.decide, { body }),
    onSuccess: (_, { author }) => {
      rememberAuthor(author);
      return queries.invalidateQueries();
    },
  });
}

export function useImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: DecisionsFile) => call(curatingApi.importDecisions, { body }),
    onSuccess: () => queries.invalidateQueries(),
  });
}
