/** Small meetings for tests in a browser, made of as little as a test needs. */
import { MEETING_FORMAT } from '../../contract/meeting.ts';

/** Without a model: what is found is found by words, and nothing is near in meaning. */
export const WORDS_ONLY = { MODEL_DIR: '/nowhere', MODEL_FETCH: 'never' };

export const person = (name: string) => ({ name });

/** A document of the form `colloquy.meeting/1`; `more` goes beside its talks, e.g. organizers. */
export const meeting = (title: string, talks: readonly object[], more: object = {}) => ({
  format: MEETING_FORMAT,
  source: { uri: `test:${title}`, format: 'test', sha256: '0'.repeat(64), text: '' },
  meeting: { title, startDate: '2031-05-01', endDate: '2031-05-01' },
  talks,
  ...more,
});
