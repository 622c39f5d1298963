/** Follows what a link names by an old id, and says once, and aloud, which things in it bear another name now or are gone. */
import { Notification } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Lost as LostNode } from '../../contract/lost.ts';
import * as ask from '../queries.ts';
import { useDispatch, useView } from '../state/context.tsx';
import { idsIn, withIds, type Opened } from '../state/open-link.ts';
import { nameInId } from '../state/words.ts';
import { outdatedSentence, type Outdated } from './lost-words.ts';

export type OpenedLink = Omit<Opened, 'view'>;

const NONE: LostNode[] = [];

/** Of the ids that the opened link names those that are no longer there; what they have become is shown in their place. */
function useFollowed(): readonly LostNode[] {
  const view = useView();
  const dispatch = useDispatch();
  const [ids] = useState(() => idsIn(view));
  const { data = NONE } = useQuery(ask.lost(ids));
  useEffect(() => {
    const now = new Map(data.flatMap(({ id, now: node }) => (node ? [[id, node.id]] : [])));
    if (now.size > 0) dispatch({ type: 'address followed', view: withIds(view, now) });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, in the view that is open when the answer comes
  }, [data]);
  return data;
}

const outdatedOf = ({ lost, moved }: OpenedLink, found: readonly LostNode[]): Outdated => ({
  lost: found.flatMap(({ id, now }) => (now ? [] : nameInId(id))),
  unnamed: lost,
  moved: [
    ...found.flatMap(({ id, now }) => (now ? { from: nameInId(id), to: now.label } : [])),
    ...moved.map((id) => ({ from: null, to: nameInId(id) })),
  ],
});

/** @param opened what was found of the short names of the link; what it names in full is looked up here */
export function Lost({ opened }: { opened: OpenedLink }) {
  const found = useFollowed();
  const [closed, setClosed] = useState(false);
  const sentence = outdatedSentence(outdatedOf(opened, found));
  if (sentence === null || closed) return null;
  return (
    <Notification
      className="lost"
      role="status"
      color="yellow"
      title="This link is older than the graph"
      closeButtonProps={{ 'aria-label': 'Close this notice' }}
      onClose={() => setClosed(true)}
    >
      <span dir="auto">{sentence}</span>
    </Notification>
  );
}
