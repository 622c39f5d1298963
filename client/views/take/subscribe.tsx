/** The talks as a calendar that follows them: what changes here changes there. */
import { MOST_NAMED } from '../../../contract/exporting.ts';
import { SubscribeActions } from '../../leave/subscribe-actions.tsx';
import { subscriptionTo } from '../../leave/subscription.ts';
import { talkSources, type Extent } from './extent.ts';

const HERE = 'Only calendars on this machine reach this address.';

/** @param extent null for the whole graph */
export function Subscribe({ extent }: { extent: Extent | null }) {
  const ids = talkSources(extent);
  const subscription = subscriptionTo(location.origin, ids);
  if (ids?.length === 0) return null;
  return (
    <section className="form" aria-label="As a calendar">
      <h3>As a calendar to subscribe to</h3>
      {subscription ? (
        <>
          <SubscribeActions subscription={subscription} />
          <p className="hint">The calendar follows what changes here. {subscription.here && HERE}</p>
        </>
      ) : (
        <p className="hint">
          An address names at most {MOST_NAMED}, and these are {ids?.length}. Choose fewer, or take everything.
        </p>
      )}
    </section>
  );
}
