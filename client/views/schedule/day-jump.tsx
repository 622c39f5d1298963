/** Links to the days of a timetable that has several. */
import type { ScheduleDay } from '../../../contract/schedule.ts';
import { shortDateText } from '../../panels/format.ts';

/** Id of the element that a day is. */
export const dayId = (date: string): string => `day-${date}`;

/** Not a link: the address says the view, and a day of it is only scrolled to. */
const goTo = (date: string) => {
  const day = document.getElementById(dayId(date));
  day?.scrollIntoView({ block: 'start' });
  day?.focus({ preventScroll: true });
};

export const DayJump = ({ days }: { days: readonly Pick<ScheduleDay, 'date'>[] }) =>
  days.length < 2 ? null : (
    <nav className="day-jump" aria-label="Days">
      {days.map(({ date }) => (
        <button key={date} type="button" className="facet-chip" onClick={() => goTo(date)}>
          {shortDateText(date)}
        </button>
      ))}
    </nav>
  );
