/** Talks that a careless program stumbles over: other scripts, formulas, no abstract, twice the same text, no words at all. */
import type { MeetingInput } from '../../../contract/meeting.ts';
import { documentSource } from '../../support/pages.ts';

type Talk = MeetingInput['talks'] extends (infer T)[] | undefined ? T : never;

const REEFS =
  'Corals bleach when the sea stays warm for weeks. We follow forty reefs by satellite and tell which of them recover.';
const talk = (key: string, title: string, abstract: string | null = null): Talk => ({ key, title, abstract });

/** In scripts other than Latin, each with a word of its title. */
export const SCRIPTS: readonly (readonly [key: string, title: string, abstract: string, word: string])[] = [
  ['chinese', '珊瑚礁的恢复', '海水变暖使珊瑚白化。我们用卫星观测四十个珊瑚礁。', '珊瑚礁'],
  ['japanese', 'ガラスの中のエネルギー', '窓ガラスに蓄えられる熱を測り、建物の暖房を減らす。', 'ガラス'],
  ['korean', '산호초의 회복', '바다가 따뜻해지면 산호가 하얗게 변한다.', '산호초의'],
  ['arabic', 'تعافي الشعاب المرجانية', 'تبيض الشعاب عندما يبقى البحر دافئا لأسابيع.', 'الشعاب'],
  ['hindi', 'मूंगे की चट्टानें', 'समुद्र गर्म रहने पर मूंगे सफेद हो जाते हैं।', 'चट्टानें'],
  ['russian', 'Новый способ измерять лёд', 'Мы измеряем толщину льда радаром.', 'Новый'],
  ['greek', 'Θαλάσσια ρεύματα', 'Μετράμε τα ρεύματα με πλωτήρες.', 'Θαλάσσια'],
  ['hebrew', 'שוניות אלמוגים', 'אלמוגים מלבינים כשהים חם.', 'אלמוגים'],
  ['thai', 'แนวปะการัง', 'ปะการังฟอกขาวเมื่อทะเลอุ่น', 'แนวปะการัง'],
];

export const TITLE_ONLY = 'Sediment behind small dams';
export const LONGEST = 'Rivers carry sand and gravel to the sea. '.repeat(2_440).slice(0, 100_000);

/** A meeting of nothing else. */
export const oddMeeting = documentSource('Odd Meeting 2025', [
  ...SCRIPTS.map(([key, title, abstract]) => talk(key, title, abstract)),
  talk('formula', 'Rates of $\\ell_1$-regularised estimators in $O(n^{-1/2})$', '\\begin{equation} \\|\\hat{x} - x\\|_2^2 \\le \\frac{s \\log p}{n} \\end{equation} We prove that $\\lambda \\sim \\sqrt{\\log p / n}$ is enough.'), // prettier-ignore
  talk('title-only', TITLE_ONLY),
  talk('twin-a', 'Reefs that recover', REEFS),
  talk('twin-b', 'Which corals come back', REEFS),
  talk('same-a', 'Hedges for wild bees', 'Wild bees visit apple blossom in colder weather than honeybees do.'),
  talk('same-b', 'Hedges for wild bees', 'Wild bees visit apple blossom in colder weather than honeybees do.'),
  talk('operators', 'NOT "quoted" AND (a* OR b~) [x TO y] -minus ^2', 'title:"x" && !y || z? \\ { } /re/ +must'),
  talk('signs', '???', '— … !!'),
  talk('waves', '🌊🌊🌊', '🌊'),
  talk('long', 'All that a river carries', LONGEST),
  talk('letter', 'X', 'x'),
]);
