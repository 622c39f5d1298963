/** Makes the file of vectors that ships with the bundled meetings. */
import { textsOf } from '../ingest/build.ts';
import { openEmbedder, untilSettled, writeVectorFile } from '../ingest/embedding/index.ts';
import { readSource } from '../ingest/readers/index.ts';
import { resolve } from '../ingest/resolve/index.ts';
import { SourceId } from '../contract/ids.ts';
import { readSettings } from '../server/settings.ts';
import { UserError } from './command.ts';
import { openBundled } from './bundled.ts';
import { shippedVectors } from './workshop.ts';

/** Every text of the bundled meetings that has a vector in the graph. */
export async function bundledTexts(): Promise<string[]> {
  const meetings = (await openBundled())
    .flatMap(readSource)
    .map((read, place) => ({ source: SourceId.parse(`source:${place}`), ...read }));
  return textsOf(resolve(meetings).talks);
}

/**
 * Embeds the texts of the bundled meetings and writes their vectors.
 *
 * @returns how many
 * @throws {UserError} when there is no model
 */
export async function makeShippedVectors(): Promise<number> {
  const embedder = openEmbedder({ root: readSettings(process.env).modelDir });
  try {
    const state = await untilSettled(embedder);
    if (state.state === 'absent') throw new UserError(state.sentence);
    const texts = await bundledTexts();
    const vectors = await embedder.embed(texts, { purpose: 'passage' });
    await writeVectorFile(shippedVectors, embedder, new Map(texts.map((text, at) => [text, vectors[at]!])));
    return texts.length;
  } finally {
    await embedder.close();
  }
}
