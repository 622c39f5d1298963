/** What each act does to people and institutions, and when it does not fit. */
import { describe, expect, it } from 'vitest';
import { meeting, nodesOf, talk } from '../resolve/documents.ts';
import { decisions, hide, keepApart, merge, reassign, rename, split, talksOf, under, undo } from './decided.ts';

const spring = meeting('Spring 2025', {
  talks: [talk('floods', ['J. Weber']), talk('dams', ['Ana Lima @ University of Porto'])],
});
const autumn = meeting('Autumn 2025', {
  talks: [talk('gauges', ['Jonas Weber @ ETH Zurich']), talk('rain', ['Ana Lima @ INESC TEC'])],
});
const J = 'person:j-weber = J. Weber';
const JONAS = 'person:jonas-weber = Jonas Weber';
const ANA = 'person:ana-lima = Ana Lima';
const BOTH = [spring, autumn];

describe('merge', () => {
  it('makes two people one, under the id and the name of the first, with all that either did', () => {
    const outcome = under(decisions(merge(J, JONAS)), ...BOTH);
    expect(outcome.people).toEqual([ANA, 'person:j-weber = J. Weber | Jonas Weber']);
    expect(talksOf(outcome, 'person:j-weber')).toEqual(['talk:autumn-2025/gauges', 'talk:spring-2025/floods']);
  });

  it('says on the node and on every edge it moved who decided it, when and why, with the decision as the passage', () => {
    const [made] = decisions(merge(J, JONAS));
    const { resolved } = under([made!], ...BOTH);
    const decided = {
      how: 'decided',
      field: 'identity',
      decision: made!.id,
      author: 'Ada',
      at: '2026-01-01T00:00:00.000Z',
      reason: 'The slides say so.',
    };
    const node = nodesOf(resolved, 'person').find(({ id }) => id === 'person:j-weber')!;
    expect(node.provenance.at(-1)).toMatchObject(decided);
    const provenanceOf = (id: string) => resolved.edges.find((edge) => edge.id === id)!.provenance;
    expect(provenanceOf('GAVE:person:j-weber->talk:autumn-2025/gauges').at(-1)).toMatchObject(decided);
    expect(provenanceOf('AFFILIATED_WITH:person:j-weber->institution:eth-zurich').at(-1)).toMatchObject(decided);
    expect(provenanceOf('GAVE:person:j-weber->talk:spring-2025/floods')).toHaveLength(1);
  });

  it('gives the people of a talk and its detail the one person', () => {
    const { resolved } = under(decisions(merge(JONAS, J)), ...BOTH);
    const floods = resolved.talks.find(({ key }) => key === 'floods')!;
    expect(floods.people).toEqual([{ id: 'person:jonas-weber', label: 'Jonas Weber' }]);
    expect(nodesOf(resolved, 'talk').find(({ key }) => key === 'floods')!.detail).toBe('Jonas Weber');
  });

  it('makes two institutions one, for everybody who is printed with either', () => {
    const outcome = under(
      decisions(merge('institution:university-of-porto = University of Porto', 'institution:inesc-tec = INESC TEC')),
      ...BOTH,
    );
    expect(outcome.institutions).toEqual([
      'institution:eth-zurich = ETH Zurich',
      'institution:university-of-porto = INESC TEC | University of Porto',
    ]);
    const edges = outcome.resolved.edges.filter(
      ({ type, from }) => type === 'AFFILIATED_WITH' && from.includes('lima'),
    );
    expect(edges.map(({ to }) => to)).toEqual(['institution:university-of-porto']);
    expect(edges[0]!.provenance.map(({ how }) => how)).toEqual(['read', 'decided', 'read']);
  });

  it('holds for whom a later decision names by the id that went', () => {
    const outcome = under(decisions(merge(J, JONAS), merge(ANA, JONAS)), ...BOTH);
    expect(outcome.states).toEqual(['holds', 'holds']);
    expect(outcome.people).toEqual(['person:ana-lima = Ana Lima | J. Weber | Jonas Weber']);
  });
});

