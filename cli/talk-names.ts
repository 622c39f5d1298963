/** What talks are called in answers to other programs. */

/** A talk by its id and by its key in the meeting document. */
export interface KeyedTalk {
  id: string;
  key: string;
}

/** @returns the name of a talk by its id: its key, or the id itself where talks of two meetings have one key */
export function namesOf(talks: readonly KeyedTalk[]): (id: string) => string {
  const holders = new Map<string, number>();
  for (const { key } of talks) holders.set(key, (holders.get(key) ?? 0) + 1);
  const names = new Map(talks.map(({ id, key }) => [id, holders.get(key) === 1 ? key : id]));
  return (id) => names.get(id) ?? id;
}
