/** The members of a JSON list, one a line, as they come; what stands around them is the caller's. */
export async function* listed<T>(pieces: AsyncIterable<T[]>, textOf: (one: T) => string): AsyncGenerator<string> {
  let before = '\n';
  for await (const some of pieces) {
    if (some.length === 0) continue;
    yield before + some.map(textOf).join(',\n');
    before = ',\n';
  }
  yield '\n';
}