describe('keep-apart', () => {
  const together = meeting('Only 2025', { talks: [talk('one', ['R. Vidal']), talk('two', ['René Vidal'])] });

  it('takes apart what a rule has joined, by the printed forms', () => {
    const rules = under([], together);
    expect(rules.people).toEqual(['person:rene-vidal = R. Vidal | René Vidal']);
    const outcome = under(
      decisions(keepApart('person:rene-vidal = René Vidal', 'person:r-vidal = R. Vidal')),
      together,
    );
    expect(outcome.people).toEqual(['person:r-vidal = R. Vidal', 'person:rene-vidal = René Vidal']);
    expect(talksOf(outcome, 'person:r-vidal')).toEqual(['talk:only-2025/one']);
  });

  it('takes apart institutions that a misprint has joined', () => {
    const misprint = meeting('Only 2025', {
      talks: [
        talk('one', ['A Ek @ Stanford University', 'B Ek @ Stanford Universty']),
        talk('two', ['C Ek @ Stanford University']),
      ],
    });
    expect(under([], misprint).institutions).toHaveLength(1);
    const outcome = under(
      decisions(
        keepApart(
          'institution:stanford-university = Stanford University',
          'institution:stanford-universty = Stanford Universty',
        ),
      ),
      misprint,
    );
    expect(outcome.institutions).toEqual([
      'institution:stanford-university = Stanford University',
      'institution:stanford-universty = Stanford Universty',
    ]);
  });

  it('is a conflict where both are printed alike and nothing else tells them apart', () => {
    const { states, notes } = under(
      decisions(keepApart('person:ana-lima = Ana Lima', 'person:ana-lima~inesc-tec = Ana Lima')),
      ...BOTH,
    );
    expect(states).toEqual(['conflict']);
    expect(notes[0]).toContain('The sources print “Ana Lima” for both');
  });

  it('holds against a later merge of the same two, which is listed as a conflict', () => {
    const [apart, joined] = decisions(keepApart(J, JONAS), merge(J, JONAS));
    const { states, notes, people } = under([apart!, joined!], ...BOTH);
    expect(states).toEqual(['holds', 'conflict']);
    expect(notes[1]).toBe(`It contradicts ${apart!.id} of Ada (2026-01-01), which holds until it is undone.`);
    expect(people).toEqual([ANA, J, JONAS]);
  });

  it('is a conflict after a merge of the same two', () => {
    const { states, people } = under(decisions(merge(J, JONAS), keepApart(J, JONAS)), ...BOTH);
    expect(states).toEqual(['holds', 'conflict']);
    expect(people).toEqual([ANA, 'person:j-weber = J. Weber | Jonas Weber']);
  });
});

describe('split', () => {
  it('makes another person of the same name out of the places it names', () => {
    const outcome = under(decisions(split(ANA, 'Ana Lima, speaker of rain at Autumn 2025')), ...BOTH);
    const ids = outcome.people.filter((one) => one.endsWith('= Ana Lima')).map((one) => one.split(' = ')[0]!);
    expect(ids).toEqual(['person:ana-lima', expect.stringMatching(/^person:ana-lima~[0-9a-f]{6}$/)]);
    expect(talksOf(outcome, ids[0]!)).toEqual(['talk:spring-2025/dams']);
    expect(talksOf(outcome, ids[1]!)).toEqual(['talk:autumn-2025/rain']);
  });

  it('is a conflict where nothing would be left, or the name is not printed', () => {
    const places = ['Ana Lima, speaker of rain at Autumn 2025', 'Ana Lima, speaker of dams at Spring 2025'];
    const all = under(decisions(split(ANA, ...places)), ...BOTH);
    expect(all.notes).toEqual(['Nothing would be left of the one that it is split from.']);
    const nowhere = under(decisions(split(ANA, 'Ana Lima, credited of rain at Autumn 2025')), ...BOTH);
    expect(nowhere.notes).toEqual(['“Ana Lima” is printed at none of these places now.']);
    expect(nowhere.resolved).toEqual(under([], ...BOTH).resolved);
  });

  it('holds where it can when one of its places is gone, and says so', () => {
    const places = ['Ana Lima, speaker of rain at Autumn 2025', 'Ana Lima, speaker of snow at Winter 2025'];
    const outcome = under(decisions(split(ANA, ...places)), ...BOTH);
    expect(outcome.states).toEqual(['conflict']);
    expect(outcome.notes[0]).toMatch(/^It holds in part: at 1 of its 2 places/);
    expect(outcome.people.filter((one) => one.endsWith('= Ana Lima'))).toHaveLength(2);
  });

  it('makes an institution of its own out of an affiliation at one place', () => {
    const porto = 'institution:university-of-porto = University of Porto';
    const two = [spring, meeting('Winter 2025', { talks: [talk('ice', ['Bo Ek @ University of Porto'])] })];
    const outcome = under(decisions(split(porto, 'Bo Ek, speaker of ice at Winter 2025')), ...two);
    expect(outcome.institutions).toEqual([
      porto,
      expect.stringMatching(/^institution:university-of-porto~[0-9a-f]{6} = University of Porto$/),
    ]);
  });
});

describe('reassign', () => {
  it('gives what is printed at one place to someone else', () => {
    const outcome = under(decisions(reassign('Ana Lima, speaker of rain at Autumn 2025', JONAS)), ...BOTH);
    expect(talksOf(outcome, 'person:jonas-weber')).toEqual(['talk:autumn-2025/gauges', 'talk:autumn-2025/rain']);
    expect(talksOf(outcome, 'person:ana-lima')).toEqual(['talk:spring-2025/dams']);
  });

  it('leaves no one behind whose last name it takes', () => {
    const outcome = under(decisions(reassign('J. Weber, speaker of floods at Spring 2025', JONAS)), ...BOTH);
    expect(outcome.people).toEqual([ANA, 'person:jonas-weber = J. Weber | Jonas Weber']);
  });

  it('is a conflict when the same place was decided before', () => {
    const place = 'Ana Lima, speaker of rain at Autumn 2025';
    const { states, people } = under(decisions(reassign(place, JONAS), reassign(place, J)), ...BOTH);
    expect(states).toEqual(['holds', 'conflict']);
    expect(people).toEqual([ANA, J, 'person:jonas-weber = Ana Lima | Jonas Weber']);
  });
});

