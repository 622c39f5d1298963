/** The folded themes of the view with their talks. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ThemeSummary } from '../../contract/themes.ts';
import * as ask from '../queries.ts';
import type { ViewState } from '../state/view.ts';
import type { Fold } from './fold.ts';

const asFold = ({ id, label, talks }: ThemeSummary): Fold => ({
  id,
  label,
  members: new Set(talks.map((talk) => talk.id)),
});

/** The folded themes in the order in which they were folded; none until the themes have come, and those that are no more left out. */
export function useFolds({ folded }: ViewState): readonly Fold[] {
  const { data } = useQuery({ ...ask.themes, enabled: folded.length > 0 });
  return useMemo(
    () => folded.flatMap((id) => data?.themes.filter((theme) => theme.id === id).map(asFold) ?? []),
    [folded, data],
  );
}
