/** The questions in the order in which people meet them. A new one is one file here, one line, and one `.cypher` file. */
import type { Question } from '../question.ts';
import { atTheSameTime } from './at-the-same-time.ts';
import { howTopicsConnect } from './how-topics-connect.ts';
import { nearFromElsewhere } from './near-from-elsewhere.ts';
import { newVoices } from './new-voices.ts';
import { sharedTopics } from './shared-topics.ts';
import { standsApart } from './stands-apart.ts';
import { whatChanged } from './what-changed.ts';
import { whatComesNext } from './what-comes-next.ts';
import { whatElse } from './what-else.ts';
import { whoBrokers } from './who-brokers.ts';
import { whoCameBack } from './who-came-back.ts';
import { whoConnects } from './who-connects.ts';
import { whoSpansThemes } from './who-spans-themes.ts';
import { whoToMeet } from './who-to-meet.ts';
import { whoWorksOn } from './who-works-on.ts';

export const questions: readonly Question[] = [
  whoWorksOn,
  nearFromElsewhere,
  whoToMeet,
  atTheSameTime,
  whatComesNext,
  whatElse,
  whatChanged,
  newVoices,
  whoCameBack,
  standsApart,
  whoConnects,
  howTopicsConnect,
  sharedTopics,
  whoBrokers,
  whoSpansThemes,
];