describe('rename', () => {
  it('shows a person and an institution under another name, their ids unchanged', () => {
    const { resolved } = under(
      decisions(rename(J, 'Jon Weber'), rename('institution:eth-zurich = ETH Zurich', 'ETH')),
      ...BOTH,
    );
    const labels = resolved.nodes.map(({ id, label }) => [id, label]);
    expect(labels).toContainEqual(['person:j-weber', 'Jon Weber']);
    expect(labels).toContainEqual(['institution:eth-zurich', 'ETH']);
    expect(nodesOf(resolved, 'talk').find(({ key }) => key === 'floods')!.detail).toBe('Jon Weber');
  });

  it('is a conflict when an earlier decision gives another name', () => {
    expect(under(decisions(rename(J, 'Jon Weber'), rename(J, 'Joe Weber')), ...BOTH).states).toEqual([
      'holds',
      'conflict',
    ]);
  });
});

describe('hide', () => {
  it('leaves out a talk, its edges, and whoever is named only there', () => {
    const { resolved, people, institutions } = under(decisions(hide('talk:autumn-2025/gauges')), ...BOTH);
    expect(people).toEqual([ANA, J]);
    expect(institutions).not.toContain('institution:eth-zurich = ETH Zurich');
    expect(resolved.talks.map(({ key }) => key).sort()).toEqual(['dams', 'floods', 'rain']);
    expect(resolved.edges.filter(({ from, to }) => [from, to].some((id) => id.includes('gauges')))).toEqual([]);
  });

  it('leaves out a meeting with its talks', () => {
    const { resolved } = under(decisions(hide('meeting:autumn-2025')), ...BOTH);
    expect(resolved).toEqual(under([], spring).resolved);
  });

  it('leaves out a person from nodes, edges and texts, and still makes no topic of the name', () => {
    const { resolved } = under(decisions(hide('person:ana-lima')), ...BOTH);
    const dams = resolved.talks.find(({ key }) => key === 'dams')!;
    expect(dams).toMatchObject({ people: [], names: ['Ana Lima', 'University of Porto'] });
    expect(nodesOf(resolved, 'talk').find(({ key }) => key === 'dams')!.detail).toBeNull();
    expect(resolved.nodes.map(({ id }) => id)).not.toContain('institution:university-of-porto');
  });

  it('is a conflict when nothing has the id', () => {
    const { states, notes } = under(decisions(hide('talk:autumn-2025/snow')), ...BOTH);
    expect(states).toEqual(['conflict']);
    expect(notes).toEqual(['Nothing has the id talk:autumn-2025/snow now.']);
  });
});

describe('undo', () => {
  it('takes back one decision and leaves the others', () => {
    const made = decisions(merge(J, JONAS), rename(ANA, 'A. Lima'), ([first]) => undo(first!));
    const { states, people, resolved } = under(made, ...BOTH);
    expect(states).toEqual(['undone', 'holds', 'holds']);
    expect(people).toEqual([ANA, J, JONAS]);
    expect(nodesOf(resolved, 'person')[0]!.label).toBe('A. Lima');
  });

  it('brings back what an undo took away when it is undone itself', () => {
    const made = decisions(
      merge(J, JONAS),
      ([first]) => undo(first!),
      ([, second]) => undo(second!),
    );
    expect(under(made, ...BOTH).states).toEqual(['holds', 'undone', 'holds']);
    expect(under(made, ...BOTH).resolved).toEqual(under(made.slice(0, 1), ...BOTH).resolved);
  });

  it('lets the later of two contradicting decisions hold once the earlier is undone', () => {
    const made = decisions(keepApart(J, JONAS), merge(J, JONAS), ([first]) => undo(first!));
    expect(under(made, ...BOTH).states).toEqual(['undone', 'holds', 'holds']);
  });

  it('is a conflict when there is no such decision', () => {
    const [other] = decisions(hide('talk:elsewhere/one'));
    expect(under(decisions(undo(other!)), ...BOTH).states).toEqual(['conflict']);
  });

  it('follows a chain of two hundred', () => {
    const chain = decisions(merge(J, JONAS));
    for (let at = 0; at < 200; at++) chain.push(decisions(undo(chain.at(-1)!))[0]!);
    expect(under(chain, ...BOTH).states.filter((state) => state === 'undone')).toHaveLength(100);
  });
});
