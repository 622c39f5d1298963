/** Talks for a calendar: as one file, or to follow. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import type { NodeId } from '../../../contract/ids.ts';
import { api, download } from '../../api.ts';
import { SubscribeActions } from '../../leave/subscribe-actions.tsx';
import { subscriptionTo } from '../../leave/subscription.ts';
import { keep } from '../../shell/save.ts';

const fetchFile = (ids: readonly NodeId[]) =>
  download(api.exportView, { body: { format: 'icalendar', ids: [...ids], edges: 'among' } });

export function ToCalendar({ ids }: { ids: readonly NodeId[] }) {
  const { mutate, isPending, error } = useMutation({ mutationFn: () => fetchFile(ids), onSuccess: keep });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isPending}
        leftSection={<CalendarPlus size={14} />}
        onClick={() => mutate()}
      >
        Save for a calendar
      </Button>
      {error && <p role="alert">{error.message}</p>}
    </>
  );
}

/** @param ids whose talks are followed: of talks themselves, of a meeting its programme */
export function FollowInCalendar({ ids, to }: { ids: readonly string[]; to: string }) {
  const subscription = subscriptionTo(location.origin, ids);
  return subscription && <SubscribeActions subscription={subscription} to={to} />;
}
