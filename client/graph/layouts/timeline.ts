/** Days from left to right; below each its sessions in order, with their talks by time. The others stand among their talks. */
import { among } from './among.ts';
import { CELL } from './blocks.ts';
import type { Laid, LayoutInput, TalkFacts, Title } from './layout.ts';
import type { Point } from './point.ts';
import { talksOf } from './talks.ts';

/** Units between two days, and for the titles of days and of sessions. */
const BETWEEN = 190;
const DAY_HEAD = 110;
const SESSION_HEAD = 62;

const NO_DATE = 'No date is printed';

/** Parts a list in the order in which its keys first come. */
function partsOf(talks: readonly TalkFacts[], keyOf: (talk: TalkFacts) => string): [key: string, talks: TalkFacts[]][] {
  const parts = new Map<string, TalkFacts[]>();
  for (const talk of talks) {
    const part = parts.get(keyOf(talk));
    if (part) part.push(talk);
    else parts.set(keyOf(talk), [talk]);
  }
  return [...parts];
}

const dayText = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const titleOf = (date: string) => (date === NO_DATE ? date : dayText.format(new Date(`${date}T00:00:00Z`)));

interface Drawing {
  places: Map<string, Point>;
  titles: Title[];
}

/** One day from `left` on: its sessions below one another, in as many columns as it takes. @returns its right edge */
function drawDay({ places, titles }: Drawing, talks: readonly TalkFacts[], left: number, lowest: number): number {
  let [x, y] = [left, DAY_HEAD];
  const nextColumn = () => ([x, y] = [x + CELL.width, DAY_HEAD]);
  for (const [session, those] of partsOf(talks, (talk) => talk.session ?? talk.track ?? '')) {
    const fits = y + SESSION_HEAD + those.length * CELL.height <= lowest;
    if (!fits && y > DAY_HEAD) nextColumn();
    if (session) titles.push({ text: session, x: x + 8, y: y + SESSION_HEAD / 2, level: 'small', width: CELL.width });
    y += SESSION_HEAD;
    for (const { id } of those) {
      if (y + CELL.height > lowest + SESSION_HEAD) [x, y] = [x + CELL.width, DAY_HEAD + SESSION_HEAD];
      places.set(id, { x: x + CELL.width / 2, y: y + CELL.height / 2 });
      y += CELL.height;
    }
  }
  return x + CELL.width;
}

export async function layOut(input: LayoutInput): Promise<Laid> {
  const talks = await talksOf(input);
  const lowest = DAY_HEAD + CELL.height * Math.max(8, Math.round(1.2 * Math.sqrt(talks.length)));
  const drawing: Drawing = { places: new Map(), titles: [] };
  let left = 0;
  for (const [date, those] of partsOf(talks, (talk) => talk.date ?? NO_DATE)) {
    const right = drawDay(drawing, those, left, lowest);
    drawing.titles.push({
      text: titleOf(date),
      x: left,
      y: DAY_HEAD / 2,
      level: 'large',
      width: right - left + BETWEEN / 2,
    });
    left = right + BETWEEN;
  }
  return { places: among(input, drawing.places, drawing.titles), titles: drawing.titles };
}
