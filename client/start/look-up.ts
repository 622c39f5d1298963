/** Which ids short names stand for, asked of the server. */
import { api, call } from '../api.ts';

export const askNames = (names: string[]) => call(api.names, { body: { names } });
