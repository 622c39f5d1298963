/** Talks for a calendar: as one file, or to follow. */
import type { NodeId } from '../../../contract/ids.ts';
import { api, download } from '../../api.ts';
import { CalendarButton } from '../../leave/calendar-button.tsx';
import { SubscribeActions } from '../../leave/subscribe-actions.tsx';
import { subscriptionTo } from '../../leave/subscription.ts';

const fetchFile = (ids: readonly NodeId[]) =>
  download(api.exportView, { body: { format: 'icalendar', ids: [...ids], edges: 'among' } });

export const ToCalendar = ({ ids }: { ids: readonly NodeId[] }) => (
  <CalendarButton label="Save for a calendar" fetchFile={() => fetchFile(ids)} />
);

/** @param ids whose talks are followed: of talks themselves, of a meeting its programme */
export function FollowInCalendar({ ids, to }: { ids: readonly string[]; to: string }) {
  const subscription = subscriptionTo(location.origin, ids);
  return subscription && <SubscribeActions subscription={subscription} to={to} />;
}
