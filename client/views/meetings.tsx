/** The meetings, newest first. */
import { useQuery } from '@tanstack/react-query';
import type { MeetingSummary } from '../../contract/api.ts';
import { NodeId } from '../../contract/ids.ts';
import { datesText } from '../panels/format.ts';
import * as ask from '../queries.ts';
import { Answered, Nothing } from '../shell/states.tsx';
import { NodeLink } from '../shell/walk.tsx';
import { onPlainClick } from '../shell/plain-click.ts';
import { useDispatch } from '../state/context.tsx';
import { encodeView } from '../state/url.ts';
import { emptyView } from '../state/view.ts';

const counted = ({ talks, people, abstracts }: MeetingSummary) =>
  `${talks} talks, ${abstracts === talks ? 'all' : abstracts === 0 ? 'none' : abstracts} with an abstract, ${people} people`;

/** Opens the timetable here; in another tab, on an empty page. */
function ScheduleLink({ meeting: { id, label } }: { meeting: MeetingSummary }) {
  const dispatch = useDispatch();
  const follow = onPlainClick(() => {
    dispatch({ type: 'option set', name: 'schedule.meeting', value: id });
    dispatch({ type: 'view opened', name: 'schedule' });
  });
  const there = encodeView({ ...emptyView, middle: 'schedule', options: { 'schedule.meeting': id } });
  return (
    <a href={`?${there}`} onClick={follow}>
      Schedule<span className="unseen"> of {label}</span>
    </a>
  );
}

const Item = ({ meeting }: { meeting: MeetingSummary }) => (
  <li className="meeting-card">
    <NodeLink node={{ id: NodeId.parse(meeting.id), kind: 'meeting', label: meeting.label }} />
    <p className="neighbour-detail">
      {[datesText(meeting.startDate, meeting.endDate), meeting.venue].filter(Boolean).join(' · ') ||
        'no dates are printed'}
    </p>
    <p className="neighbour-detail">{counted(meeting)}</p>
    <p className="neighbour-detail">
      <ScheduleLink meeting={meeting} />
    </p>
    {meeting.series && (
      <p className="meeting-series">
        <span className="quiet">Series</span> <NodeLink node={meeting.series} />
      </p>
    )}
  </li>
);

export default function Meetings() {
  const asked = useQuery(ask.meetings);
  return (
    <Answered asked={asked} what="The meetings">
      {({ meetings }) =>
        meetings.length === 0 ? (
          <Nothing>No meeting is loaded yet.</Nothing>
        ) : (
          <ul className="meeting-cards">
            {meetings.map((meeting) => (
              <Item key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
