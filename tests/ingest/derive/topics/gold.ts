/** Reads the talks whose topics are known: tests/fixtures/topics, whose README says what the marks mean. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TalkId } from '../../../../contract/ids.ts';
import { bareTalk } from '../../../../ingest/derive/talk-text.ts';
import { keyOf } from '../../../../ingest/derive/topics/key.ts';
import type { TalkText } from '../../../../ingest/model.ts';

const folder = path.join(import.meta.dirname, '../../../fixtures/topics');

/** Keys of phrases: what a talk is about, what is right as well, and what is wrong. */
export interface Gold {
  wanted: ReadonlySet<string>;
  right: ReadonlySet<string>;
  wrong: ReadonlySet<string>;
}

export interface GoldTalk {
  talk: TalkText;
  gold: Gold;
  field: string;
  fold: 'a' | 'b';
}

const keysOf = (lines: readonly string[], mark: string) =>
  new Set(
    lines
      .filter((line) => line.startsWith(`${mark} `))
      .flatMap((line) => line.slice(2).split(';'))
      .map(keyOf),
  );

function goldTalk(paragraph: string, field: string, place: number): GoldTalk {
  const [head, abstract, ...lines] = paragraph.split('\n');
  const key = `${field}-${place}`;
  const wanted = keysOf(lines, '+');
  return {
    talk: bareTalk({ id: TalkId.parse(`talk:gold/${key}`), key, title: head!.slice(2), abstract: abstract! }),
    gold: { wanted, right: new Set([...wanted, ...keysOf(lines, '~')]), wrong: keysOf(lines, '-') },
    field,
    fold: place % 2 === 0 ? 'a' : 'b',
  };
}

/** All talks of the sample, field by field. */
export const goldTalks: readonly GoldTalk[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .trim()
      .split(/\n{2,}/)
      .map((paragraph, place) => goldTalk(paragraph, name.replace('.txt', ''), place)),
  );
