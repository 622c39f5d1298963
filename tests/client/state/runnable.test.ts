import { describe, expect, it } from 'vitest';
import { mapOf, runnable } from '../../../client/state/runnable.ts';

describe('a query to take along', () => {
  it('sets its parameters first, texts quoted as Cypher has them', () => {
    expect(runnable('MATCH (n {id: $id})\nRETURN n.id AS id\nLIMIT $limit', { id: `talk:"it's"\\x`, limit: 5 })).toBe(
      `:param {id: "talk:\\"it's\\"\\\\x", limit: 5};\nMATCH (n {id: $id})\nRETURN n.id AS id\nLIMIT $limit;\n`,
    );
  });

  it('takes lists, and keeps what reads like an escape apart', () => {
    expect(mapOf({ ids: ['person:a', 'a\\u0041'] })).toBe('{ids: ["person:a","a\\\\"+"u0041"]}');
  });

  it('stands alone where it has none', () => {
    expect(runnable('RETURN 1 AS one', {})).toBe('RETURN 1 AS one;\n');
  });
});
