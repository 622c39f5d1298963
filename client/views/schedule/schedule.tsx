/** A meeting as a timetable: rooms side by side, what was chosen, and what that makes one miss. */
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { MeetingSummary } from '../../../contract/api.ts';
import type { MeetingId } from '../../../contract/ids.ts';
import * as ask from '../../queries.ts';
import { Answered, Nothing } from '../../shell/states.tsx';
import { useView } from '../../state/context.tsx';
import { useOption } from '../../state/use-option.ts';
import { Day } from './day.tsx';
import { DayJump } from './day-jump.tsx';
import { Programme } from './programme.tsx';
import { FollowInCalendar } from './to-calendar.tsx';
import { Unscheduled } from './unscheduled.tsx';

/** The meeting that was asked for, else that of what is selected, else the newest. */
function useMeeting(meetings: readonly MeetingSummary[]) {
  const [asked, setAsked] = useOption('schedule.meeting');
  const { selected } = useView();
  const slugOf = (id: string) => id.slice(id.indexOf(':') + 1);
  const ofSelected = meetings.find(({ id }) => selected && slugOf(selected).split('/')[0] === slugOf(id));
  const meeting = meetings.find(({ id }) => id === asked) ?? ofSelected ?? meetings[0];
  return { meeting, setAsked };
}

function Timetable({ id }: { id: MeetingId }) {
  const asked = useQuery(ask.schedule(id));
  return (
    <Answered asked={asked} what="The timetable" lines={12}>
      {({ days, times, lanesAre, unscheduled }) => (
        <>
          <p className="hint">{times}</p>
          {days.length > 0 && <FollowInCalendar ids={[id]} to="this meeting" />}
          <Programme days={days} />
          <DayJump days={days} />
          {days.length === 0 && <Nothing>No talk of this meeting has a date and a time.</Nothing>}
          {days.map((day) => (
            <Day key={day.date} day={day} lanesAre={lanesAre} />
          ))}
          <Unscheduled talks={unscheduled} />
        </>
      )}
    </Answered>
  );
}

/** The name with its year, where it does not say it. */
const named = ({ label, year }: MeetingSummary) =>
  year && !label.includes(String(year)) ? `${label} (${year})` : label;

function Chosen({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const { meeting, setAsked } = useMeeting(meetings);
  if (!meeting) return <Nothing>No meeting is loaded yet.</Nothing>;
  return (
    <>
      <Select
        label="Meeting"
        size="sm"
        maw={720}
        allowDeselect={false}
        data={meetings.map((one) => ({ value: one.id, label: named(one) }))}
        value={meeting.id}
        onChange={(id) => id && setAsked(id)}
      />
      <Timetable id={meeting.id} />
    </>
  );
}

export default function Schedule() {
  const asked = useQuery(ask.meetings);
  return (
    <div className="schedule-view">
      <Answered asked={asked} what="The meetings">
        {({ meetings }) => <Chosen meetings={meetings} />}
      </Answered>
    </div>
  );
}
