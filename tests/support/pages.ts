/** Small meeting documents in our own words, for tests that need sources and not a reader. */
import { createHash } from 'node:crypto';
import { MEETING_FORMAT, type MeetingInput } from '../../contract/meeting.ts';
import type { RawSource } from '../../ingest/readers/reader.ts';

/** A source as `openSources` would hand it over. */
export function rawSource(uri: string, text: string): RawSource {
  return { uri, contentType: null, sha256: createHash('sha256').update(text).digest('hex'), text };
}

/** A meeting document as a source. */
export function documentSource(title: string, talks: MeetingInput['talks'], uri = 'meeting.json'): RawSource {
  const document: MeetingInput = {
    format: MEETING_FORMAT,
    source: { uri, format: 'by-hand', sha256: '0'.repeat(64) },
    meeting: { title, startDate: '2025-05-05', endDate: '2025-05-05' },
    talks,
  };
  return rawSource(uri, JSON.stringify(document, null, 2));
}

/** Two meetings that share a speaker and a theme. */
export const spring = documentSource(
  'Spring Meeting on Rivers 2025',
  [
    {
      key: 'floods',
      title: 'Forecasting floods from sparse gauges',
      speakers: [{ name: 'Ana Lima', affiliation: 'University of Porto' }],
      date: '2025-05-05',
      start: '09:00',
      abstract:
        'Flood forecasts fail where gauges are sparse. We fill gaps in river networks with graph neural networks.',
    },
    {
      key: 'sediment',
      title: 'Sediment behind small dams',
      speakers: [{ name: 'Jonas Weber', affiliation: 'ETH Zurich' }],
      date: '2025-05-05',
      start: '10:00',
      abstract: 'Small dams hold more sediment than assumed. We measure river networks before and after a removal.',
    },
  ],
  'spring.json',
);
export const autumn = documentSource(
  'Autumn Meeting on Rivers 2025',
  [
    {
      key: 'gauges',
      title: 'Gauges that people build themselves',
      speakers: [{ name: 'Ana Lima', affiliation: 'University of Porto' }],
      date: '2025-05-05',
      start: '09:00',
      abstract:
        'Schools along a river built gauges. Their data improve flood forecasts where official gauges are sparse.',
    },
  ],
  'autumn.json',
);
