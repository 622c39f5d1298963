/** A meeting: when and where, its goals, its talks and people. */
import type { MeetingNode } from '../../contract/graph.ts';
import { SourceButton } from '../evidence/source-button.tsx';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';
import { datesText, paragraphs } from './format.ts';
import { Facts } from './facts.tsx';
import { provenanceOf } from './provenance-of.ts';
import { Readings } from './readings.tsx';
import { safeUrl } from './safe-url.ts';
import { Section } from './section.tsx';

const Page = ({ url }: { url: string }) => (
  <a href={url} rel="noreferrer noopener" target="_blank">
    {new URL(url).hostname}
  </a>
);

const WHEN = ['startDate', 'endDate', 'dates'];

/** The days, and that no passage says them when they stand only at the talks. */
function when({ startDate, endDate, provenance }: MeetingNode) {
  const days = datesText(startDate, endDate);
  if (!days || provenanceOf(provenance, WHEN).length > 0) return days;
  return (
    <>
      {days} <span className="quiet">(no single passage says it; the talks have their days)</span>
    </>
  );
}

const facts = (meeting: MeetingNode) => [
  { label: 'When', value: when(meeting), fields: WHEN },
  { label: 'Time zone', value: meeting.timeZone, fields: ['timeZone'] },
  { label: 'Where', value: meeting.venue, fields: ['venue'] },
  { label: 'Acronym', value: meeting.acronym, fields: ['acronym'] },
  { label: 'Page', value: safeUrl(meeting.url) && <Page url={meeting.url!} />, fields: ['url'] },
];

export const MeetingPanel = ({ id, node: meeting }: PanelProps<MeetingNode>) => (
  <>
    <Facts facts={facts(meeting)} provenance={meeting.provenance} />
    {meeting.description && (
      <Section
        title="Goals"
        aside={<SourceButton of="the goals" provenance={provenanceOf(meeting.provenance, ['description'])} />}
      >
        <div className="prose" dir="auto">
          {paragraphs(meeting.description).map((text, i) => (
            <p key={i}>{text}</p>
          ))}
        </div>
      </Section>
    )}
    <Connections id={id} />
    <Readings id={meeting.id} />
  </>
);
