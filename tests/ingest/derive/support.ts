/** What the tests of this room share. */
import { textsToEmbed } from '../../../ingest/derive/similar.ts';
import { talkText } from '../../../ingest/derive/talk-text.ts';
import { phrasesToEmbed } from '../../../ingest/derive/topics/index.ts';
import { openHashingEmbedder } from '../../../ingest/embedding/hashing.ts';
import type { Embeddings, TalkText } from '../../../ingest/model.ts';

/** Vectors of everything that the derivations ask for, made by the fake model. */
export async function embeddingsOf(talks: readonly TalkText[]): Promise<Embeddings> {
  const embedder = openHashingEmbedder();
  const texts = [...new Set([...textsToEmbed(talks), ...phrasesToEmbed(talks)])];
  const vectors = await embedder.embed(texts, { purpose: 'passage' });
  const byText = new Map(texts.map((text, place) => [text, vectors[place]!]));
  return {
    model: embedder.name,
    talks: new Map(talks.map((talk) => [talk.id, byText.get(talkText(talk))!])),
    text: (text) => byText.get(text),
  };
}

/** The field of a talk of the small collection; a talk by title only counts to the field that it names. */
export function fieldOf(id: string): string {
  const [first, second] = id.replace(/^talk:test\//, '').split('-');
  return first === 'title' ? second! : first!;
}
