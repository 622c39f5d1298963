/** What talks lack. */
import { talkItem, type Check, type CheckedTalk } from './check.ts';

/** Kinds that are announced without an abstract as a rule. */
const WITHOUT_ABSTRACT: ReadonlySet<CheckedTalk['talk']['kind']> = new Set(['panel', 'discussion']);

/** A check of each talk; what it says is what is wrong, null when nothing is. */
const ofTalks = (
  declared: Omit<Check, 'look'>,
  says: (checked: CheckedTalk) => string | null,
  among: (checked: CheckedTalk) => boolean = () => true,
): Check => ({
  ...declared,
  look({ talks }) {
    const looked = talks.filter(among);
    const items = looked.flatMap((checked) => {
      const message = says(checked);
      return message === null ? [] : [talkItem(checked, message)];
    });
    return { of: looked.length, items };
  },
});

export const missingAbstract = ofTalks(
  {
    name: 'missing-abstract',
    title: 'Talks without an abstract',
    advice:
      'Related talks and topics are then made of the title alone. If the source has the abstract, see the doubts about it below; else add it to the source and load that again.',
  },
  ({ talk }) => (talk.abstract === null ? 'No abstract is printed, or none was found for it.' : null),
  ({ talk }) => !WITHOUT_ABSTRACT.has(talk.kind),
);

export const withoutTime = ofTalks(
  {
    name: 'talk-without-time',
    title: 'Talks without a time',
    advice:
      'If the source prints day and time, see the doubts about it below; else add them to the source and load that again.',
  },
  ({ talk: { date, start } }) => {
    if (date !== null && start !== null) return null;
    return date !== null
      ? 'It has a day and no time.'
      : start !== null
        ? 'It has a time and no day.'
        : 'It has neither day nor time.';
  },
);

export const withoutSpeaker = ofTalks(
  {
    name: 'talk-without-speaker',
    title: 'Talks without a speaker',
    advice:
      'If the source names who speaks, see the doubts about it below; else add the name to the source and load that again.',
  },
  ({ talk: { speakers, credited } }) => {
    if (speakers.length > 0) return null;
    return credited.length > 0 ? 'Nobody is said to speak; people are credited.' : 'Nobody is named.';
  },
);
