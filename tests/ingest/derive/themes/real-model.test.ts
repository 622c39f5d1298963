/** Themes of the set that ships, with the real model: they agree with the fields of its talks more than any shuffling of these does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModelAlone } from '../../../../cli/model-alone.ts';
import { textsToEmbed } from '../../../../ingest/derive/similar.ts';
import { talkText } from '../../../../ingest/derive/talk-text.ts';
import { shuffled } from '../../../../ingest/derive/themes/hands.ts';
import { phrasesToEmbed } from '../../../../ingest/derive/topics/index.ts';
import { labelledSetIn } from '../../../../ingest/evaluate/index.ts';
import type { Model } from '../../../../ingest/evaluate/rankings.ts';
import type { Embeddings } from '../../../../ingest/model.ts';
import { seeded } from '../../../../ingest/seeded.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { modelLeftOut } from '../../../support/machine.ts';
import { adjustedRand, themesOf } from './collections.ts';

const folder = path.join(import.meta.dirname, '../../../../examples/eval');
const { talks } = labelledSetIn(folder);
const { labels } = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as {
  labels: { field: Record<string, string[]> };
};
const fieldOf = new Map<string, string>(talks.map(({ id, key }) => [id, labels.field[key]![0]!]));

/** As many shufflings of the fields: all of them below is one in a hundred by chance. */
const SHUFFLINGS = 99;

describe.skipIf(modelLeftOut())('themes of the set that ships', () => {
  let model: Model;
  let embeddings: Embeddings;
  beforeAll(async () => {
    process.env.DATA_DIR = temporaryFolder();
    model = await openModelAlone();
    const vectors = await model.vectorsOf([...textsToEmbed(talks), ...phrasesToEmbed(talks)]);
    embeddings = {
      model: model.embedder.name,
      talks: new Map(talks.map((talk) => [talk.id, vectors.get(talkText(talk))!])),
      text: (text) => vectors.get(text),
    };
  }, 300_000);
  afterAll(() => model?.embedder.close());

  it('agree with its fields more than each of 99 shufflings of the fields', () => {
    const members = themesOf(talks, embeddings).edges.filter(({ type }) => type === 'IN_THEME');
    expect(new Set(members.map(({ to }) => to)).size).toBeGreaterThan(1);
    const themes = members.map(({ to }) => to as string);
    const fields = members.map(({ from }) => fieldOf.get(from)!);
    const random = seeded(1);
    const byChance = Array.from({ length: SHUFFLINGS }, () => adjustedRand(shuffled(fields, random), themes));
    expect(adjustedRand(fields, themes)).toBeGreaterThan(Math.max(...byChance));
  });
});
