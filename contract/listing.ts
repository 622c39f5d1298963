/** The graph as people list it: on a map, in a table, in a timetable. */
import { mapApi } from './map.ts';
import { scheduleApi } from './schedule.ts';
import { tableApi } from './table.ts';

export const listingApi = { ...mapApi, ...tableApi, ...scheduleApi };
