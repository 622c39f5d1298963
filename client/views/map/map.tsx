/** The talks in the plane, alike ones near one another; what may be read off it stands above it. */
import { useQuery } from '@tanstack/react-query';
import * as ask from '../../queries.ts';
import { Answered, Nothing } from '../../shell/states.tsx';
import { Plane } from './plane.tsx';

export default function MapView() {
  const asked = useQuery(ask.map);
  return (
    <Answered asked={asked} what="The map" lines={10}>
      {({ talks, labels, how, kept, unplaced }) => (
        <div className="map-view">
          <details className="map-how">
            <summary>What may be read off this map</summary>
            <p>{how}</p>
            {kept && (
              <p className="quiet">
                Trustworthiness {kept.trust.toFixed(2)}: 1 means that whatever is near here is near in meaning.
              </p>
            )}
            {unplaced > 0 && <p className="quiet">{unplaced} talks have no place: they were not embedded yet.</p>}
          </details>
          {talks.length > 0 ? (
            <Plane talks={talks} labels={labels} />
          ) : (
            <Nothing>No talk has a place on the map.</Nothing>
          )}
        </div>
      )}
    </Answered>
  );
}
